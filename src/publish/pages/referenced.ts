import type { Evidence } from '../../core/model/evidence.ts';
import type { Place } from '../../core/model/place.ts';

/** Whether a record speaks of the place, if only as an example; the gazetteer holds more. */
export function isReferenced(place: Place, { dataset }: Evidence): boolean {
  const { claims, circumstances } = dataset;
  return (
    claims.some((claim) =>
      [claim.origin, ...claim.via, ...claim.destinations].some(
        (end) => end.place === place.id || end.examples.includes(place.id),
      ),
    ) || circumstances.some((each) => each.places.includes(place.id))
  );
}
