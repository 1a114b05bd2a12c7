import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areHeldApart, bandWidthPx, claimsWidthPx, rangeWidthsPx } from './width.ts';

const people = fc.integer({ min: 0, max: 1_000_000 });

test('more people are never drawn narrower, and nobody narrower than a hollow band can be', () => {
  fc.assert(
    fc.property(people, people, (a, b) => {
      expect(bandWidthPx(Math.max(a, b))).toBeGreaterThanOrEqual(bandWidthPx(Math.min(a, b)));
      expect(bandWidthPx(a)).toBeGreaterThanOrEqual(bandWidthPx(0));
      expect(bandWidthPx(a)).toBeGreaterThan(3);
    }),
  );
});

test('the scale is fixed: four times the people are twice as wide, and 30,000 are 32 px', () => {
  expect(bandWidthPx(30_000)).toBeCloseTo(32, 9);
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 200_000 }), (some) => {
      expect(bandWidthPx(4 * some)).toBeCloseTo(2 * bandWidthPx(some), 9);
    }),
  );
});

test('so is that of claims: one is as narrow as a band can be, and four times as many are twice as wide', () => {
  expect(claimsWidthPx(1)).toBe(bandWidthPx(0));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (some) => {
      expect(claimsWidthPx(4 * some)).toBeCloseTo(2 * claimsWidthPx(some), 9);
    }),
  );
});

/** From ranges of a few people to those of many, near and far apart. */
const range = fc
  .tuple(
    fc.integer({ min: 0, max: 40_000 }),
    fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 40_000 })),
  )
  .map(([low, more]) => ({ low, high: low + more }));

test('a range always shows an inner and an outer edge, with room between them and between the inner ones', () => {
  fc.assert(
    fc.property(range, ({ low, high }) => {
      const { innerPx, outerPx } = rangeWidthsPx(low, high);
      expect(outerPx - innerPx).toBeGreaterThanOrEqual(4 - 1e-9);
      expect(innerPx).toBeGreaterThanOrEqual(3 - 1e-9);
    }),
  );
});

test('a range is drawn to scale wherever both edges then show; else its outer edge is, where it can be', () => {
  fc.assert(
    fc.property(range, ({ low, high }) => {
      const { innerPx, outerPx } = rangeWidthsPx(low, high);
      const [trueInner, trueOuter] = [bandWidthPx(low), bandWidthPx(high)];
      const showsAsItIs = trueOuter - trueInner > 4;
      if (showsAsItIs) expect([innerPx, outerPx]).toEqual([trueInner, trueOuter]);
      expect(innerPx).toBeLessThanOrEqual(trueInner);
      expect(outerPx).toBe(Math.max(trueOuter, 7));
      expect(areHeldApart(outerPx, innerPx)).toBe(!showsAsItIs);
    }),
  );
});

test('a range that reaches higher is never drawn narrower, nor one that begins lower with a wider inner band', () => {
  fc.assert(
    fc.property(range, people, ({ low, high }, more) => {
      const { innerPx, outerPx } = rangeWidthsPx(low, high);
      expect(rangeWidthsPx(low, high + more).outerPx).toBeGreaterThanOrEqual(outerPx);
      expect(rangeWidthsPx(Math.floor(low / 2), high).innerPx).toBeLessThanOrEqual(innerPx);
    }),
  );
});
