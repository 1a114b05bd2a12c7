import { brotliCompressSync, constants } from 'node:zlib';
import pointInPolygon from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { areasOf, dashedOf } from './build/features.ts';
import { ringsOf } from './build/nearest.ts';
import { northEastAsia, readText, world } from './built-files.ts';

const countries = areasOf(world, 'countries');

function brotliBytes(path: string): number {
  return brotliCompressSync(readText(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function countryAt(lng: number, lat: number): string | null {
  return countries.find((country) => pointInPolygon([lng, lat], country))?.properties.id ?? null;
}

/** Indexes of the arcs an object draws, without direction, each as often as it is drawn. */
function arcsOf(topology: Topology, name: string): number[] {
  const numbers = JSON.stringify(topology.objects[name], (key, value: unknown) =>
    key === 'properties' ? null : value,
  );
  const lists = numbers.match(/\[[-\d,]+\]/g) ?? [];
  return lists.flatMap((list) => (JSON.parse(list) as number[]).map((index) => (index < 0 ? ~index : index)));
}

function namesOf(topology: Topology): string[] {
  return dashedOf(topology).map((line) => line.properties.name);
}

/** Every position of the dashed lines that are chosen by their name. */
function dashedPositions(chosen: (name: string) => boolean): readonly Position[] {
  return dashedOf(world)
    .filter((line) => chosen(line.properties.name))
    .flatMap(({ geometry }) => (geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat()));
}

describe('the boundary files', () => {
  test('are small: the world at most 60 KB, North-East Asia at most 100 KB', () => {
    expect(brotliBytes('built/world.topo.json')).toBeLessThanOrEqual(60_000);
    expect(brotliBytes('built/north-east-asia.topo.json')).toBeLessThanOrEqual(100_000);
  });

  test.each([
    ['the world', world],
    ['North-East Asia', northEastAsia],
  ])('draw every line between two countries of %s once, solid or dashed', (_name, topology) => {
    const uses = new Map<number, number>();
    for (const arc of arcsOf(topology, 'countries')) uses.set(arc, (uses.get(arc) ?? 0) + 1);
    expect(Math.max(...uses.values())).toBe(2);
    const shared = [...uses].filter(([, count]) => count === 2).map(([arc]) => arc);
    const drawn = [...arcsOf(topology, 'borders'), ...arcsOf(topology, 'dashed')];
    expect(drawn.sort((a, b) => a - b)).toEqual(shared.sort((a, b) => a - b));
  });

  test('no shape of the world runs across the whole map from one side of the date line to the other', () => {
    for (const { properties, geometry } of countries) {
      for (const ring of ringsOf(geometry)) {
        for (const [index, [lng, lat]] of ring.entries()) {
          const step = Math.abs(lng - (ring[index - 1]?.[0] ?? lng));
          // Along the pole a long step is right.
          if (lat > -89) expect(step, properties.id).toBeLessThan(30);
        }
      }
    }
  });

  test('every area has an ISO code, or none where it is counted with neither side', () => {
    const ids = countries.map((country) => country.properties.id);
    expect(ids.filter((id) => !/^(?:[A-Z]{2})?$/.test(id))).toEqual([]);
    const coded = ids.filter((id) => id !== '');
    expect(new Set(coded).size).toBe(coded.length);
    for (const id of ['KP', 'KR', 'CN', 'RU', 'QA', 'AE', 'KW', 'LY', 'IR', 'UA', 'JP', 'TW', 'PS', 'EH']) {
      expect(coded).toContain(id);
    }
  });
});

describe('disputed areas', () => {
  test.each([
    ['Simferopol', 34.1, 44.95],
    ['Sevastopol', 33.55, 44.6],
    ['Kerch', 36.3, 45.3],
    ['Kunashir', 145.9, 44.1],
    ['Iturup', 147.8, 45.1],
    ['Pristina', 21.1, 42.6],
    ['Hargeisa', 44.06, 9.56],
  ])('%s is counted with neither side', (_name, lng, lat) => {
    expect(countryAt(lng, lat)).toBe('');
  });

  test.each([
    ['Kherson', 'UA', 32.7, 46.7],
    ['Donetsk', 'UA', 37.8, 48.02],
    ['Krasnodar', 'RU', 39, 45.04],
    ['Urup', 'RU', 150, 45.9],
    ['Kushiro', 'JP', 144.3, 43.1],
    ['Laayoune', 'EH', -12.9, 27.1],
  ])('%s is in %s', (_name, id, lng, lat) => {
    expect(countryAt(lng, lat)).toBe(id);
  });

  test('the lines that are not settled are dashed', () => {
    expect(namesOf(northEastAsia)).toEqual(['Military Demarcation Line']);
    expect(namesOf(world)).toEqual(
      expect.arrayContaining([
        'Military Demarcation Line',
        'Line of Control',
        'Aksai Chin, Line of Actual Control',
        'Crimea–Ukraine',
        'Kosovo–Serbia',
        'Western Sahara',
        'Golan, ceasefire line',
      ]),
    );
  });

  test('only the part of the border of India and Pakistan that lies in Kashmir is dashed', () => {
    const lats = dashedPositions((name) => name === 'Line of Control').map(([, lat = 0]) => lat);
    expect(Math.min(...lats)).toBeGreaterThan(32.2);
    expect(Math.max(...lats)).toBeGreaterThan(34);
    const solid = mesh(world, world.objects['borders'] as GeometryCollection).coordinates.flat();
    expect(solid.some(([lng = 0, lat = 0]) => Math.abs(lng - 71) < 1.5 && lat > 26 && lat < 29)).toBe(true);
  });

  test('no line is drawn inside Ukraine but that of Crimea', () => {
    const inUkraine = ([lng = 0, lat = 0]: Position) => lng > 22 && lng < 41 && lat > 44 && lat < 53;
    expect(dashedPositions((name) => name === 'Crimea–Ukraine').filter(inUkraine).length).toBeGreaterThan(1);
    expect(dashedPositions((name) => name !== 'Crimea–Ukraine').filter(inUkraine)).toEqual([]);
  });
});
