import type { Difference } from './changes-between.ts';
import type { Field } from './facts.ts';
import type { ReleasedChange } from './release-file.ts';

/** Why something was corrected or withdrawn, as the editor has written it. */
export interface Reason {
  readonly claim: string;
  /** Null: for whatever changed of the claim. */
  readonly fields: readonly Field[] | null;
  readonly why: string;
}

/**
 * Changes with their reasons: one for each reason of each claim, in the order of the differences. A field that nobody
 * has given a reason for is left out; the check refuses it before.
 */
export function explained(differences: readonly Difference[], reasons: readonly Reason[]): ReleasedChange[] {
  return differences.flatMap((difference): ReleasedChange[] => {
    if (difference.kind === 'added') return [{ ...difference, why: null }];
    return reasons
      .filter(({ claim }) => claim === difference.claim)
      .map(({ fields, why }) => ({
        ...difference,
        fields: difference.fields.filter(({ field }) => fields === null || fields.includes(field)),
        why,
      }));
  });
}
