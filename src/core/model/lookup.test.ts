import { expect, test } from 'vitest';
import { circumstanceOf, datasetOf, placeId, type Sketch } from '../test/fixture-dataset.ts';
import { evidenceIn } from './evidence.ts';
import type { AgencyId, ArticleId, ClaimId, ExcerptId, PlaceId, PublisherId, RouteId, SectorId } from './ids.ts';
import { lookupIn } from './lookup.ts';

const DATASET = datasetOf([{ to: 'northland' }, { to: 'westland', article: 'courier' }]);

test('everything is found by its id', () => {
  const lookup = lookupIn(DATASET);
  for (const place of DATASET.places) expect(lookup.place(place.id)).toBe(place);
  for (const claim of DATASET.claims) expect(lookup.claim(claim.id)).toBe(claim);
  for (const article of DATASET.articles) expect(lookup.article(article.id)).toBe(article);
  for (const publisher of DATASET.publishers) expect(lookup.publisher(publisher.id)).toBe(publisher);
  for (const agency of DATASET.agencies) expect(lookup.agency(agency.id)).toBe(agency);
  for (const sector of DATASET.sectors) expect(lookup.sector(sector.id)).toBe(sector);
  for (const route of DATASET.routes) expect(lookup.route(route.id)).toBe(route);
  for (const excerpt of DATASET.excerpts) expect(evidenceIn(DATASET).excerpt(excerpt.id)).toBe(excerpt);
});

test.each(['nowhere', '__proto__', 'constructor', ''])(
  'an id that the dataset does not hold is an error: “%s”',
  (id) => {
    const evidence = evidenceIn(DATASET);
    expect(() => evidence.place(id as PlaceId)).toThrow(`unknown place: ${id}`);
    expect(() => evidence.claim(id as ClaimId)).toThrow(`unknown claim: ${id}`);
    expect(() => evidence.article(id as ArticleId)).toThrow(`unknown article: ${id}`);
    expect(() => evidence.publisher(id as PublisherId)).toThrow(`unknown publisher: ${id}`);
    expect(() => evidence.agency(id as AgencyId)).toThrow(`unknown agency: ${id}`);
    expect(() => evidence.sector(id as SectorId)).toThrow(`unknown sector: ${id}`);
    expect(() => evidence.route(id as RouteId)).toThrow(`unknown route: ${id}`);
    expect(() => evidence.excerpt(id as ExcerptId)).toThrow(`unknown excerpt: ${id}`);
  },
);

test('the claims of a route come in the order of the records', () => {
  const lookup = lookupIn(datasetOf([{ to: 'pearl' }, { to: 'dune' }, { to: 'pearl' }]));
  expect(lookup.claimsOf(lookup.route('dispatch-home-pearl' as RouteId)).map(({ id }) => id)).toEqual([
    'gazette/1',
    'gazette/3',
  ]);
});

test('a circumstance belongs to its claims, and to a place only where it has none', () => {
  const evidence = evidenceIn(
    datasetOf(
      [{ to: 'northland' }, { to: 'westland' }],
      [
        circumstanceOf('of-first', { claims: ['gazette/1' as ClaimId], places: [placeId('northland')] }),
        circumstanceOf('of-both', { claims: ['gazette/1', 'gazette/2'] as ClaimId[] }),
        circumstanceOf('of-place', { places: [placeId('northland')] }),
        circumstanceOf('of-nothing', {}),
      ],
    ),
  );
  const [first, second] = evidence.dataset.claims;
  if (!first || !second) throw new Error('two claims were sketched');
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  expect(ids(evidence.circumstancesOf([first]))).toEqual(['gazette/of-first', 'gazette/of-both']);
  expect(ids(evidence.circumstancesOf([second]))).toEqual(['gazette/of-both']);
  expect(ids(evidence.circumstancesOf([first, second]))).toEqual(['gazette/of-first', 'gazette/of-both']);
  expect(ids(evidence.circumstancesOf([]))).toEqual([]);
  expect(ids(evidence.circumstancesAt(placeId('northland')))).toEqual(['gazette/of-place']);
  expect(ids(evidence.circumstancesAt(placeId('westland')))).toEqual([]);
});

test.each<[why: string, other: Sketch]>([
  ['an excerpt', { to: 'dune', excerpts: ['gazette/main'] }],
  ['its total', { id: 'total', to: 'abroad' }],
  ['a total with it', { to: 'dune', partOf: 'gazette/total' }],
  ['an event that the other names', { to: 'dune', sameEventAs: ['gazette/main'] }],
  ['an event that it names', { id: 'twin', to: 'dune' }],
])('a route that shares %s is of the same report', (_why, other) => {
  const main: Sketch = {
    id: 'main',
    to: 'pearl',
    excerpts: ['gazette/main'],
    partOf: 'gazette/total',
    sameEventAs: ['gazette/twin'],
  };
  expect(relatedToFirst([main, other])).toEqual(['same report']);
  // Seen from the other side it is the same.
  expect(relatedToFirst([other, main])).toEqual(['same report']);
});

test('a route that shares an end is related by place, and comes after those of the same report', () => {
  expect(
    relatedToFirst([
      { id: 'main', from: 'upland', to: 'pearl', partOf: 'gazette/total' },
      { from: 'upland', to: 'dune' },
      { from: 'pearl', to: 'home', direction: 'repatriation' },
      { to: 'coral', partOf: 'gazette/total' },
    ]),
  ).toEqual(['same report', 'same place', 'same place']);
});

test('that no province is stated relates nothing: nearly all routes share it', () => {
  expect(relatedToFirst([{ to: 'pearl' }, { to: 'dune' }])).toEqual([]);
});

/** Why the other routes are related to the first. */
function relatedToFirst(sketches: readonly Sketch[]): string[] {
  const evidence = evidenceIn(datasetOf(sketches));
  const [first] = evidence.dataset.routes;
  return first ? evidence.relatedTo(first).map(({ because }) => because) : [];
}
