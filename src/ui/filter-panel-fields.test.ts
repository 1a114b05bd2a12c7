import { expect, test } from 'vitest';
import type { AgencyId, PublisherId, SectorId } from '../core/model/ids.ts';
import { lookupIn } from '../core/model/lookup.ts';
import { datasetOf, placeId } from '../core/test/fixture-dataset.ts';
import { type Filter, type FindsWords, NO_FILTER, narrowed } from '../core/view/filter.ts';
import { type ChoiceField, fieldsOf, switchesOf, toggled } from './filter-panel-fields.ts';

const sketched = datasetOf([
  { to: 'pearl', people: 800, rest: { sectors: ['kilns' as SectorId], profile: profileOf('mostly_men') } },
  { from: 'upland', to: 'westland', status: 'completed', measure: 'arrived' },
  {
    from: 'ferry',
    to: 'kiln',
    status: 'under_way',
    rest: { profile: profileOf('women'), period: { when: '2031', of: 'movement', basis: '' } },
  },
  { article: 'courier', to: ['pearl', 'coral'], people: 900, rest: { agencies: [roleOf('bureau')] } },
  { article: 'courier', to: 'pearl', status: 'selecting', rest: { sectors: ['kilns', 'orchards'] as SectorId[] } },
  { article: 'courier', direction: 'repatriation', from: 'westland', to: 'home', measure: 'returned' },
  { direction: 'stock', to: 'westland', measure: 'present', status: 'completed' },
]);
const nested = { ferry: 'upland', kiln: 'westland', upland: 'northland', home: 'northland' } as Record<string, string>;
const mapData = {
  ...sketched,
  places: sketched.places.map((place) => {
    const parent = nested[place.id];
    return parent === undefined ? place : { ...place, parent: placeId(parent as 'upland') };
  }),
};
const whole = lookupIn(mapData);
const finds: FindsWords = (claim, words) => claim.article.startsWith(words);

const FILTERS: readonly Filter[] = [
  NO_FILTER,
  { ...NO_FILTER, directions: ['dispatch'] },
  { ...NO_FILTER, origins: [placeId('northland')], statuses: ['planned', 'selecting'] },
  { ...NO_FILTER, sexes: ['men'], words: 'gazette' },
  { ...NO_FILTER, words: 'courier', publishers: ['press' as PublisherId] },
  { ...NO_FILTER, twoArticles: true, measures: ['plan'] },
  { ...NO_FILTER, withoutPlanned: true, reportedFrom: '2031-05' },
  { ...NO_FILTER, periodFrom: '2031-05', periodTo: '2031-06' },
];

test('every number of the panel is what the filter lets through with that value alone', () => {
  for (const filter of FILTERS) {
    for (const { name, choices } of fieldsOf(whole, filter, finds)) {
      for (const choice of choices) {
        const alone = (rest: Filter) => narrowed(mapData, { ...rest, [name]: [choice.value] }, finds).claims.length;
        expect([name, choice.value, choice.claims, choice.left]).toEqual([
          name,
          choice.value,
          alone(NO_FILTER),
          alone(filter),
        ]);
      }
    }
    for (const { value, claims, left } of switchesOf(whole, filter, finds)) {
      expect(claims).toBe(narrowed(mapData, { ...NO_FILTER, [value]: true }, finds).claims.length);
      expect(left).toBe(narrowed(mapData, { ...filter, [value]: true }, finds).claims.length);
    }
  }
});

test('where a claim has exactly one value, the numbers of a field add up to all claims', () => {
  for (const name of ['directions', 'statuses', 'measures', 'publishers'] as const) {
    expect(sum(fieldNamed(name).choices.map((choice) => choice.claims))).toBe(mapData.claims.length);
  }
});

test('every value that a claim has is offered, and no other', () => {
  expect(fieldNamed('statuses').choices.map((choice) => choice.label)).toEqual([
    'Planned',
    'Being selected',
    'Under way',
    'Completed',
  ]);
  expect(fieldNamed('agencies').choices.map((choice) => choice.label)).toEqual(['Labour Bureau']);
  expect(fieldNamed('sectors').choices.map(({ label, claims }) => [label, claims])).toEqual([
    ['brick kilns', 2],
    ['orchards', 1],
  ]);
});

test('a place stands under what it lies in, and a country that no claim names only where it holds several', () => {
  expect(fieldNamed('origins').choices.map(({ label, depth, claims }) => [label, depth, claims])).toEqual([
    ['Northland', 0, 6],
    ['Province not stated', 1, 4],
    ['Upland', 1, 2],
    ['Ferry', 2, 1],
    ['Westland', 0, 1],
  ]);
  expect(fieldNamed('destinations').choices.map(({ label, depth }) => [label, depth])).toEqual([
    ['Pearl', 0],
    ['Westland', 0],
    ['Kiln area', 1],
    ['Home, province not stated', 0],
    ['United Corals', 0],
  ]);
});

test('ticking a value twice leaves the filter as it was', () => {
  const once = toggled(NO_FILTER, 'statuses', 'planned');
  expect(once.statuses).toEqual(['planned']);
  expect(toggled(once, 'statuses', 'under_way').statuses).toEqual(['planned', 'under_way']);
  expect(toggled(once, 'statuses', 'planned')).toEqual(NO_FILTER);
});

function fieldNamed(name: ChoiceField['name']): ChoiceField {
  const field = fieldsOf(whole, NO_FILTER, finds).find((each) => each.name === name);
  if (!field) throw new Error(`no field ${name}`);
  return field;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function profileOf(sex: 'women' | 'mostly_men') {
  return { sex, ages: null, family: null, skills: null };
}

function roleOf(agency: string) {
  return { agency: agency as AgencyId, role: 'selects the workers' };
}
