import { expect, test } from 'vitest';
import { rangeOf, ratios } from './range.ts';

test('a range tells the least, the middle and the most', () => {
  expect(rangeOf([9, 1, 4])).toEqual({ least: 1, median: 4, most: 9 });
  expect(rangeOf([4, 1, 3, 2])).toEqual({ least: 1, median: 2.5, most: 4 });
  expect(() => rangeOf([])).toThrow('nothing');
});

test('a ratio is that of two values of one round', () => {
  expect(ratios([1, 4, 9], [2, 4, 6])).toEqual({ least: 0.5, median: 1, most: 1.5 });
});
