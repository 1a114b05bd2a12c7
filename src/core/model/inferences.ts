import type { Article } from './article.ts';
import type { Claim, Endpoint } from './claim.ts';

/** Something in the record of a claim that the quoted words alone do not say. */
export interface Inference {
  readonly of: 'Origin' | 'On the way' | 'Destination' | 'Time' | 'Date of the article';
  /** What it was inferred from, in a sentence. */
  readonly from: string;
}

/** What the editor inferred for a claim and for the date of its article, and from what; each once. */
export function inferencesOf(claim: Claim, { published }: Pick<Article, 'published'>): readonly Inference[] {
  const { period } = claim;
  const all = [
    ...ends('Origin', [claim.origin]),
    ...ends('On the way', claim.via),
    ...ends('Destination', claim.destinations),
    ...(period.when === null ? [] : [{ of: 'Time', from: period.basis } as const]),
    ...(published.basis === 'inferred' ? [{ of: 'Date of the article', from: published.how } as const] : []),
  ];
  return all.filter((each, index) => all.findIndex(({ of, from }) => of === each.of && from === each.from) === index);
}

function ends(of: Inference['of'], those: readonly Endpoint[]): Inference[] {
  return those.flatMap(({ inferred }) => (inferred === null ? [] : [{ of, from: inferred }]));
}
