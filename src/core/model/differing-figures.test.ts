import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datasetOf, type Sketch } from '../test/fixture-dataset.ts';
import { differingOn, differingWith } from './differing-figures.ts';
import type { ClaimId, RouteId } from './ids.ts';
import { type Lookup, lookupIn } from './lookup.ts';

const WEST = 'dispatch-home-westland' as RouteId;
const plan = (id: string, people: number, rest: Partial<Sketch> = {}): Sketch => ({
  id,
  to: 'westland',
  people,
  ...rest,
});
const later = { article: 'courier' } as const;

test('two articles that give different figures for one route and measure differ, the first published first', () => {
  expect(told(plan('new', 700, later), plan('old', 500))).toEqual([['gazette/old', 'courier/new']]);
});

test.each<readonly [string, Sketch, Sketch]>([
  ['is the same number', plan('one', 500), plan('two', 500, { ...later, qualifier: 'about' })],
  ['is of the same article', plan('one', 500), plan('two', 700)],
  ['is of another route', plan('one', 500), plan('two', 700, { ...later, to: 'northland' })],
  ['goes the other way', plan('one', 500), plan('two', 700, { ...later, from: 'westland', to: 'home' })],
  ['is of another measure', plan('one', 500), plan('two', 700, { ...later, measure: 'departed' })],
  ['is of each group', plan('one', 500), plan('two', 700, { ...later, unit: 'persons_per_group' })],
  ['is no figure', plan('one', 500), { ...later, to: 'westland', qualifier: 'many' }],
])('nothing differs where the other figure %s', (_what, one, other) => {
  expect(told(one, other)).toEqual([]);
});

test('people who have left and people who have arrived are compared', () => {
  expect(told(plan('left', 500, { measure: 'departed' }), plan('came', 400, { ...later, measure: 'arrived' }))).toEqual(
    [['gazette/left', 'courier/came']],
  );
});

test('what speaks of the same people is tied to a figure and is none of its own', () => {
  const sketches = [
    plan('whole', 500),
    plan('part', 200, { partOf: 'gazette/whole' }),
    plan('closer', 510, { rest: { refines: ['gazette/whole' as ClaimId] } }),
    plan('other', 900, later),
    plan('again', 890, { ...later, sameEventAs: ['courier/other'] }),
    plan('right', 950, { ...later, rest: { replaces: ['courier/again' as ClaimId] } }),
  ];
  const lookup = lookupIn(datasetOf(sketches));
  expect(
    differingOn(WEST, lookup).map(({ figures }) =>
      figures.map(({ claim, tied }) => [claim.id, ...tied.map((each) => `${each.as} ${each.claim.id}`)]),
    ),
  ).toEqual([
    [
      ['gazette/whole', 'part gazette/part', 'precise gazette/closer'],
      ['courier/other'],
      ['courier/right', 'replaced courier/again'],
    ],
  ]);
  for (const { id } of lookup.mapData.claims) expect(differingWith(id, lookup)).toBe(differingOn(WEST, lookup)[0]);
});

test('two reports of one event are one figure: that of the report that is drawn', () => {
  const event = (id: string, people: number, rest: Partial<Sketch>): Sketch => plan(id, people, rest);
  const drawn = { rest: { drawnOfEvent: { why: 'It was invented to be drawn.' } } };
  expect(told(event('one', 500, {}), event('two', 600, { ...later, ...drawn, sameEventAs: ['gazette/one'] }))).toEqual(
    [],
  );
  expect(
    told(
      event('one', 500, {}),
      event('two', 600, { ...later, ...drawn, sameEventAs: ['gazette/one'] }),
      plan('three', 800),
    ),
  ).toEqual([['gazette/three', 'courier/two']]);
});

test('the total of a figure is named, also where a filter leaves it out', () => {
  const sketches = [
    plan('total', 2000, { to: 'abroad' }),
    plan('one', 500, { partOf: 'gazette/total' }),
    plan('two', 700, later),
  ];
  const wholes = (lookup: Lookup) => differingOn(WEST, lookup)[0]?.figures.map(({ whole }) => whole);
  const lookup = lookupIn(datasetOf(sketches));
  expect(wholes(lookup)).toEqual([lookup.claim('gazette/total' as ClaimId), null]);
  expect(wholes(lookupIn(datasetOf(sketches.slice(1))))).toEqual(['left out', null]);
});

test('records that name each other round about hide no figure', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const tie = fc.constantFrom('', ...ids.map((id) => `gazette/${id}`));
  fc.assert(
    fc.property(fc.array(fc.record({ partOf: tie, refines: tie }), { minLength: 4, maxLength: 4 }), (ties) => {
      const sketches = ids.map((id, at) => {
        const { partOf = '', refines = '' } = ties[at] ?? {};
        const rest = { refines: refines === '' ? [] : [refines as ClaimId] };
        return plan(id, 100 * (at + 1), { rest, ...(partOf === '' ? {} : { partOf }) });
      });
      const lookup = lookupIn(datasetOf([...sketches, plan('other', 999, later)]));
      const [differing] = differingOn(WEST, lookup);
      const named = differing?.figures.flatMap(({ claim, tied }) => [claim.id, ...tied.map((each) => each.claim.id)]);
      expect(named?.toSorted()).toEqual(lookup.mapData.claims.map(({ id }) => id).toSorted());
    }),
  );
});

test('it is worked out once for a dataset', () => {
  const lookup = lookupIn(datasetOf([plan('one', 500), plan('two', 700, later)]));
  expect(differingOn(WEST, lookup)).toBe(differingOn(WEST, lookup));
  expect(differingOn(WEST, lookup)[0]).toBe(differingWith('gazette/one' as ClaimId, lookup));
});

function told(...sketches: readonly Sketch[]) {
  return differingOn(WEST, lookupIn(datasetOf(sketches))).map(({ figures }) => figures.map(({ claim }) => claim.id));
}
