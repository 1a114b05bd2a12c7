import type { Article } from './article.ts';
import type { Claim, Endpoint } from './claim.ts';

/** Something in the record of a claim that the quoted words alone do not say. */
export interface Inference {
  readonly part: 'origin' | 'via' | 'destination' | 'time' | 'article_date';
  /** What it was inferred from, in a sentence. */
  readonly from: string;
}

/** What the editor inferred for a claim and for the date of its article, and from what; each once. */
export function inferencesOf(claim: Claim, { published }: Pick<Article, 'published'>): readonly Inference[] {
  const { period } = claim;
  const all = [
    ...ends('origin', [claim.origin]),
    ...ends('via', claim.via),
    ...ends('destination', claim.destinations),
    ...(period.when === null ? [] : [{ part: 'time', from: period.basis } as const]),
    ...(published.basis === 'inferred' ? [{ part: 'article_date', from: published.how } as const] : []),
  ];
  return all.filter(
    (each, index) => all.findIndex(({ part, from }) => part === each.part && from === each.from) === index,
  );
}

function ends(part: Inference['part'], those: readonly Endpoint[]): Inference[] {
  return those.flatMap(({ inferred }) => (inferred === null ? [] : [{ part, from: inferred }]));
}
