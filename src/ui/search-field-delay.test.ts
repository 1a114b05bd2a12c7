import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { delayed } from './search-field-delay.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('while somebody is typing nothing is searched for, and then only the last words', () => {
  const found: string[] = [];
  const pass = delayed(150, (words: string) => found.push(words));
  for (const words of ['r', 'ru', 'rus']) {
    pass.later(words);
    vi.advanceTimersByTime(149);
  }
  expect(found).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(found).toEqual(['rus']);
});

test('what is asked for at once does not wait, and what waited does not come after it', () => {
  const found: string[] = [];
  const pass = delayed(150, (words: string) => found.push(words));
  pass.later('rus');
  pass.now('');
  vi.runAllTimers();
  expect(found).toEqual(['']);
});

test('what was dropped never comes', () => {
  const found: string[] = [];
  const pass = delayed(150, (words: string) => found.push(words));
  pass.later('rus');
  pass.drop();
  vi.runAllTimers();
  expect(found).toEqual([]);
});
