import type { MapData } from '../model/dataset.ts';
import { isDrawn } from '../model/drawn.ts';
import type { Lookup } from '../model/lookup.ts';
import { remembered } from '../model/remembered.ts';
import { endsOf } from '../model/route.ts';
import type { Scene } from './scene.ts';

type Countries = Pick<Scene, 'namedCountries' | 'hatchedCountries'>;

const COUNTRIES = new WeakMap<MapData, Countries>();

/** The countries that people are said to move between, and the members of the regions among them: what the land shows. */
export function countriesOf(lookup: Lookup): Countries {
  return remembered(COUNTRIES, lookup.mapData, () => countriesIn(lookup));
}

function countriesIn(lookup: Lookup): Countries {
  const drawn = lookup.mapData.routes.filter((route) => route.direction !== 'stock' && isDrawn(route, lookup));
  const places = new Set(drawn.flatMap(endsOf));
  const named = new Set<string>();
  const hatched = new Set<string>();
  for (const place of [...places].map(lookup.place)) {
    if (place.kind === 'region') for (const code of place.members) hatched.add(code);
    else if (place.iso) named.add(place.iso.slice(0, 2));
  }
  named.delete('KP');
  return { namedCountries: [...named].sort(), hatchedCountries: [...hatched].sort() };
}
