import type { Article } from './article.ts';
import type { Claim, Endpoint, GroundedPeriod } from './claim.ts';

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
    ...(period.when === null || printedTime(period) !== null ? [] : [{ part: 'time', from: period.basis } as const]),
    ...(published.basis === 'inferred' ? [{ part: 'article_date', from: published.how } as const] : []),
  ];
  return all.filter(
    (each, index) => all.findIndex(({ part, from }) => part === each.part && from === each.from) === index,
  );
}

function ends(part: Inference['part'], those: readonly Endpoint[]): Inference[] {
  return those.flatMap(({ inferred }) => (inferred === null ? [] : [{ part, from: inferred }]));
}

/**
 * The words that print a time, in their quotation marks: a basis that only quotes, and quotes each year. Null where the
 * editor concluded: “this summer” prints no year.
 */
export function printedTime({ when, basis }: GroundedPeriod): string | null {
  const quoted = basis.trim().replace(/\.$/, '');
  const isQuotationAlone = /^(?:“[^“”]+”|«[^«»]+»|"[^"]+")(?:,? (?:and )?(?:“[^“”]+”|«[^«»]+»|"[^"]+"))*$/.test(quoted);
  const years = when?.match(/\d{4}/g) ?? [];
  return isQuotationAlone && years.length > 0 && years.every((year) => quoted.includes(year)) ? quoted : null;
}
