import { expect, test } from 'vitest';
import { isOutOfSight } from './sight.ts';

test('a map is out of sight if less than half of what could be seen of it is seen', () => {
  expect(isOutOfSight(100, 500, 800)).toBe(false);
  expect(isOutOfSight(900, 1300, 800)).toBe(true);
  expect(isOutOfSight(-500, -100, 800)).toBe(true);
  expect(isOutOfSight(500, 900, 800)).toBe(false);
  expect(isOutOfSight(700, 1100, 800)).toBe(true);
});

test('a map higher than the window is in sight if it fills half of it', () => {
  expect(isOutOfSight(-900, 500, 800)).toBe(false);
  expect(isOutOfSight(500, 2500, 800)).toBe(true);
});
