import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenly } from '../test/fixture-numbers.ts';
import type { ScreenPoint } from './camera.ts';
import { polyline, stationAt } from './polyline.ts';
import { distanceToSegment } from './segment.ts';
import { simplify } from './simplify.ts';

const px = evenly(-1000, 1000);
const point: fc.Arbitrary<ScreenPoint> = fc.tuple(px, px);
const points = fc.array(point, { minLength: 2, maxLength: 40 });
const share = evenly(0, 1);

/** A line that does not turn back on itself. */
const onward = fc
  .array(fc.tuple(evenly(0.5, 50), evenly(-20, 20)), {
    minLength: 1,
    maxLength: 30,
  })
  .map((steps) => {
    let [x, y] = [0, 0];
    const line: ScreenPoint[] = [[x, y]];
    for (const [dx, dy] of steps) {
      [x, y] = [x + dx, y + dy];
      line.push([x, y]);
    }
    return line;
  });

test('the lengths run of a line grow from 0 to its whole length', () => {
  fc.assert(
    fc.property(points, (each) => {
      const line = polyline(each);
      expect(line.lengths).toHaveLength(each.length);
      expect(line.lengths[0]).toBe(0);
      expect(line.lengths.at(-1)).toBe(line.lengthPx);
      expect(line.lengths).toEqual(line.lengths.toSorted((a, b) => a - b));
      const legs = each
        .slice(1)
        .map(([x, y], index) => Math.hypot(x - (each[index]?.[0] ?? 0), y - (each[index]?.[1] ?? 0)));
      expect(line.lengthPx).toBeCloseTo(
        legs.reduce((sum, leg) => sum + leg, 0),
        6,
      );
    }),
  );
});

test('stations begin and end with the line, and are held within it', () => {
  fc.assert(
    fc.property(points, evenly(0, 500), (each, beyond) => {
      const line = polyline(each);
      const first = each[0] ?? ([0, 0] as const);
      const last = each.at(-1) ?? ([0, 0] as const);
      near(stationAt(line, -beyond).point, first);
      near(stationAt(line, line.lengthPx + beyond).point, last);
      expect(stationAt(line, -beyond).alongPx).toBe(0);
      expect(stationAt(line, line.lengthPx + beyond).alongPx).toBe(line.lengthPx);
    }),
  );
});

test('a station lies on the line, as far along as asked', () => {
  fc.assert(
    fc.property(onward, share, (each, at) => {
      const line = polyline(each);
      const { point: found } = stationAt(line, line.lengthPx * at);
      expect(distanceToLine(found, each)).toBeLessThan(1e-6);
      const leg = Math.max(
        1,
        line.lengths.findIndex((length) => length >= line.lengthPx * at),
      );
      const start = each[leg - 1] ?? [0, 0];
      const run = (line.lengths[leg - 1] ?? 0) + Math.hypot(found[0] - start[0], found[1] - start[1]);
      expect(run).toBeCloseTo(line.lengthPx * at, 6);
    }),
  );
});

test('two stations are never further apart than the way between them', () => {
  fc.assert(
    fc.property(points, share, share, (each, a, b) => {
      const line = polyline(each);
      const [from, to] = [stationAt(line, line.lengthPx * a), stationAt(line, line.lengthPx * b)];
      const apart = Math.hypot(from.point[0] - to.point[0], from.point[1] - to.point[1]);
      expect(apart).toBeLessThanOrEqual(line.lengthPx * Math.abs(a - b) + 1e-6);
    }),
  );
});

test('right of a station is a unit vector to the right, on a straight line square to it', () => {
  fc.assert(
    fc.property(onward, share, (each, at) => {
      const line = polyline(each);
      const { right } = stationAt(line, line.lengthPx * at);
      expect(Math.hypot(...right)).toBeCloseTo(1, 9);
      // All these lines run to the right of the screen, where y points down: right of them is down.
      expect(right[1]).toBeGreaterThan(0);
    }),
  );
  expect(
    stationAt(
      polyline([
        [0, 0],
        [10, 0],
      ]),
      5,
    ).right,
  ).toEqual([0, 1]);
  const [x, y] = stationAt(
    polyline([
      [0, 0],
      [0, -10],
    ]),
    5,
  ).right;
  expect([x, y]).toEqual([1, 0]);
});

test('a line of one point, or of none, has a station', () => {
  expect(stationAt(polyline([[3, 4]]), 10).point).toEqual([3, 4]);
  expect(stationAt(polyline([]), 10).point).toEqual([0, 0]);
});

test('a simplified line keeps its ends and strays nowhere further than allowed', () => {
  fc.assert(
    fc.property(points, evenly(0, 300), (each, tolerance) => {
      const fewer = simplify(each, tolerance);
      expect(fewer[0]).toEqual(each[0]);
      expect(fewer.at(-1)).toEqual(each.at(-1));
      for (const kept of fewer) expect(each).toContainEqual(kept);
      for (const dropped of each) expect(distanceToLine(dropped, fewer)).toBeLessThanOrEqual(tolerance + 1e-9);
    }),
  );
});

test('what is kept stays in its order, and a larger tolerance keeps no more', () => {
  fc.assert(
    fc.property(points, evenly(0, 200), (each, tolerance) => {
      // What a point carries beside its two coordinates tells which one it is.
      const numbered = each.map(([x, y], index) => [x, y, index] as const);
      const places = simplify(numbered, tolerance).map(([, , index]) => index);
      const fewer = simplify(each, tolerance);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(simplify(each, Number.POSITIVE_INFINITY)).toHaveLength(2);
      expect(simplify(fewer, tolerance).length).toBeLessThanOrEqual(fewer.length);
    }),
  );
});

test('points on a straight line are dropped, and short lines are left as they are', () => {
  expect(
    simplify(
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [5, 5],
      ],
      0.001,
    ),
  ).toEqual([
    [0, 0],
    [5, 5],
  ]);
  expect(
    simplify(
      [
        [0, 0],
        [9, 9],
      ],
      100,
    ),
  ).toEqual([
    [0, 0],
    [9, 9],
  ]);
  expect(simplify([], 1)).toEqual([]);
});

test('a closed ring keeps the point farthest from where it closes', () => {
  const ring: ScreenPoint[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ];
  expect(simplify(ring, 1)).toContainEqual([10, 10]);
});

function distanceToLine(at: ScreenPoint, line: readonly ScreenPoint[]): number {
  const legs = line.slice(1).map((to, index) => distanceToSegment(at, line[index] ?? to, to));
  return Math.min(...legs);
}

function near([x, y]: ScreenPoint, [toX, toY]: ScreenPoint): void {
  expect(x).toBeCloseTo(toX, 6);
  expect(y).toBeCloseTo(toY, 6);
}
