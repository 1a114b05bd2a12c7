import { expect, test } from 'vitest';
import { likeliest } from './likeliest.ts';

interface Attributes {
  readonly route?: string;
  readonly place?: string;
}

const pick = (maps: readonly Attributes[], route: string) => likeliest(maps, route, (map, name) => map[name] ?? null);
const ATLAS: Attributes = {};
const PLACE: Attributes = { place: 'p' };
const [A, B]: readonly [Attributes, Attributes] = [{ route: 'a' }, { route: 'b' }];

test('a link that names no map means that of its route, else the atlas, else a place', () => {
  expect(pick([PLACE, ATLAS, A, B], 'b')).toBe(B);
  expect(pick([A, PLACE, ATLAS], 'b')).toBe(ATLAS);
  expect(pick([A, PLACE], 'b')).toBe(PLACE);
});

test('a map of another route is never meant', () => {
  expect(pick([A], 'b')).toBeNull();
  expect(pick([], 'b')).toBeNull();
});

test('of several alike the first is meant', () => {
  const first: Attributes = { route: 'a' };
  expect(pick([first, A], 'a')).toBe(first);
});
