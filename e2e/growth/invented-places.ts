import type { PlaceId } from '../../src/core/model/ids.ts';
import type { LngLat, Place } from '../../src/core/model/place.ts';
import type { PlaceKind } from '../../src/core/model/vocabulary.ts';
import type { Chance } from './chance.ts';

/** Regions in which invented places lie, in degrees, and how many of a hundred lie there. */
const REGIONS = [
  [{ west: 118, east: 131, south: 36, north: 47 }, 45],
  [{ west: 32, east: 135, south: 44, north: 62 }, 35],
  [{ west: 45, east: 58, south: 20, north: 33 }, 10],
  [{ west: -16, east: 40, south: -25, north: 32 }, 5],
  [{ west: 95, east: 110, south: 2, north: 22 }, 5],
] as const satisfies readonly (readonly [Region, number])[];
const HOME: Region = { west: 124.7, east: 129.8, south: 38.1, north: 42.4 };
/** Off the coast, as the map draws people whose province is not stated. */
const UNLOCATED: LngLat = [133, 39.6];
/** Places for so many routes: fewer than the records have, more than so many routes could be told apart between. */
const ROUTES_EACH = { home: 400, abroad: 8 };
const FEWEST = { home: 15, abroad: 35 };

interface Region {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** For so many routes; the first is for people whose province is not stated. */
export function inventedHomes(chance: Chance, routes: number): readonly Place[] {
  const length = Math.max(FEWEST.home, Math.ceil(routes / ROUTES_EACH.home));
  return [
    placeOf('home-unstated', 'dock', UNLOCATED),
    ...Array.from({ length }, (_, at) => placeOf(`home-${at + 1}`, 'province', pointIn(chance, HOME))),
  ];
}

export function inventedAbroad(chance: Chance, routes: number): readonly Place[] {
  const length = Math.max(FEWEST.abroad, Math.ceil(routes / ROUTES_EACH.abroad));
  return Array.from({ length }, (_, at) =>
    placeOf(`abroad-${at + 1}`, 'city', pointIn(chance, chance.weighted<Region>(REGIONS))),
  );
}

/** To a ten-thousandth of a degree, some ten metres. */
function pointIn(chance: Chance, { west, east, south, north }: Region): LngLat {
  const between = (least: number, most: number) => chance.whole(least * 10_000, most * 10_000) / 10_000;
  return [between(west, east), between(south, north)];
}

function placeOf(id: string, kind: PlaceKind, anchor: LngLat): Place {
  const en = `Invented ${id.replace('-', ' ')}`;
  return {
    id: id as PlaceId,
    kind,
    names: { en, ko: null, 'zh-Hans': null, ru: null, ja: null },
    spellings: [],
    parent: null,
    iso: null,
    geonames: null,
    wikidata: null,
    members: [],
    anchor,
    anchorBasis: 'It was drawn by lot.',
  };
}
