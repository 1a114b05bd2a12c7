import type { Dataset } from './dataset.ts';
import type { PlaceId } from './ids.ts';
import { placesBeside } from './places-beside.ts';

/** Places that a record speaks of, if only as an example; the gazetteer holds more. */
export function referencedPlaces({ claims, circumstances }: Pick<Dataset, 'claims' | 'circumstances'>): Set<PlaceId> {
  const ends = claims.flatMap(({ origin, via, destinations }) => [origin, ...via, ...destinations]);
  return new Set([
    ...ends.flatMap(({ place, examples, parts = [] }) => [place, ...examples, ...parts]),
    ...claims.flatMap(placesBeside),
    ...circumstances.flatMap(({ places }) => places),
  ]);
}

/** The same with the places that those lie in. */
export function placesWithParents(dataset: Pick<Dataset, 'claims' | 'circumstances' | 'places'>): ReadonlySet<PlaceId> {
  const found = referencedPlaces(dataset);
  const parents = new Map(dataset.places.map(({ id, parent }) => [id, parent]));
  // What is added on the way is visited too.
  for (const id of found) {
    const parent = parents.get(id);
    if (parent) found.add(parent);
  }
  return found;
}
