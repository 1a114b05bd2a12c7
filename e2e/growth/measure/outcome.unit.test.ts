import { expect, test } from 'vitest';
import { isDone, LEFT_OUT } from './outcome.ts';

test('what was left out is carried out once it is wanted; what could not be is not tried again', () => {
  expect(isDone(undefined)).toBe(false);
  expect(isDone(JSON.parse(JSON.stringify(LEFT_OUT)))).toBe(false);
  expect(isDone({ notRun: 'no build' })).toBe(true);
  expect(isDone({ stoppedAfterMin: 20 })).toBe(true);
  expect(isDone({ figures: {} })).toBe(true);
});
