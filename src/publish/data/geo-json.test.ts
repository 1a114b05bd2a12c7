import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arcBetween } from '../../core/geometry/arc.ts';
import type { LngLat } from '../../core/model/place.ts';
import { boxAround, type Geometry, linesAlong, pointAt } from './geo-json.ts';

const POINT: fc.Arbitrary<LngLat> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);
const ARC = fc.tuple(POINT, POINT).map(([from, to]) => arcBetween(from, to, 0.05));

test('every part of a line lies between −180 and 180, and none jumps over half the globe', () => {
  fc.assert(
    fc.property(ARC, (path) => {
      for (const part of partsOf(linesAlong([path]))) {
        expect(part.length).toBeGreaterThan(1);
        for (const [index, [lng, lat]] of part.entries()) {
          expect(Math.abs(lng)).toBeLessThanOrEqual(180);
          expect(Math.abs(lat)).toBeLessThanOrEqual(90);
          expect(Math.abs(lng - (part[index - 1]?.[0] ?? lng))).toBeLessThan(180);
        }
      }
    }),
  );
});

test('parts meet at the antimeridian, and nothing of the path is lost', () => {
  fc.assert(
    fc.property(ARC, (path) => {
      const parts = partsOf(linesAlong([path]));
      // A path of no length is no line.
      fc.pre(parts.length > 0);
      for (const [index, part] of parts.entries()) {
        const before = parts[index - 1]?.at(-1);
        if (!before) continue;
        expect(Math.abs(before[0])).toBe(180);
        expect(part[0]).toEqual([-before[0], before[1]]);
      }
      const inside = path.filter(([lng]) => Math.abs(Math.abs(nearest(lng)) - 180) > 0.001);
      for (const [lng, lat] of inside) {
        const found = parts.flat().some(([x, y]) => Math.abs(nearest(lng) - x) < 0.0001 && Math.abs(lat - y) < 0.0001);
        expect(found, `${lng} ${lat}`).toBe(true);
      }
    }),
  );
});

test('a path over the date line is cut in two', () => {
  expect(
    linesAlong([
      [
        [170, 10],
        [190, 20],
      ],
    ]),
  ).toEqual({
    type: 'MultiLineString',
    coordinates: [
      [
        [170, 10],
        [180, 15],
      ],
      [
        [-180, 15],
        [-170, 20],
      ],
    ],
  });
  expect(
    boxAround([
      linesAlong([
        [
          [170, 10],
          [190, 20],
        ],
      ]),
    ]),
  ).toEqual([170, 10, -170, 20]);
});

test('a path that only touches the date line is left whole', () => {
  expect(
    linesAlong([
      [
        [170, 10],
        [180, 20],
      ],
    ]),
  ).toEqual({
    type: 'LineString',
    coordinates: [
      [170, 10],
      [180, 20],
    ],
  });
});

test('a box holds everything and is no wider than it must be', () => {
  expect(boxAround([])).toBeNull();
  expect(boxAround([null, pointAt([10, 5])])).toEqual([10, 5, 10, 5]);
  expect(boxAround([pointAt([-20, 0]), pointAt([100, 50])])).toEqual([-20, 0, 100, 50]);
  expect(boxAround([pointAt([-150, 0]), pointAt([150, 50])])).toEqual([150, 0, -150, 50]);
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          POINT.map(pointAt),
          ARC.map((path) => linesAlong([path])),
        ),
        { minLength: 1 },
      ),
      (all) => {
        const box = boxAround(all);
        const points = all.flatMap(partsOf).flat();
        if (points.length === 0) return;
        const [west = 0, south = 0, east = 0, north = 0] = box ?? [];
        for (const [lng, lat] of points) {
          expect(west <= east ? lng >= west && lng <= east : lng >= west || lng <= east).toBe(true);
          expect(lat >= south && lat <= north).toBe(true);
        }
      },
    ),
  );
});

test('what comes out is GeoJSON by the measure of a strict reader', () => {
  fc.assert(
    fc.property(ARC, POINT, (path, point) => {
      for (const geometry of [linesAlong([path, [...path].reverse()]), pointAt(point)]) {
        const feature = { type: 'Feature', properties: {}, geometry };
        expect(check(JSON.stringify(feature))).toEqual(feature);
      }
    }),
  );
  expect(() => check('{"type":"LineString","coordinates":[[1,2]]}')).toThrow();
});

function partsOf(geometry: Geometry | null): readonly (readonly LngLat[])[] {
  if (geometry === null) return [];
  if (geometry.type === 'Point') return [[geometry.coordinates]];
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}

function nearest(lng: number): number {
  return ((((lng + 180) % 360) + 360) % 360) - 180;
}
