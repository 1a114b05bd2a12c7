import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import type { ScreenPoint } from '../../core/geometry/camera.ts';
import { toWorld } from '../../core/geometry/mercator.ts';
import type { LngLat } from '../../core/model/place.ts';
import { type BasemapRequest, basemapPaths } from './basemap-paths.ts';

/** Two neighbours, AA in the west and KP in the east, with a border between them that bends a little; BB is a speck. */
const TOPOLOGY: Topology = {
  type: 'Topology',
  arcs: [
    [
      [5, 0],
      [5.02, 5],
      [5, 10],
    ],
    [
      [5, 10],
      [0, 10],
      [0, 0],
      [5, 0],
    ],
    [
      [5, 0],
      [9, 0],
      [9, 10],
      [5, 10],
    ],
    [
      [20, 20],
      [20.01, 20],
      [20.01, 20.01],
      [20, 20],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { id: 'AA' } },
        { type: 'Polygon', arcs: [[2, -1]], properties: { id: 'KP' } },
        { type: 'Polygon', arcs: [[3]], properties: { id: 'BB' } },
        { type: null, properties: { id: 'CC' } },
      ],
    },
    borders: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [0] }] },
  },
};

const REQUEST: BasemapRequest = {
  topology: TOPOLOGY,
  worldSize: 8192,
  tolerance: 2,
  within: { west: -20, south: -20, east: 40, north: 40 },
  named: ['AA'],
  hatched: [],
};

test('each ground runs along its own boundaries, in whole units of the world', () => {
  const paths = basemapPaths(REQUEST);
  expect(corners(paths.named)).toEqual(
    sorted([
      [0, 0],
      [0, 10],
      [5, 0],
      [5, 10],
    ]),
  );
  expect(corners(paths.origin)).toEqual(
    sorted([
      [5, 0],
      [5, 10],
      [9, 0],
      [9, 10],
    ]),
  );
  expect(corners(paths.borders)).toEqual(
    sorted([
      [5, 0],
      [5, 10],
    ]),
  );
});

test('areas are closed and lines are open', () => {
  const paths = basemapPaths(REQUEST);
  for (const area of [paths.land, paths.named, paths.origin]) expect(area).toMatch(/^M.*z$/);
  expect(paths.borders).toMatch(/^M[^z]*$/);
});

test('land is one shape: the border inside it is no coast', () => {
  expect(basemapPaths(REQUEST).land.match(/M/g)).toHaveLength(1);
});

test('a bend within the tolerance is dropped for both neighbours alike, and kept where it is finer', () => {
  const fine = basemapPaths({ ...REQUEST, tolerance: 0.1 });
  expect(corners(fine.borders)).toHaveLength(3);
  for (const point of corners(fine.borders)) {
    expect(corners(fine.named)).toContainEqual(point);
    expect(corners(fine.origin)).toContainEqual(point);
  }
});

test('what lies outside, what is too small to see and what has no shape is left out', () => {
  expect(basemapPaths({ ...REQUEST, named: ['BB'] }).named).toBe('');
  expect(basemapPaths({ ...REQUEST, named: ['CC'] }).named).toBe('');
  expect(basemapPaths({ ...REQUEST, within: { west: 30, south: 30, east: 40, north: 40 } }).land).toBe('');
});

test('a topology without a kind of line has none of it', () => {
  expect(basemapPaths(REQUEST).dashed).toBe('');
  expect(basemapPaths(REQUEST).inner).toBe('');
});

/** The points of a path in whole units, each once. */
function corners(data: string): ScreenPoint[] {
  const points = new Map<string, ScreenPoint>();
  for (const piece of data.split('M').filter(Boolean)) {
    const numbers = (piece.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    for (let index = 0; index < numbers.length; index += 2) {
      [x, y] = [x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)];
      points.set(`${x} ${y}`, [x, y]);
    }
  }
  return bySize([...points.values()]);
}

function sorted(places: readonly LngLat[]): ScreenPoint[] {
  return bySize(
    places.map((place) => toWorld(place).map((each) => Math.round(each * REQUEST.worldSize)) as [number, number]),
  );
}

function bySize(points: readonly ScreenPoint[]): ScreenPoint[] {
  return points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
}

test('what lies wholly inland is land up to all corners', () => {
  const { origin } = basemapPaths({ ...REQUEST, within: { west: 6, south: 3, east: 8, north: 7 }, cut: true });
  expect(corners(origin)).toEqual(
    sorted([
      [6, 3],
      [6, 7],
      [8, 3],
      [8, 7],
    ]),
  );
});
