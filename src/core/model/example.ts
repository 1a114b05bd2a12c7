import type { ClaimOutline } from './claim.ts';
import type { PlaceId } from './ids.ts';

/** Whether a claim speaks of a place, and nowhere otherwise than as an example ("major cities such as Pyongyang"). */
export function isOnlyExampleIn(claim: ClaimOutline, place: PlaceId): boolean {
  const ends = [claim.origin, ...claim.via, ...claim.destinations];
  return (
    ends.some((end) => end.examples.includes(place)) &&
    ends.every((end) => end.place !== place && end.parts?.includes(place) !== true)
  );
}
