import fc from 'fast-check';
import { expect, test } from 'vitest';
import { angleBetween, cross, dot, toVector } from '../geometry/sphere.ts';
import type { LngLat } from '../model/place.ts';
import { placeOf } from '../test/fixture-dataset.ts';
import { evenly } from '../test/fixture-numbers.ts';
import { arcPathOf, pathOf } from './arc-path.ts';
import { anchorOf, bendOf } from './bend.ts';

const place: fc.Arbitrary<LngLat> = fc.tuple(evenly(-180, 180), evenly(-60, 70));
const widthPx = evenly(2, 40);
const ends = fc.tuple(place, place).filter(([from, to]) => apart(from, to) > 0.01 && apart(from, to) < 3);

/** Two or three places that lie apart, but closer together than to the one they are far from. */
const joint = fc
  .tuple(place, place, fc.array(fc.tuple(nudge(), nudge()), { minLength: 1, maxLength: 2 }))
  .map(([origin, [lng, lat], nudges]) => ({
    origin,
    destinations: [[lng, lat] as LngLat, ...nudges.map(([east, north]): LngLat => [lng + east, lat + north])],
  }))
  .filter(({ origin, destinations }) => destinations.every((end) => apart(origin, end) > 0.5 && apart(origin, end) < 3))
  .filter(({ destinations }) => destinations.slice(1).every((end) => apart(destinations[0], end) > 0.05));

test('every arc bows, always to the right of its way: a return is never on the same side', () => {
  fc.assert(
    fc.property(ends, widthPx, ([from, to], width) => {
      expect(bendOf(from, to, width)).toBeGreaterThan(0);
      const out = arcPathOf(from, [], [to], width).trunk.slice(1, -1);
      const back = arcPathOf(to, [], [from], width).trunk.slice(1, -1);
      const right = cross(toVector(to), toVector(from));
      expect(out.every((point) => dot(toVector(point), right) > 0)).toBe(true);
      expect(back.every((point) => dot(toVector(point), right) < 0)).toBe(true);
    }),
  );
});

test('a wider band bows at least as far, so that it clears its return', () => {
  fc.assert(
    fc.property(ends, widthPx, widthPx, ([from, to], a, b) => {
      expect(bendOf(from, to, Math.max(a, b))).toBeGreaterThanOrEqual(bendOf(from, to, Math.min(a, b)));
    }),
  );
});

test('arcs that leave a place in nearly the same direction bow alike', () => {
  fc.assert(
    fc.property(ends, nudge(0.1), nudge(0.1), ([from, to], east, north) => {
      fc.pre(apart(from, to) > 0.3);
      const beside: LngLat = [to[0] + east, to[1] + north];
      expect(Math.abs(bendOf(from, to, 8) - bendOf(from, beside, 8))).toBeLessThan(0.02);
    }),
  );
});

test('the way to one destination leads from the origin to it and does not fork', () => {
  fc.assert(
    fc.property(ends, widthPx, ([from, to], width) => {
      const { trunk, branches } = arcPathOf(from, [], [to], width);
      expect(branches).toEqual([]);
      expect(apart(trunk[0], from)).toBeLessThan(1e-7);
      expect(apart(trunk.at(-1), to)).toBeLessThan(1e-7);
    }),
  );
});

test('the way over transit points passes through each of them, in order', () => {
  fc.assert(
    fc.property(ends, fc.array(place, { minLength: 1, maxLength: 3 }), widthPx, ([from, to], via, width) => {
      const stops = [from, ...via, to];
      fc.pre(stops.slice(1).every((stop, index) => apart(stops[index], stop) < 3));
      const { trunk } = arcPathOf(from, via, [to], width);
      let reached = -1;
      for (const stop of stops) {
        reached = trunk.findIndex((point, index) => index > reached && apart(point, stop) < 1e-6);
        expect(reached).toBeGreaterThanOrEqual(0);
      }
      for (const step of longitudeSteps(trunk)) expect(step).toBeLessThan(180);
    }),
  );
});

test('the way to several destinations forks before them, and each branch ends at one', () => {
  fc.assert(
    fc.property(joint, widthPx, ({ origin, destinations }, width) => {
      const { trunk, branches } = arcPathOf(origin, [], destinations, width);
      expect(branches).toHaveLength(destinations.length);
      for (const [index, branch] of branches.entries()) {
        expect(apart(branch[0], trunk.at(-1))).toBeLessThan(1e-7);
        expect(apart(branch.at(-1), destinations[index])).toBeLessThan(1e-7);
        // The fork goes on where the trunk ends, also past the date line.
        expect(Math.abs((branch[0]?.[0] ?? Number.NaN) - (trunk.at(-1)?.[0] ?? Number.NaN))).toBeLessThan(1e-6);
      }
    }),
  );
});

test('the trunk of a fork is shorter than the whole way, and at least a third of it', () => {
  fc.assert(
    fc.property(joint, widthPx, ({ origin, destinations }, width) => {
      const middle = arcPathOf(origin, [], destinations, width);
      const trunkPx = middle.trunk.length;
      expect(trunkPx).toBeLessThan(65);
      expect(trunkPx).toBeGreaterThanOrEqual(Math.ceil(65 / 3));
      expect(apart(middle.trunk[0], origin)).toBeLessThan(1e-7);
    }),
  );
});

test('before destinations further from each other than from the origin, a third of the way is still one trunk', () => {
  const destinations: LngLat[] = [
    [10, 12],
    [10, -12],
  ];
  const whole = apart([0, 0], [10, 0]);
  const { trunk } = arcPathOf([0, 0], [], destinations, 4);
  expect(apart(trunk[0], trunk.at(-1))).toBeGreaterThan(whole * 0.31);
  expect(apart(trunk[0], trunk.at(-1))).toBeLessThan(whole * 0.5);
});

test('a path on the plane has no jump where its path crosses the date line', () => {
  const path = pathOf(arcPathOf([133, 39.6], [], [[-77, -12]], 6).trunk);
  for (const [index, [x]] of path.entries()) expect(x - (path[index - 1]?.[0] ?? x)).toBeGreaterThanOrEqual(0);
  expect(path.at(-1)?.[0]).toBeGreaterThan(1);
});

test('a path needs a destination, and an anchor a place on the map', () => {
  expect(() => arcPathOf([0, 0], [], [], 4)).toThrow('a path needs a destination');
  expect(anchorOf(placeOf('pearl'))).toEqual([51.2, 25.3]);
  expect(() => anchorOf(placeOf('abroad'))).toThrow('place without coordinates: abroad');
});

function nudge(by = 4): fc.Arbitrary<number> {
  return evenly(-by, by);
}

/** Radians. */
function apart(a: LngLat | undefined, b: LngLat | undefined): number {
  return a && b ? angleBetween(toVector(a), toVector(b)) : Number.NaN;
}

function longitudeSteps(points: readonly LngLat[]): number[] {
  return points.slice(1).map(([lng], index) => Math.abs(lng - (points[index]?.[0] ?? Number.NaN)));
}
