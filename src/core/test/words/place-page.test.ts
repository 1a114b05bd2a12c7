import { expect, test } from 'vitest';
import { articleOfPlace, drawnAt, placePageDescription } from '../../words/en/place-page.ts';
import { textOf } from '../../words/format/pieces.ts';

test('a place is drawn on its side of the equator and of Greenwich, or nowhere', () => {
  expect(drawnAt({ at: [125.3245, 43.9], why: 'The city.' })).toBe('43.90° N, 125.32° E. The city.');
  expect(drawnAt({ at: [-70.6, -33.4], why: 'The city.' })).toBe('33.40° S, 70.60° W. The city.');
  expect(drawnAt({ at: null, why: 'Nobody named it.' })).toBe('nowhere. Nobody named it.');
});

test('a place is described by what touches it, and by what only names it', () => {
  const of = { place: 'the United States', routes: 1, claims: [{}, {}], examples: 0, besides: 0, articles: 1 };
  const rest = 'Its names, where it is drawn and why there, and what is reported of it.';
  expect(placePageDescription(of)).toBe(
    `1 route and 2 claims touch the United States. 1 article speaks of it. ${rest}`,
  );
  expect(placePageDescription({ ...of, examples: 1, articles: 3 })).toBe(
    `1 route and 2 claims touch the United States; 1 claim names it only as an example. 3 articles speak of it. ${rest}`,
  );
  expect(placePageDescription({ ...of, claims: [{}, { stance: 'denies' }] })).toContain(
    '1 route, 1 claim and 1 denial touch the United States.',
  );
  expect(placePageDescription({ ...of, claims: [{ stance: 'finds_none' }] })).toContain(
    '1 route and 1 finding of none touch the United States.',
  );
  expect(placePageDescription({ ...of, besides: 1 })).toContain('; 1 claim names it besides.');
  expect(placePageDescription({ ...of, routes: 0 })).toContain('2 claims touch the United States.');
  expect(placePageDescription({ ...of, routes: 0, claims: [{}] })).toContain('1 claim touches the United States.');
  expect(placePageDescription({ ...of, routes: 0, claims: [] })).toContain(
    '0 routes and 0 claims touch the United States.',
  );
  expect(placePageDescription({ ...of, examples: 2 })).toContain('; 2 claims name it only as an example.');
});

test('an article that names a place only as an example says so after its source', () => {
  const title = 'Workers leave';
  const given = { source: 'Daily NK, 2024' };
  expect(textOf(articleOfPlace({ title, onlyExample: false }), given)).toBe('Workers leave. Daily NK, 2024');
  expect(textOf(articleOfPlace({ title, onlyExample: true }), given)).toBe(
    'Workers leave. Daily NK, 2024. Named only as an example',
  );
});
