import type { Dataset } from '../../core/model/dataset.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import type { Place } from '../../core/model/place.ts';
import { placesBeside } from '../../core/model/places-beside.ts';
import { remembered } from '../../core/model/remembered.ts';

const REFERENCED = new WeakMap<Dataset, ReadonlySet<PlaceId>>();

/** Whether a record speaks of the place, if only as an example; the gazetteer holds more. */
export function isReferenced(place: Place, { dataset }: Evidence): boolean {
  return remembered(REFERENCED, dataset, () => placesIn(dataset)).has(place.id);
}

function placesIn({ claims, circumstances }: Dataset): ReadonlySet<PlaceId> {
  const ends = claims.flatMap(({ origin, via, destinations }) => [origin, ...via, ...destinations]);
  return new Set([
    ...ends.flatMap(({ place, examples, parts = [] }) => [place, ...examples, ...parts]),
    ...claims.flatMap(placesBeside),
    ...circumstances.flatMap(({ places }) => places),
  ]);
}
