import fc from 'fast-check';

const STEPS = 2 ** 30;

/**
 * Numbers spread evenly from `min` to `max`, both included, for properties. fast-check draws doubles by their bits,
 * which makes nearly all of them tiny: a map of such places would be a single point. Only for tests.
 */
export function evenly(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: STEPS }).map((step) => min + ((max - min) * step) / STEPS);
}
