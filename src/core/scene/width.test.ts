import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areHeldApart, claimsWidthPx, formFor, HAIRLINE_PX, lineWidthPx, rangeWidthsPx } from './width.ts';

const people = fc.integer({ min: 0, max: 1_000_000 });

test('more people are never drawn narrower, and nobody narrower than can be seen', () => {
  fc.assert(
    fc.property(people, people, (a, b) => {
      expect(lineWidthPx(Math.max(a, b))).toBeGreaterThanOrEqual(lineWidthPx(Math.min(a, b)));
      expect(lineWidthPx(a)).toBeGreaterThanOrEqual(HAIRLINE_PX);
    }),
  );
});

test('the scale is fixed and linear: 1,000 are 1 px, and of two lines to scale the widths are as the figures', () => {
  expect(lineWidthPx(30_000)).toBeCloseTo(30, 9);
  const toScale = fc.integer({ min: 2_000, max: 1_000_000 });
  fc.assert(
    fc.property(toScale, toScale, (a, b) => {
      expect(lineWidthPx(a) / lineWidthPx(b)).toBeCloseTo(a / b, 9);
    }),
  );
});

test('below 2,000 all are one class', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000 }), (few) => {
      expect(lineWidthPx(few)).toBe(HAIRLINE_PX);
    }),
  );
});

test('so is that of claims: one is as narrow as a line can be, twice as many are twice as wide, up to 30', () => {
  expect(claimsWidthPx(1)).toBe(HAIRLINE_PX);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (a, b) => {
      expect(claimsWidthPx(a) / claimsWidthPx(b)).toBeCloseTo(a / b, 9);
    }),
  );
  expect(claimsWidthPx(31)).toBe(claimsWidthPx(30));
  expect(claimsWidthPx(3000)).toBe(claimsWidthPx(30));
});

test('a stroke shows two edges only where there is room for them', () => {
  expect([2, 3.9, 4, 24].map(formFor)).toEqual(['line', 'line', 'band', 'band']);
});

/** From ranges of a few people to those of many, near and far apart. */
const range = fc
  .tuple(
    fc.integer({ min: 0, max: 40_000 }),
    fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 40_000 })),
  )
  .map(([low, more]) => ({ low, high: low + more }));

test('the outer edge of a range is to scale; where there is room, an inner one shows, apart from it', () => {
  fc.assert(
    fc.property(range, ({ low, high }) => {
      const { innerPx, outerPx } = rangeWidthsPx(low, high);
      expect(outerPx).toBe(lineWidthPx(high));
      if (outerPx < 6) expect(innerPx).toBe(outerPx);
      else expect(outerPx - innerPx).toBeGreaterThanOrEqual(4 - 1e-9);
      expect(innerPx).toBeGreaterThanOrEqual(HAIRLINE_PX - 1e-9);
    }),
  );
});

test('the inner edge is to scale wherever both then show, and told to be held apart where it is not', () => {
  fc.assert(
    fc.property(range, ({ low, high }) => {
      const { innerPx, outerPx } = rangeWidthsPx(low, high);
      fc.pre(outerPx >= 6);
      const trueInner = lineWidthPx(low);
      const showsAsItIs = outerPx - trueInner > 4;
      if (showsAsItIs) expect(innerPx).toBe(trueInner);
      expect(innerPx).toBeLessThanOrEqual(trueInner);
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
