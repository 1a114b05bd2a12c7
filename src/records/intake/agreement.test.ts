import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementOf, type Pair } from './agreement.ts';

function pairs(a: string, b: string): Pair[] {
  return [...a].map((value, i) => [value, b[i] ?? '']);
}

// Krippendorff, “Computing Krippendorff’s Alpha-Reliability” (2011), A and B.
test('alpha is as in the published examples', () => {
  expect(agreementOf(pairs('0100000010', '1110010000')).alpha).toBeCloseTo(0.095, 3);
  expect(agreementOf(pairs('aabbdcccedda', 'babbbccceddd')).alpha).toBeCloseTo(0.692, 3);
});

test('full agreement gives 1 where values vary, and no alpha where they do not', () => {
  expect(agreementOf(pairs('abab', 'abab'))).toEqual({ agreed: 4, of: 4, alpha: 1 });
  expect(agreementOf(pairs('aaaa', 'aaaa'))).toEqual({ agreed: 4, of: 4, alpha: null });
  expect(agreementOf([])).toEqual({ agreed: 0, of: 0, alpha: null });
});

test('it does not matter who is called the first coder', () => {
  const value = fc.constantFrom('a', 'b', 'c');
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1 }), (all) => {
      const there = agreementOf(all);
      const back = agreementOf(all.map(([a, b]): Pair => [b, a]));
      expect(back).toEqual(there);
      expect(there.alpha ?? 1).toBeLessThanOrEqual(1);
    }),
  );
});
