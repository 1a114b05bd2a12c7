import { isDrawn } from '../model/drawn.ts';
import type { Lookup } from '../model/lookup.ts';
import { isMovement } from '../model/route.ts';
import type { Scene } from './scene.ts';

/** The countries at the ends of all lines of a dataset, and the members of the regions among them: what the land shows. */
export function countriesOf(lookup: Lookup): Pick<Scene, 'namedCountries' | 'hatchedCountries'> {
  const drawn = lookup.mapData.routes.filter((route) => isMovement(route) && isDrawn(route, lookup));
  const places = new Set(drawn.flatMap((route) => [route.origin, ...route.destinations]));
  const named = new Set<string>();
  const hatched = new Set<string>();
  for (const place of [...places].map(lookup.place)) {
    if (place.kind === 'region') for (const code of place.members) hatched.add(code);
    else if (place.iso) named.add(place.iso.slice(0, 2));
  }
  named.delete('KP');
  return { namedCountries: [...named].sort(), hatchedCountries: [...hatched].sort() };
}
