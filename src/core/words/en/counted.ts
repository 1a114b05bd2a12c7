import type { ClaimOutline } from '../../model/claim.ts';
import type { Measure } from '../../model/vocabulary.ts';
import { MEASURE_WORDS } from './vocabulary.ts';

/** What is counted: a denial and a finding of none count nobody. */
export function countedWords({
  measure,
  stance,
}: {
  measure: Measure;
  stance?: ClaimOutline['stance'] | undefined;
}): string {
  if (!stance) return MEASURE_WORDS[measure];
  return `nobody; ${stance === 'denies' ? 'denied' : 'looked for'}: ${MEASURE_WORDS[measure]}`;
}
