import { parseEdtf } from '../../../core/model/edtf.ts';
import type { ParsedEntry } from '../parsed-entry.ts';
import type { Problem } from '../problem.ts';
import { type Check, problemAt } from '../project.ts';
import type { RawClaim } from '../record-schema.ts';
import { fullId } from './ids-resolve.ts';

/** A denial has the time at which people would have moved: what is said of another time does not deny a claim. */
export const denialsAreOfTheTimeDenied: Check = ({ records }) => {
  const claims = new Map(
    records.flatMap((record) => record.claims.map((claim) => [fullId(claim.value.id, record), claim] as const)),
  );
  return records.flatMap((record) =>
    record.claims.flatMap((claim) =>
      claim.value.denies.flatMap((named): Problem[] => {
        const id = fullId(named, record);
        const other = claims.get(id);
        if (!other || !areApart(claim, other)) return [];
        const [own, theirs] = [claim.value.period.when, other.value.period.when];
        return [
          problemAt(
            claim,
            ['period', 'when'],
            `period.when says ${own}, and "${id}", which this claim denies, says ${theirs}: nothing is denied of another time.`,
            'Write when people would have moved, not when it was denied; or take the claim out of denies.',
          ),
        ];
      }),
    ),
  );
};

/** Both say when people moved, and the days have nothing in common. */
function areApart(one: ParsedEntry<RawClaim>, other: ParsedEntry<RawClaim>): boolean {
  const [a, b] = [one, other].map(({ value, refused }) =>
    value.period.of === 'movement' && value.period.when !== null && !refused.has('period')
      ? parseEdtf(value.period.when)
      : null,
  );
  if (!a || !b) return false;
  return (a.earliest ?? '') > (b.latest ?? '9999') || (b.earliest ?? '') > (a.latest ?? '9999');
}
