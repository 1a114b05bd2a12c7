import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterVisible } from './visible-time.ts';

const page = { visibilityState: 'visible' };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  page.visibilityState = 'visible';
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a deadline passes while the page is in view', () => {
  const late = vi.fn();
  afterVisible(3000, late);
  vi.advanceTimersByTime(2900);
  expect(late).not.toHaveBeenCalled();
  vi.advanceTimersByTime(300);
  expect(late).toHaveBeenCalledTimes(1);
});

test('a hidden page does not run out of time', () => {
  const late = vi.fn();
  page.visibilityState = 'hidden';
  afterVisible(3000, late);
  vi.advanceTimersByTime(600_000);
  expect(late).not.toHaveBeenCalled();
  page.visibilityState = 'visible';
  vi.advanceTimersByTime(3200);
  expect(late).toHaveBeenCalledTimes(1);
});

test('a deadline that was called off never passes', () => {
  const late = vi.fn();
  const stop = afterVisible(3000, late);
  stop();
  vi.advanceTimersByTime(10_000);
  expect(late).not.toHaveBeenCalled();
});
