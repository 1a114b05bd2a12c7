import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenly } from '../test/fixture-numbers.ts';
import { type ArcEnd, lanesFor } from './lanes.ts';

const SPACE_PX = 2;
const WIDEST_PX = 60;

const halfPx = evenly(1, 20);
const start = fc.integer({ min: 0, max: 359 });

/** Ends of one bunch in clockwise order, each a few degrees from the one before, perhaps across north. */
const bunch: fc.Arbitrary<ArcEnd[]> = fc
  .tuple(start, fc.array(fc.record({ step: fc.integer({ min: 1, max: 12 }), halfPx }), { minLength: 2, maxLength: 8 }))
  .map(([first, steps]) => {
    let bearing = first;
    return steps.map((each) => {
      bearing = (bearing + each.step) % 360;
      return { bearing, halfPx: each.halfPx };
    });
  });

const anyEnds = fc.array(fc.record({ bearing: evenly(0, 359.9), halfPx }), {
  maxLength: 20,
});

test('neighbours of a bunch never overlap where there is room, and are pressed together evenly where there is none', () => {
  fc.assert(
    fc.property(bunch, (ends) => {
      const lanes = lanesFor(ends);
      const press = Math.min(1, WIDEST_PX / roomOf(ends));
      for (const [index, end] of ends.entries()) {
        const next = ends[index + 1];
        if (!next) continue;
        const apart = (lanes[index + 1] ?? 0) - (lanes[index] ?? 0);
        expect(apart).toBeCloseTo((end.halfPx + next.halfPx + SPACE_PX) * press, 9);
      }
    }),
  );
});

test('a bunch keeps the clockwise order of its bearings, so that nothing crosses', () => {
  fc.assert(
    fc.property(bunch, (ends) => {
      const lanes = lanesFor(ends);
      expect(lanes).toEqual(lanes.toSorted((a, b) => a - b));
      expect(new Set(lanes).size).toBe(lanes.length);
    }),
  );
});

test('a bunch is spread evenly about its middle, and never wider than may be seen to meet', () => {
  fc.assert(
    fc.property(bunch, (ends) => {
      const lanes = lanesFor(ends);
      const press = Math.min(1, WIDEST_PX / roomOf(ends));
      const left = (lanes[0] ?? 0) - (ends[0]?.halfPx ?? 0) * press;
      const right = (lanes.at(-1) ?? 0) + (ends.at(-1)?.halfPx ?? 0) * press;
      expect(left + right).toBeCloseTo(0, 9);
      expect(right - left).toBeLessThan(WIDEST_PX + 1e-9);
    }),
  );
});

test('seen in a mirror, the lanes are mirrored', () => {
  fc.assert(
    fc.property(bunch, (ends) => {
      const mirrored = lanesFor(
        ends.map(({ bearing, halfPx: half }) => ({ bearing: (360 - bearing) % 360, halfPx: half })),
      );
      for (const [index, lane] of lanesFor(ends).entries()) expect(mirrored[index]).toBeCloseTo(-lane, 9);
    }),
  );
});

test('the order in which ends are given changes nothing', () => {
  fc.assert(
    fc.property(bunch, (ends) => {
      const back = lanesFor(ends.toReversed()).toReversed();
      for (const [index, lane] of lanesFor(ends).entries()) expect(back[index]).toBeCloseTo(lane, 9);
    }),
  );
});

test('an end with clear space around it stays where it is', () => {
  fc.assert(
    fc.property(start, fc.array(halfPx, { minLength: 1, maxLength: 18 }), (first, halves) => {
      const ends = halves.map((half, index) => ({ bearing: (first + index * 20) % 360, halfPx: half }));
      expect(lanesFor(ends)).toEqual(ends.map(() => 0));
    }),
  );
});

test('every end gets a lane, whatever comes', () => {
  fc.assert(
    fc.property(anyEnds, (ends) => {
      const lanes = lanesFor(ends);
      expect(lanes).toHaveLength(ends.length);
      for (const lane of lanes) expect(Math.abs(lane)).toBeLessThanOrEqual(WIDEST_PX / 2);
    }),
  );
});

function roomOf(ends: readonly ArcEnd[]): number {
  return ends.reduce((sum, end) => sum + 2 * end.halfPx + SPACE_PX, -SPACE_PX);
}
