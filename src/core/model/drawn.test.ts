import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datasetOf, type PlaceName, quantityOf, type Sketch } from '../test/fixture-dataset.ts';
import { isDrawn, whyUndrawn } from './drawn.ts';
import type { ClaimId } from './ids.ts';
import { lookupIn } from './lookup.ts';
import { routeIdOf } from './route.ts';
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

const CHOSEN = { rest: { drawnOfEvent: { why: 'It was invented to be drawn.' } } };

test('of the reports of one event the editor’s choice is drawn, whichever names the other and wherever it stands', () => {
  const far: Sketch = { from: 'northland', to: 'southland', direction: 'defection', people: 11, id: 'far' };
  const near: Sketch = { ...far, from: 'ferry', article: 'courier', id: 'near' };
  const naming = (id: string) => ({ sameEventAs: [id] });
  expect(reasons({ ...far, ...CHOSEN }, { ...near, ...naming('gazette/far') })).toEqual([null, 'told_elsewhere']);
  expect(reasons(far, { ...near, ...CHOSEN, ...naming('gazette/far') })).toEqual(['told_elsewhere', null]);
  expect(reasons({ ...far, ...naming('courier/near') }, { ...near, ...CHOSEN })).toEqual(['told_elsewhere', null]);
  expect(reasons(far, near)).toEqual([null, null]);
});

test('where the choice is not among the claims shown, the first report that could be drawn is', () => {
  const told: Sketch = { from: 'northland', to: 'southland', direction: 'defection', people: 11 };
  expect(
    reasons(
      { ...told, id: 'one', to: 'abroad', sameEventAs: ['gazette/two', 'courier/left-out'] },
      { ...told, id: 'two', sameEventAs: ['gazette/one', 'courier/left-out'] },
      { ...told, id: 'three', from: 'ferry', sameEventAs: ['courier/left-out'] },
    ),
  ).toEqual(['place_not_named', null, 'told_elsewhere']);
});

test('a report that could not be drawn leaves the others of its event to be drawn', () => {
  const told: Sketch = { to: 'westland', people: 100, id: 'told' };
  expect(
    reasons({ ...told, ...CHOSEN, to: 'abroad' }, { ...told, article: 'courier', sameEventAs: ['gazette/told'] }),
  ).toEqual(['place_not_named', null]);
});

test('of two reports of one event between the same places one is drawn as well', () => {
  const told: Sketch = { to: 'westland', people: 100, id: 'told' };
  expect(reasons(told, { ...told, ...CHOSEN, id: 'again', article: 'courier', sameEventAs: ['gazette/told'] })).toEqual(
    ['told_elsewhere', null],
  );
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

test('of a total and its parts on other routes never both are drawn with a figure, and always one if any could be', () => {
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
      const ends = new Set(shown.map(routeIdOf));
      // On one route they are one line, and nobody appears twice.
      expect(shown.some(({ id }) => id === 'gazette/total') && ends.size > 1).toBe(false);
      const could = [total, ...some].some((each) => each.to !== 'abroad' && each.people !== null);
      expect(shown.length > 0).toBe(could);
    }),
  );
});

test('what its publisher has corrected is listed, and what replaces it is drawn', () => {
  const sketches: readonly Sketch[] = [
    { id: 'first', to: 'westland', people: 100 },
    { id: 'right', to: 'westland', people: 80, rest: { replaces: ['gazette/first' as ClaimId] } },
  ];
  const lookup = lookupIn(datasetOf(sketches));
  expect(lookup.mapData.claims.map((claim) => whyUndrawn(claim, lookup))).toEqual(['replaced', null]);
  // Where a filter leaves the correction out, the other is what is left.
  const [first] = lookup.mapData.claims;
  const alone = lookupIn(datasetOf(sketches.slice(0, 1)));
  expect(first && whyUndrawn(first, alone)).toBeNull();
});

test('a part that was replaced hides no total', () => {
  const lookup = lookupIn(
    datasetOf([
      { id: 'total', to: 'westland', people: 100 },
      { id: 'part', to: 'pearl', people: 60, partOf: 'gazette/total' },
      { id: 'right', to: 'pearl', rest: { replaces: ['gazette/part' as ClaimId] } },
    ]),
  );
  expect(lookup.mapData.claims.map((claim) => whyUndrawn(claim, lookup))).toEqual([null, 'replaced', null]);
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
