import pointInPolygon from '@turf/boolean-point-in-polygon';
import { describe, expect, test } from 'vitest';
import { areasOf } from './build/features.ts';
import { distance, nearestOnLines, ringsOf } from './build/nearest.ts';
import { anchorOf, computedAnchors, northEastAsia, type PlaceEntry, places, world } from './built-files.ts';

const countries = areasOf(world, 'countries');
const nearCountries = areasOf(northEastAsia, 'countries');
const units = [...areasOf(northEastAsia, 'provinces'), ...areasOf(northEastAsia, 'neighbour-provinces')];
const byId = new Map(places.map((place) => [place.id, place]));

/** Ids of the areas that hold a point. */
function holding(point: [number, number], areas: typeof countries): string[] {
  return areas.filter((area) => pointInPolygon(point, area)).map((area) => area.properties.id);
}

/** ISO codes of a place and of all that it lies in. */
function codesOf(place: Pick<PlaceEntry, 'iso' | 'parent'> | undefined): string[] {
  if (place === undefined) return [];
  return [...(place.iso === null ? [] : [place.iso]), ...codesOf(byId.get(place.parent ?? ''))];
}

const pinned = places.flatMap((place) => {
  const anchor = anchorOf(place);
  return anchor === null ? [] : [{ ...place, anchor }];
});
const ofKinds = (...kinds: string[]) => pinned.filter((place) => kinds.includes(place.kind));

describe('places', () => {
  test.each(ofKinds('country'))('the anchor of $id lies in the country, and in no other', ({ iso, anchor }) => {
    expect(holding(anchor, countries)).toEqual([iso]);
  });

  const drawnUnits = ofKinds('province').filter(({ iso }) => units.some((unit) => unit.properties.id === iso));
  test.each(drawnUnits)('the anchor of $id lies in the province, and in no other', ({ iso, anchor }) => {
    expect(holding(anchor, units)).toEqual([iso]);
  });

  test('only Nampo and Kaesong have no province of their own, and their points lie in the DPRK', () => {
    const points = ofKinds('province').filter((place) => !drawnUnits.includes(place));
    expect(points.map(({ id }) => id)).toEqual(['nampo', 'kaesong']);
    for (const { anchor } of points) expect(holding(anchor, nearCountries)).toEqual(['KP']);
  });

  test.each(ofKinds('city', 'county', 'area'))('$id lies in its province and on its side of the border', (place) => {
    const [own = '', ...around] = codesOf(place);
    const inUnits = holding(place.anchor, units);
    if (own.includes('-')) expect(inUnits).toEqual([own]);
    expect(holding(place.anchor, inUnits.length === 0 ? countries : nearCountries)).toEqual([around.at(-1) ?? own]);
  });

  test('the anchor of a region lies in one of its countries', () => {
    const regions = ofKinds('region');
    expect(regions.length).toBeGreaterThan(0);
    for (const { anchor, members } of regions) expect(members).toContain(holding(anchor, countries)[0]);
  });

  test('every member of a region is a country of the map', () => {
    const drawn = new Set(countries.map((country) => country.properties.id));
    for (const code of places.flatMap((place) => place.members)) expect(drawn).toContain(code);
  });

  test('the dock of people whose province is not stated lies in open sea, clear of every coast', () => {
    for (const { anchor } of ofKinds('dock')) {
      expect(holding(anchor, countries)).toEqual([]);
      const away = nearCountries.map(({ geometry }) => distance(anchor, nearestOnLines(anchor, ringsOf(geometry))));
      // At the first view's 6.5 px per degree this is room for a ring of 12 px radius.
      expect(Math.min(...away)).toBeGreaterThan(2);
    }
  });

  test('an anchor is computed for the places that ask for it, and for no other', () => {
    const asking = places.filter((place) => place.anchor === 'computed').map((place) => place.id);
    expect(Object.keys(computedAnchors).sort()).toEqual(asking.sort());
  });

  test('every anchor says how it came about, and only places that are not named have none', () => {
    for (const place of places) {
      expect(place.anchor_basis ?? computedAnchors[place.id]?.basis, place.id).toMatch(/\.$/);
      expect(place.anchor === null, place.id).toBe(place.kind === 'unplaced');
    }
  });

  test('every parent is a place', () => {
    for (const { parent } of places) if (parent !== null) expect([...byId.keys()]).toContain(parent);
  });
});
