import { expect, test } from 'vitest';
import { differingOn } from '../model/differing-figures.ts';
import type { ClaimId } from '../model/ids.ts';
import { lookupIn } from '../model/lookup.ts';
import { datasetOf, type Sketch } from '../test/fixture-dataset.ts';
import { differingSentence } from './differing-words.ts';

const GAZETTE = 'Invented Press, 2 April 2031';
const COURIER = 'Invented Press, January to March 2032, date inferred';
const WEST: Sketch = { to: 'westland' };
const later = { article: 'courier' } as const;
const total: Sketch = { id: 'total', to: 'abroad', people: 900, qualifier: 'up to' };

test.each<readonly [what: string, sentence: string, sketches: readonly Sketch[]]>([
  [
    'other reports and other dates',
    `Two figures for a plan or quota, from 2 reports of different dates: 500 (${GAZETTE}) and about 700 (${COURIER}).`,
    [
      { ...WEST, people: 500 },
      { ...WEST, ...later, people: 700, qualifier: 'about' },
    ],
  ],
  [
    'of which total each is a part',
    `Two figures for a plan or quota, from 2 reports of different dates: 500 (${GAZETTE}; part of up to 900) and 700 (${COURIER}; part of no total).`,
    [total, { ...WEST, people: 500, partOf: 'gazette/total' }, { ...WEST, ...later, people: 700 }],
  ],
  [
    'a total without a figure, and one that both are a part of',
    `Two figures for a plan or quota, from 2 reports of different dates, both part of a total without a figure: 500 (${GAZETTE}) and 700 (${COURIER}).`,
    [
      { id: 'total', to: 'abroad' },
      { ...WEST, people: 500, partOf: 'gazette/total' },
      { ...WEST, ...later, people: 700, partOf: 'gazette/total' },
    ],
  ],
  [
    'that figures are joint, and which is “additional”',
    `Two figures for a plan or quota, from 2 reports of different dates, each for all destinations together: about 500 additional (${GAZETTE}) and 700 (${COURIER}; not “additional”).`,
    [
      { to: ['pearl', 'coral'], people: 500, qualifier: 'about, additional' },
      { to: ['pearl', 'coral'], ...later, people: 700 },
    ],
  ],
  [
    'that both are “additional”',
    `Two figures for a plan or quota, from 2 reports of different dates, both “additional”: 500 additional (${GAZETTE}) and 700 additional (${COURIER}).`,
    [
      { ...WEST, people: 500, qualifier: 'additional' },
      { ...WEST, ...later, people: 700, qualifier: 'additional' },
    ],
  ],
  [
    'who has left, and who has arrived',
    `Two figures, from 2 reports of different dates: 500 (${GAZETTE}; people who have left; under way) and 700 (${COURIER}; people who have arrived; completed).`,
    [
      { ...WEST, people: 500, measure: 'departed', status: 'under_way' },
      { ...WEST, ...later, people: 700, measure: 'arrived', status: 'completed' },
    ],
  ],
  [
    'when people move',
    `Two figures for people who have left, from 2 reports of different dates, both completed: 500 (${GAZETTE}; time of the movement March 2031) and 700 (${COURIER}; time of the movement not stated).`,
    [
      { ...WEST, people: 500, measure: 'departed', status: 'completed', rest: { period: at('2031-03') } },
      { ...WEST, ...later, people: 700, measure: 'departed', status: 'completed' },
    ],
  ],
  [
    'what is said of the same people',
    `Two figures for a plan or quota, from 2 reports of different dates: 500 (${GAZETTE}; of it 40–50; more precisely 501) and 700 (${COURIER}; in place of 600).`,
    [
      { ...WEST, id: 'whole', people: 500 },
      { ...WEST, people: [40, 50], partOf: 'gazette/whole' },
      { ...WEST, people: 501, rest: { refines: ['gazette/whole' as ClaimId] } },
      { ...WEST, ...later, id: 'first', people: 600 },
      { ...WEST, ...later, people: 700, rest: { replaces: ['courier/first' as ClaimId] } },
    ],
  ],
  [
    'another report of the same event',
    `Two figures for a plan or quota, from 2 reports of different dates: 500 (${GAZETTE}; in another report of the same event 480) and 700 (${COURIER}).`,
    [
      { ...WEST, id: 'one', people: 500 },
      { ...WEST, ...later, people: 480, sameEventAs: ['gazette/one'] },
      { ...WEST, ...later, people: 700 },
    ],
  ],
  [
    'of more than two the lowest and the highest',
    `4 figures for a plan or quota, from 2 reports of different dates, reach from 300 (${COURIER}) to 600–900 (${GAZETTE}).`,
    [
      { ...WEST, people: 500 },
      { ...WEST, people: [600, 900] },
      { ...WEST, ...later, people: 300 },
      { ...WEST, ...later, people: 800 },
    ],
  ],
])('one sentence tells of differing figures: %s', (_what, sentence, sketches) => {
  const lookup = lookupIn(datasetOf(sketches));
  const told = lookup.mapData.routes.flatMap(({ id }) => differingOn(id, lookup));
  expect(told.map((each) => differingSentence(each, lookup))).toEqual([sentence]);
});

test('articles of one date are said to be', () => {
  const dataset = datasetOf([
    { ...WEST, people: 500 },
    { ...WEST, ...later, people: 700 },
  ]);
  const [first] = dataset.articles;
  if (!first) throw new Error('there are articles');
  const articles = dataset.articles.map((article) => ({ ...article, published: first.published }));
  const lookup = lookupIn({ ...dataset, articles });
  const [differing] = lookup.mapData.routes.flatMap(({ id }) => differingOn(id, lookup));
  expect(differing && differingSentence(differing, lookup)).toContain('from 2 reports of one date: ');
});

test('a total that a filter leaves out is still one', () => {
  const dataset = datasetOf([
    total,
    { ...WEST, people: 500, partOf: 'gazette/total' },
    { ...WEST, ...later, people: 700 },
  ]);
  const lookup = lookupIn({ ...dataset, claims: dataset.claims.slice(1) });
  const [differing] = lookup.mapData.routes.flatMap(({ id }) => differingOn(id, lookup));
  expect(differing && differingSentence(differing, lookup)).toContain(`500 (${GAZETTE}; part of a total) and`);
});

function at(when: string) {
  return { when, of: 'movement' as const, basis: 'It is said so.' };
}
