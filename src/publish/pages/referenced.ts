import type { Dataset } from '../../core/model/dataset.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import type { Place } from '../../core/model/place.ts';
import { referencedPlaces } from '../../core/model/referenced-places.ts';
import { remembered } from '../../core/model/remembered.ts';

const REFERENCED = new WeakMap<Dataset, ReadonlySet<PlaceId>>();

/** Whether a record speaks of the place, if only as an example; the gazetteer holds more. */
export function isReferenced(place: Place, { dataset }: Evidence): boolean {
  return remembered(REFERENCED, dataset, () => referencedPlaces(dataset)).has(place.id);
}
