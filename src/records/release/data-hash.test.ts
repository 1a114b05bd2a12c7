import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlainObject } from '../../core/model/plain-object.ts';
import { canonicalJson, canonicalRecord } from './data-hash.ts';

/** As releases were sealed from the first on, and as anybody can write it again. */
function asPromised(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    isPlainObject(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : value,
  );
}

test('JSON with keys in order is what releases are sealed with, whatever the data', () => {
  const key = fc.oneof(fc.string(), fc.nat().map(String), fc.constantFrom('__proto__', '007', 'é', '😀', '10', '9'));
  const { data } = fc.letrec((tie) => ({
    data: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, -0, 1e21, 0.1, undefined, Number.NaN),
      fc.string({ unit: 'binary' }),
      fc.array(tie('data')),
      fc.dictionary(key, tie('data')),
    ),
  }));
  fc.assert(
    fc.property(data, (value) => {
      const whole = { value };
      expect(canonicalJson(whole)).toBe(asPromised(whole));
      expect(canonicalRecord(whole)).toBe(asPromised(whole));
    }),
  );
});

test('names of keys are in the order of their letters, and whole numbers before them by size', () => {
  expect(canonicalJson({ b: 1, a: { d: [], c: undefined }, 10: 0, 9: [undefined] })).toBe(
    '{"9":[null],"10":0,"a":{"d":[]},"b":1}',
  );
});
