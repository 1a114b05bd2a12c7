import type { OtherChange, OtherRecords, ReleaseSummary } from '../../model/release.ts';
import { claimCount } from './counts.ts';
import { list, number, plural } from './language.ts';

/** "2 claims added, 1 corrected, 0 withdrawn". */
export function claimTally({ added, corrected, withdrawn }: ReleaseSummary): string {
  return `${claimCount(added)} added, ${number(corrected)} corrected, ${number(withdrawn)} withdrawn`;
}

/** Whether a release did anything to a claim. */
function touchesClaims({ added, corrected, withdrawn }: ReleaseSummary): boolean {
  return added + corrected + withdrawn > 0;
}

/**
 * "Other records changed: 3 circumstances, 1 article." Null where only claims changed. Where neither claims nor records
 * changed, and the data differ all the same, it says so.
 */
export function othersSentence(summary: ReleaseSummary): string | null {
  const { others } = summary;
  if (others.length > 0) return `Other records ${verbs(others)}: ${others.map(recordsWords).join(', ')}.`;
  return touchesClaims(summary) ? null : 'No record says anything else; what is computed from them differs.';
}

function verbs(others: readonly OtherChange[]): string {
  const done = (['added', 'changed', 'removed'] as const).filter((verb) => others.some((other) => other[verb] > 0));
  return list(done);
}

function recordsWords({ records, added, changed, removed }: OtherChange): string {
  // There is one of it: it is never counted.
  if (records === 'imprint') return 'what the atlas says of itself';
  const all = added + changed + removed;
  return `${number(all)} ${plural(all, NOUNS[records])}`;
}

const NOUNS: Readonly<Record<Exclude<OtherRecords, 'imprint'>, { readonly one: string; readonly other: string }>> = {
  articles: { one: 'article', other: 'articles' },
  circumstances: { one: 'circumstance', other: 'circumstances' },
  excerpts: { one: 'position of a quotation', other: 'positions of quotations' },
  places: { one: 'place', other: 'places' },
  publishers: { one: 'publisher', other: 'publishers' },
  agencies: { one: 'agency', other: 'agencies' },
  sectors: { one: 'sector', other: 'sectors' },
  sources: { one: 'source', other: 'sources' },
};
