import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datasetOf, type PlaceName, quantityOf, type Sketch } from '../test/fixture-dataset.ts';
import { isDrawn, whyUndrawn } from './drawn.ts';
import type { ClaimId } from './ids.ts';
import { lookupIn } from './lookup.ts';
import { countsPeople } from './undrawn.ts';

test('a claim between places on the map is drawn, with a figure or without', () => {
  expect(reasons({ to: 'northland', people: 40 }, { to: 'westland' }, { to: 'pearl', qualifier: 'many' })).toEqual([
    null,
    null,
    null,
  ]);
});

test('a claim with an end that is nowhere on a map is listed, not drawn', () => {
  expect(
    reasons(
      { to: 'abroad', people: 40 },
      { from: 'abroad', to: 'home', direction: 'repatriation' },
      { to: ['pearl', 'abroad'] },
    ),
  ).toEqual(['place_not_named', 'place_not_named', 'place_not_named']);
});

test('a transit point needs no place on the map', () => {
  expect(reasons({ to: 'northland', via: ['abroad'], people: 40 })).toEqual([null]);
});

test('a denial and a finding of none are listed, not drawn, and their figures count nobody', () => {
  const denied = { to: 'northland', people: 40, rest: { stance: 'denies' } } as const;
  expect(reasons(denied, { to: 'abroad', rest: { stance: 'finds_none' } }, { to: 'northland', people: 9 })).toEqual([
    'not_affirmed',
    'not_affirmed',
    null,
  ]);
  expect(datasetOf([denied]).claims.filter(countsPeople)).toEqual([]);
});

test('a total is not drawn where its parts are: the same people would appear twice', () => {
  expect(
    reasons(
      { id: 'total', to: 'westland', people: 100 },
      { from: 'upland', to: 'westland', people: 60, partOf: 'gazette/total' },
    ),
  ).toEqual(['parts_drawn', null]);
});

test('of two reports of one event the one that names its places more closely is drawn, whichever names the other', () => {
  const far: Sketch = { from: 'northland', to: 'southland', direction: 'defection', people: 11, id: 'far' };
  const near: Sketch = { from: 'ferry', to: 'southland', direction: 'defection', people: 11, article: 'courier' };
  expect(reasons(far, { ...near, sameEventAs: ['gazette/far'] })).toEqual(['told_elsewhere', null]);
  expect(reasons({ ...far, sameEventAs: ['courier/near'] }, { ...near, id: 'near' })).toEqual(['told_elsewhere', null]);
  expect(reasons(far, near)).toEqual([null, null]);
});

test('two reports of one event between the same places share one arc, and both stand under it', () => {
  const told: Sketch = { to: 'westland', people: 100, id: 'told' };
  expect(reasons(told, { ...told, id: 'again', article: 'courier', sameEventAs: ['gazette/told'] })).toEqual([
    null,
    null,
  ]);
});

test.each<[string, Sketch]>([
  ['has no figure', { to: 'westland', partOf: 'gazette/total' }],
  ['has a word in place of a figure', { to: 'westland', qualifier: 'some', partOf: 'gazette/total' }],
  ['counts groups', { to: 'westland', people: 60, unit: 'persons_per_group', partOf: 'gazette/total' }],
  ['is nowhere on a map', { to: 'abroad', people: 60, partOf: 'gazette/total' }],
  [
    'goes the other way',
    { from: 'westland', to: 'home', direction: 'repatriation', people: 60, partOf: 'gazette/total' },
  ],
  ['is of another total', { to: 'westland', people: 60, partOf: 'gazette/another' }],
])('a total stays when its part %s', (_why, part) => {
  expect(reasons({ id: 'total', to: 'westland', people: 100 }, part)[0]).toBeNull();
});

test('a claim without a figure is nobody twice, whatever its parts', () => {
  expect(
    reasons({ id: 'total', to: 'westland' }, { from: 'upland', to: 'westland', people: 60, partOf: 'gazette/total' }),
  ).toEqual([null, null]);
});

test('of a total and its parts never both are drawn with a figure, and always one of them if any could be', () => {
  const end = fc.constantFrom<PlaceName>('westland', 'northland', 'pearl', 'abroad');
  const people = fc.option(fc.integer({ min: 1, max: 9000 }), { nil: null });
  const parts = fc.array(fc.record({ to: end, people }), { maxLength: 5 });
  fc.assert(
    fc.property(end, people, parts, (to, all, some) => {
      const total: Sketch = { id: 'total', to, people: all };
      const lookup = lookupIn(
        datasetOf([total, ...some.map((part): Sketch => ({ ...part, partOf: 'gazette/total' }))]),
      );
      const shown = lookup.mapData.claims.filter((claim) => countsPeople(claim) && whyUndrawn(claim, lookup) === null);
      const isTotal = shown.map((claim) => claim.id === 'gazette/total');
      expect(isTotal.includes(true) && isTotal.includes(false)).toBe(false);
      const could = [total, ...some].some((each) => each.to !== 'abroad' && each.people !== null);
      expect(shown.length > 0).toBe(could);
    }),
  );
});

test('a route is drawn if one of its claims is', () => {
  const lookup = lookupIn(
    datasetOf([
      { id: 'total', to: 'westland', people: 100 },
      { from: 'upland', to: 'westland', people: 60, partOf: 'gazette/total' },
      { to: 'abroad' },
      { id: 'again', to: 'westland', article: 'courier', people: 5 },
    ]),
  );
  expect(lookup.mapData.routes.map((route) => [route.id, isDrawn(route, lookup)])).toEqual([
    ['dispatch-home-westland', true],
    ['dispatch-upland-westland', true],
    ['dispatch-home-abroad', false],
  ]);
});

test('only a number of persons counts people', () => {
  const { claims } = datasetOf([
    { to: 'pearl', people: 0 },
    { to: 'pearl', people: [30, 40] },
    { to: 'pearl', people: 40, unit: 'persons_per_group' },
    { to: 'pearl', people: 40, unit: 'persons_per_enterprise' },
    { to: 'pearl', qualifier: 'vast majority' },
    { to: 'pearl' },
    { to: 'pearl', rest: { quantity: { ...quantityOf(null), high: 900, lowWords: 'several hundred' } } },
  ]);
  expect(claims.map(countsPeople)).toEqual([true, true, false, false, false, false, true]);
});

function reasons(...sketches: readonly Sketch[]) {
  const lookup = lookupIn(datasetOf(sketches));
  return lookup.mapData.claims.map((claim) => whyUndrawn(lookup.claim(claim.id as ClaimId), lookup));
}
