import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LngLat } from '../model/place.ts';
import { evenly } from '../test/fixture-numbers.ts';
import { arcBetween } from './arc.ts';
import { angleBetween, cross, dot, normalise, toVector, type Vector } from './sphere.ts';

const lng = evenly(-180, 180);
const lat = evenly(-90, 90);
const anywhere: fc.Arbitrary<LngLat> = fc.tuple(lng, lat);

/** The whole sphere, with more poles, date lines and meridians than chance would give. */
const place: fc.Arbitrary<LngLat> = fc.oneof(
  { weight: 6, arbitrary: anywhere },
  { weight: 1, arbitrary: fc.tuple(lng, fc.constantFrom(-90, 90)) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(-180, 180, 0, 179.999, -179.999), lat) },
);

/** Two ends: anywhere, nearly opposite, close together, or the same. */
const ends: fc.Arbitrary<readonly [from: LngLat, to: LngLat]> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(place, place) },
  { weight: 1, arbitrary: besides(opposite) },
  { weight: 1, arbitrary: besides((at) => at) },
);

/** Ends that are neither the same nor opposite, so that "right of the way" has one meaning. */
const plainEnds = ends.filter(([from, to]) => {
  const distance = angleBetween(toVector(from), toVector(to));
  return distance > 1e-3 && distance < Math.PI - 1e-3;
});

/** Radians: below some hundred metres lengths drown in rounding. */
const LEAST = 1e-4;

const bend = evenly(-0.3, 0.3);
const rightBend = evenly(0.01, 0.3);

test('an arc starts and ends at its ends', () => {
  fc.assert(
    fc.property(ends, bend, ([from, to], ratio) => {
      const points = arcBetween(from, to, ratio);
      expect(points).toHaveLength(65);
      expect(apart(points[0], from)).toBeLessThan(1e-7);
      expect(apart(points.at(-1), to)).toBeLessThan(1e-7);
    }),
    { numRuns: 500 },
  );
});

test('without a bend an arc is no longer than the great circle between its ends', () => {
  fc.assert(
    fc.property(ends, ([from, to]) => {
      const distance = apart(from, to);
      fc.pre(distance > LEAST);
      expect(lengthOf(arcBetween(from, to, 0)) / distance).toBeCloseTo(1, 6);
    }),
    { numRuns: 500 },
  );
});

test('a bent arc is never longer than the circular arc of the same height over a straight chord', () => {
  fc.assert(
    fc.property(ends, bend, ([from, to], ratio) => {
      const distance = apart(from, to);
      fc.pre(distance > LEAST);
      // On a plane an arc of height b·c over a chord c spans 4·atan(2b); half of that over its sine is arc over chord.
      const half = 2 * Math.atan(2 * Math.abs(ratio));
      const most = half === 0 ? 1 : half / Math.sin(half);
      const share = lengthOf(arcBetween(from, to, ratio)) / distance;
      expect(share).toBeGreaterThan(1 - 1e-6);
      expect(share).toBeLessThan(most + 1e-6);
    }),
    { numRuns: 500 },
  );
});

test('the legs of an arc are equally long', () => {
  fc.assert(
    fc.property(plainEnds, bend, ([from, to], ratio) => {
      const legs = legsOf(arcBetween(from, to, ratio));
      expect(Math.max(...legs) - Math.min(...legs)).toBeLessThan(1e-8);
    }),
  );
});

test('many points and few lie on the same circle', () => {
  fc.assert(
    fc.property(ends, bend, ([from, to], ratio) => {
      const many = arcBetween(from, to, ratio, 64);
      for (const [index, point] of arcBetween(from, to, ratio, 8).entries()) {
        expect(apart(point, many[index * 8])).toBeLessThan(1e-7);
      }
    }),
  );
});

test('latitudes stay on the sphere, and longitude never jumps', () => {
  fc.assert(
    fc.property(ends, bend, ([from, to], ratio) => {
      const points = arcBetween(from, to, ratio);
      for (const [, latitude] of points) expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      // Over a pole itself the opposite meridian follows at once; anywhere else steps are small.
      const clearOfPoles = points.every(([, latitude]) => Math.abs(latitude) < 87);
      for (const step of longitudeSteps(points)) expect(step).toBeLessThanOrEqual(clearOfPoles ? 90 : 180 + 1e-9);
    }),
    { numRuns: 500 },
  );
});

