import type { Claim } from './claim.ts';
import type { Dataset } from './dataset.ts';
import { groupedBy } from './grouped.ts';
import type { ClaimId } from './ids.ts';
import { remembered } from './remembered.ts';

const DENIALS = new WeakMap<Dataset, ReadonlyMap<ClaimId, readonly Claim[]>>();

/** The claims that deny one, in the order of the records. */
export function denialsOf(claim: ClaimId, dataset: Dataset): readonly Claim[] {
  const denials = remembered(DENIALS, dataset, () => groupedBy(dataset.claims, ({ denies = [] }) => denies));
  return denials.get(claim) ?? [];
}
