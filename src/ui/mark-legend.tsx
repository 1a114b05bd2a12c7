import { marked } from '#words/excerpts.ts';
import type { Excerpt } from '../core/model/article.ts';
import type { Claim } from '../core/model/claim.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { linkedWords } from './linked-words.ts';
import { Said } from './said.tsx';

interface Props {
  readonly excerpt: Excerpt;
  readonly claim: Claim;
  readonly evidence: Evidence;
}

const KINDS = ['figure', 'place', 'status'] as const;
const SAMPLES = {
  figure: (text: string) => <span class="figure">{text}</span>,
  place: (text: string) => <span class="place">{text}</span>,
  status: (text: string) => <span class="status">{text}</span>,
};

/**
 * Names the marks that one claim has in a quotation, each drawn as it is drawn there. It stands outside the quotation,
 * which holds the article's words and no others; for those who hear it, the style sheet names each mark in its place.
 */
export function MarkLegend({ excerpt, claim, evidence }: Props) {
  const marks = linkedWords(excerpt, [claim], evidence, false).filter(({ route }) => route === null);
  const kinds = KINDS.filter((kind) => marks.some((mark) => mark.kind === kind));
  if (kinds.length === 0) return null;
  return (
    <p class="mark-key">
      <Said pieces={marked(kinds)} as={SAMPLES} />
    </p>
  );
}