test.each<[string, LngLat, LngLat, endLng: number]>([
  ['Korea to Peru goes east over the Pacific', [127, 37], [-77, -12], 283],
  ['Peru to Korea goes west over the Pacific', [-77, -12], [127, 37], -233],
  ['Fiji to Samoa goes east', [178, -18], [-172, -14], 188],
  ['Samoa to Fiji goes west', [-172, -14], [178, -18], -182],
  ['Russia to Libya does not touch the date line', [108, 59.5], [18, 27], 18],
])('%s in one piece', (_title, from, to, endLng) => {
  for (const ratio of [0, 0.09, -0.09]) {
    const points = arcBetween(from, to, ratio);
    expect(points.at(-1)?.[0]).toBeCloseTo(endLng, 6);
    const [west, east] = [Math.min(from[0], endLng), Math.max(from[0], endLng)];
    for (const step of longitudeSteps(points)) expect(step).toBeLessThan(10);
    for (const [longitude] of points) {
      expect(longitude).toBeGreaterThan(west - 15);
      expect(longitude).toBeLessThan(east + 15);
    }
  }
});

test('an arc over a pole goes over it', () => {
  const points = arcBetween([10, 80], [-170, 80], 0);
  expect(lengthOf(points)).toBeCloseTo((20 * Math.PI) / 180, 9);
  expect(Math.max(...points.map(([, latitude]) => latitude))).toBeGreaterThan(89.9);
});

test('eastwards on the equator, a positive bend lies in the south', () => {
  const southward = arcBetween([0, 0], [60, 0], 0.1).slice(1, -1);
  for (const [, latitude] of southward) expect(latitude).toBeLessThan(0);
  expect(southward[31]?.[1]).toBeCloseTo(-6, 6);
});

test('a positive bend lies right of the way at every point between the ends', () => {
  fc.assert(
    fc.property(plainEnds, rightBend, ([from, to], ratio) => {
      for (const point of between(arcBetween(from, to, ratio))) expect(asideOf(point, from, to)).toBeGreaterThan(0);
    }),
  );
});

test('a route and its return never meet between the ends, and lie twice the bend apart in the middle', () => {
  fc.assert(
    fc.property(plainEnds, rightBend, ([from, to], ratio) => {
      const out = arcBetween(from, to, ratio);
      const back = arcBetween(to, from, ratio);
      for (const point of between(out)) expect(asideOf(point, from, to)).toBeGreaterThan(0);
      for (const point of between(back)) expect(asideOf(point, from, to)).toBeLessThan(0);
      expect(apart(out[32], back[32])).toBeCloseTo(2 * ratio * apart(from, to), 9);
    }),
  );
});

test('opposite bends mirror each other', () => {
  fc.assert(
    fc.property(plainEnds, rightBend, ([from, to], ratio) => {
      const back = arcBetween(to, from, ratio).toReversed();
      for (const [index, point] of arcBetween(from, to, -ratio).entries()) {
        expect(apart(point, back[index])).toBeLessThan(1e-8);
      }
    }),
  );
});

test('an arc from a place to itself stays there', () => {
  fc.assert(
    fc.property(place, bend, (at, ratio) => {
      for (const point of arcBetween(at, at, ratio)) expect(point).toEqual(at);
    }),
  );
});

/** A place, and one within a nudge of what `of` makes of it. */
function besides(of: (at: LngLat) => LngLat): fc.Arbitrary<readonly [LngLat, LngLat]> {
  const nudge = evenly(-1e-4, 1e-4);
  return fc.tuple(place, nudge, nudge).map(([at, east, north]) => {
    const [toLng, toLat] = of(at);
    return [at, [toLng + east, Math.max(-90, Math.min(90, toLat + north))]] as const;
  });
}

function opposite([atLng, atLat]: LngLat): LngLat {
  return [atLng > 0 ? atLng - 180 : atLng + 180, -atLat];
}

/** Radians. */
function apart(a: LngLat | undefined, b: LngLat | undefined): number {
  return a && b ? angleBetween(toVector(a), toVector(b)) : Number.NaN;
}

function legsOf(points: readonly LngLat[]): number[] {
  return points.slice(1).map((point, index) => apart(points[index], point));
}

function lengthOf(points: readonly LngLat[]): number {
  return legsOf(points).reduce((sum, leg) => sum + leg, 0);
}

function longitudeSteps(points: readonly LngLat[]): number[] {
  return points.slice(1).map(([longitude], index) => Math.abs(longitude - (points[index]?.[0] ?? Number.NaN)));
}

function between(points: readonly LngLat[]): LngLat[] {
  return points.slice(1, -1);
}

/** Positive to the right of the great circle from one end to the other. */
function asideOf(point: LngLat, from: LngLat, to: LngLat): number {
  const right: Vector = normalise(cross(toVector(to), toVector(from)));
  return dot(toVector(point), right);
}
