import { expect, test } from 'vitest';
import { differencesOf } from './facts.ts';

test('what is lost stands beside what is new, part by part', () => {
  const before = { links: ['a', 'b', 'c', 'd'], ids: ['#x'] };
  const after = { links: ['a', 'B', 'd', 'C', 'e'], ids: ['#x'] };
  expect(differencesOf(before, after)).toEqual([
    { part: 'links', before: 'b', after: 'B' },
    { part: 'links', before: 'c', after: 'C' },
    { part: 'links', before: null, after: 'e' },
  ]);
});

test('an item that is there less often is missed', () => {
  expect(differencesOf({ links: ['a', 'a', 'b'] }, { links: ['a', 'b'] })).toEqual([
    { part: 'links', before: 'a', after: null },
  ]);
});

test('another order of the same items is a difference', () => {
  expect(differencesOf({ links: ['a', 'b', 'c'] }, { links: ['a', 'c', 'b'] })).toEqual([
    { part: 'order of links', before: 'b', after: 'c' },
  ]);
});

test('a part that only one of them has is all lost or all new', () => {
  expect(differencesOf({ ids: ['#x'] }, { links: ['a'] })).toEqual([
    { part: 'ids', before: '#x', after: null },
    { part: 'links', before: null, after: 'a' },
  ]);
});

test('text may be cut otherwise, everything else may not', () => {
  expect(differencesOf({ text: ['a b', 'c'] }, { text: ['a', 'b c'] })).toEqual([]);
  expect(differencesOf({ line: ['a b'] }, { line: ['a', 'b'] })).toHaveLength(2);
});
