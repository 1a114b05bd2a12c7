import { expect, test } from 'vitest';
import { boundedChoices, MOST_CHOICES } from './filter-choices-bound.ts';

function choices(count: number, on: readonly number[] = [], depths: Readonly<Record<number, number>> = {}) {
  return Array.from({ length: count }, (_, index) => ({
    value: String(index),
    label: `value ${index}`,
    depth: depths[index] ?? 0,
    isOn: on.includes(index),
    claims: 1,
    left: 1,
  }));
}

function shown(...of: Parameters<typeof choices>): number[] {
  return boundedChoices(choices(...of)).map(({ value }) => Number(value));
}

const TEN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

test('a field that is hardly longer than its bound is shown whole', () => {
  expect(shown(MOST_CHOICES)).toHaveLength(MOST_CHOICES);
  expect(shown(MOST_CHOICES + 1)).toEqual(TEN);
});

test('what is ticked is shown wherever it stands', () => {
  expect(shown(40, [3, 17, 39])).toEqual([...TEN, 17, 39]);
});

test('a place that is ticked is shown under those that it lies in, and not beside its neighbours', () => {
  expect(shown(40, [23], { 21: 1, 22: 2, 23: 2, 24: 2, 25: 1 })).toEqual([...TEN, 20, 21, 23]);
});
