import { routeTitle } from '#words/routes.ts';
import type { Excerpt } from '../core/model/article.ts';
import type { Claim } from '../core/model/claim.ts';
import type { Evidence } from '../core/model/evidence.ts';
import type { RouteId } from '../core/model/ids.ts';
import { inParagraphs } from '../core/model/paragraphs.ts';
import { linkedWords } from './linked-words.ts';

interface Props {
  readonly excerpt: Excerpt;
  /** Claims whose figures, places and statuses are marked. */
  readonly marked: readonly Claim[];
  readonly evidence: Evidence;
  /** Whether the routes of the marked claims are led to as well as those of others. */
  readonly ownToo: boolean;
  hrefOf(route: RouteId): string;
}

/** An excerpt, character for character and by paragraph, whose words lead to the routes that rest on it. */
export function LinkedExcerpt({ excerpt, marked, evidence, ownToo, hrefOf }: Props) {
  return (
    <>
      {inParagraphs(linkedWords(excerpt, marked, evidence, ownToo), excerpt.breaks).map((pieces, at) => (
        <p key={at}>
          {pieces.map(({ text, kind, route }, index) => {
            if (kind === null) return text;
            const mark = (
              <mark key={index} class={kind}>
                {text}
              </mark>
            );
            if (!route) return mark;
            return (
              <a key={index} class="to-route" href={hrefOf(route.id)} title={routeTitle(route, evidence)}>
                {/* Where a quotation is shown for one claim, only that claim's words are marked. */}
                {ownToo ? mark : text}
              </a>
            );
          })}
        </p>
      ))}
    </>
  );
}
