import type { MultiLineString, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { withoutEdge } from './cut-edge.ts';
import { type BasemapFeatures, type BasemapKind, detailFeatures, worldFeatures } from './geography.ts';

/** Two neighbours, A in the west up to the date line's far side and B in the east, in a frame of 10 by 10 degrees. */
const TWO: Topology = {
  type: 'Topology',
  arcs: [
    [
      [5, 0],
      [5, 10],
    ],
    [
      [5, 10],
      [0, 10],
      [0, 0],
      [5, 0],
    ],
    [
      [5, 10],
      [8, 9],
      [8, 1],
      [5, 0],
    ],
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { id: 'AA' } },
        { type: 'Polygon', arcs: [[2, -1]], properties: { id: 'BB' } },
        { type: null, properties: { id: 'CC' } },
      ],
    },
    borders: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [0] }] },
    frame: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[3]] }] },
  },
};

test('countries keep their codes, and those without a shape are left out', () => {
  expect(worldFeatures(TWO).features.flatMap(({ properties }) => properties.code || [])).toEqual(['AA', 'BB']);
});

test('the world lies on a sea that is everywhere, the detail on its frame', () => {
  expect(worldFeatures(TWO).features[0]?.properties.kind).toBe('sea');
  expect(detailFeatures(TWO).features[0]?.properties.kind).toBe('frame');
});

test('a border between two countries is no coast', () => {
  expect(has(linesOf(worldFeatures(TWO), 'coast'), [5, 0], [5, 10])).toBe(false);
  expect(has(linesOf(worldFeatures(TWO), 'border'), [5, 0], [5, 10])).toBe(true);
});

test('no coast runs along the frame where a country was cut, only where it meets the sea', () => {
  const coast = linesOf(detailFeatures(TWO), 'coast');
  expect(has(coast, [8, 9], [8, 1])).toBe(true);
  expect(has(coast, [0, 10], [0, 0])).toBe(false);
  expect(has(coast, [5, 10], [0, 10])).toBe(false);
});

test('a detail without a frame is refused', () => {
  const { frame: _, ...objects } = TWO.objects;
  expect(() => detailFeatures({ ...TWO, objects })).toThrow('no frame');
});

test('a line that touches the edge and comes back stays whole', () => {
  const line: MultiLineString = {
    type: 'MultiLineString',
    coordinates: [
      [
        [1, 1],
        [0, 2],
        [1, 3],
      ],
    ],
  };
  expect(withoutEdge(line, { west: 0, south: 0, east: 9, north: 9 }, 0.01)).toEqual(line);
});

function linesOf({ features }: BasemapFeatures, kind: BasemapKind): Position[][] {
  return features
    .filter(({ properties }) => properties.kind === kind)
    .flatMap(({ geometry }) => (geometry.type === 'MultiLineString' ? geometry.coordinates : []))
    .concat(
      features.flatMap(({ geometry, properties }) =>
        properties.kind === kind && geometry.type === 'LineString' ? [geometry.coordinates] : [],
      ),
    );
}

function has(lines: readonly Position[][], a: Position, b: Position): boolean {
  const same = (p: Position | undefined, q: Position) => p?.[0] === q[0] && p?.[1] === q[1];
  return lines.some((line) =>
    line.some((at, index) => (same(at, a) && same(line[index + 1], b)) || (same(at, b) && same(line[index + 1], a))),
  );
}
