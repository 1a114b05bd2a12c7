import type { OtherChange, OtherRecords, ReleaseSummary } from '../../model/release.ts';
import { claimCount, count } from './counts.ts';
import { list } from './language.ts';

/** "2 claims added, 1 corrected, 0 withdrawn". */
export function claimTally({ added, corrected, withdrawn }: ReleaseSummary): string {
  const [changed, gone] = [corrected, withdrawn].map((number) => number.toLocaleString('en'));
  return `${claimCount(added)} added, ${changed} corrected, ${gone} withdrawn`;
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

const NOUNS: Readonly<Record<Exclude<OtherRecords, 'imprint'>, string>> = {
  articles: 'article',
  circumstances: 'circumstance',
  excerpts: 'position of a quotation',
  places: 'place',
  publishers: 'publisher',
  agencies: 'agency',
  sectors: 'sector',
  sources: 'source',
};
const PLURALS: Readonly<Partial<Record<OtherRecords, string>>> = {
  excerpts: 'positions of quotations',
  agencies: 'agencies',
};

function verbs(others: readonly OtherChange[]): string {
  const done = (['added', 'changed', 'removed'] as const).filter((verb) => others.some((other) => other[verb] > 0));
  return list(done);
}

function recordsWords({ records, added, changed, removed }: OtherChange): string {
  if (records === 'imprint') return 'what the atlas says of itself';
  const number = added + changed + removed;
  const plural = PLURALS[records];
  return number > 1 && plural !== undefined ? `${number} ${plural}` : count(number, NOUNS[records]);
}
