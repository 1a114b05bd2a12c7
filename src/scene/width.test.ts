import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandWidthPx, claimsWidthPx } from './width.ts';

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
