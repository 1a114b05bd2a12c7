import { expect, test } from 'vitest';
import { naturalMapHeight } from './embed-height.ts';

test('a map grows with its width, without a jump, and stays between the lowest and the highest', () => {
  let before = naturalMapHeight(0);
  for (let width = 1; width <= 2000; width += 1) {
    const height = naturalMapHeight(width);
    expect(height).toBeGreaterThanOrEqual(before);
    expect(height - before).toBeLessThanOrEqual(1);
    before = height;
  }
  expect(naturalMapHeight(0)).toBe(240);
  expect(naturalMapHeight(2000)).toBe(620);
});
