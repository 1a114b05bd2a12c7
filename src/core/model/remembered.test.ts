import { expect, test } from 'vitest';
import { remembered, ShortMemory } from './remembered.ts';

test('a short memory makes anew what it was asked for too long ago, and nothing else', () => {
  const made: string[] = [];
  const memory = new ShortMemory<string, string>(2);
  const ask = (key: string) =>
    remembered(memory, key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(['a', 'b', 'a', 'c', 'b', 'a'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'B', 'A']);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
