import type { ClaimOutline } from './claim.ts';
import type { ClaimId } from './ids.ts';

type Told = Pick<ClaimOutline, 'id' | 'sameEventAs'>;

/**
 * Claims by event: reports of the same event are one entry, at the place of the first of them. Either record may name
 * the other, and a report of a report is a report of the same event.
 */
export function eventsOf<Claim extends Told>(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const events: Claim[][] = [];
  const placed = new Set<ClaimId>();
  for (const claim of claims) {
    if (placed.has(claim.id)) continue;
    const reports = reportsWith(claim, claims);
    for (const { id } of reports) placed.add(id);
    events.push(reports);
  }
  return events;
}

/** All reports of the event that a claim tells of, itself among them, in the order of `claims`. */
export function reportsWith<Claim extends Told>(claim: Told, claims: readonly Claim[]): Claim[] {
  const known = new Set([claim.id]);
  for (let size = 0; size !== known.size; ) {
    size = known.size;
    for (const { id, sameEventAs } of [claim, ...claims]) {
      if (known.has(id)) for (const duplicate of sameEventAs) known.add(duplicate);
      else if (sameEventAs.some((duplicate) => known.has(duplicate))) known.add(id);
    }
  }
  return claims.filter(({ id }) => known.has(id));
}
