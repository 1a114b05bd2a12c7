import { afterQuotation, beforeQuotation, translationBy } from '#words/quotations.ts';
import type { Excerpt } from '../../core/model/article.ts';
import type { Claim } from '../../core/model/claim.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { RouteId } from '../../core/model/ids.ts';
import { LinkedExcerpt } from '../../ui/linked-excerpt.tsx';
import { Said } from '../../ui/said.tsx';
import { EmbedSource } from './embed-source.tsx';

interface Props {
  readonly excerpt: Excerpt;
  readonly claim: Claim;
  readonly evidence: Evidence;
  /** Where a quotation that speaks of another route leads. */
  readonly hrefOf: (route: RouteId) => string;
}

/**
 * A quotation that can be checked where no link opens: outlet, title, date and the address of the article in letters.
 */
export function EmbedQuote({ excerpt, claim, evidence, hrefOf }: Props) {
  const article = evidence.article(excerpt.article);
  const { before, after, translation } = excerpt;
  const lead = (text: string) => <b>{text}</b>;
  return (
    <figure class="quote" data-of={claim.id}>
      {before && (
        <p class="around">
          <Said pieces={beforeQuotation(before)} as={{ lead }} />
        </p>
      )}
      <blockquote cite={article.address} lang={article.language}>
        <LinkedExcerpt excerpt={excerpt} marked={[claim]} evidence={evidence} ownToo={false} hrefOf={hrefOf} />
      </blockquote>
      {after && (
        <p class="around">
          <Said pieces={afterQuotation(after)} as={{ lead }} />
        </p>
      )}
      {translation && (
        <p class="translation">
          <Said pieces={translationBy(translation)} as={{ lead }} />
        </p>
      )}
      <figcaption>
        <EmbedSource article={article} evidence={evidence} excerpt={excerpt} />
      </figcaption>
    </figure>
  );
}
