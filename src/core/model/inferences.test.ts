import { expect, test } from 'vitest';
import { INFERRED_PARTS } from '#words/inferences.ts';
import { datasetOf, placeId, type Sketch } from '../test/fixture-dataset.ts';
import type { Article } from './article.ts';
import type { Claim, Endpoint } from './claim.ts';
import { inferencesOf, printedTime } from './inferences.ts';

const end = (inferred: string | null): Endpoint => ({ place: placeId('pearl'), text: null, inferred, examples: [] });

test('what was inferred is named with what it was inferred from', () => {
  expect(
    inferred({
      to: 'pearl',
      article: 'courier',
      rest: {
        origin: end('By the name of the office.'),
        via: [end('By the road.')],
        destinations: [end('By what follows.'), end(null), end('By what follows.')],
        period: { when: '2031', of: 'movement', basis: '“This year”.' },
      },
    }),
  ).toEqual([
    ['Origin', 'By the name of the office.'],
    ['On the way', 'By the road.'],
    ['Destination', 'By what follows.'],
    ['Time', '“This year”.'],
    ['Date of the article', 'The courier is dated by hand.'],
  ]);
});

test('what is printed, and what is not known, is not inferred', () => {
  expect(inferred({ to: 'pearl' })).toEqual([]);
});

test.each([
  ['2021', '“In 2021”.', '“In 2021”'],
  ['[2021-04, 2021-05]', '«В апреле или мае 2021 года»', '«В апреле или мае 2021 года»'],
  ['2020/2021', '“in 2020” and “until 2021”', '“in 2020” and “until 2021”'],
  ['2031', '“This year”.', null],
  ['2021-03', '“In March”, said in 2021.', null],
  ['2021', 'The year 2021 is printed.', null],
  ['2020/2021', '“In 2021”.', null],
  [null, '“Once”.', null],
] as const)('%s, of which the record says %s: what prints the time is %s', (when, basis, words) => {
  const period = { when, of: 'movement', basis } as const;
  expect(printedTime(period)).toBe(words);
  const found = inferred({ to: 'pearl', rest: { period } }).map(([part]) => part);
  expect(found).toEqual(words === null && when !== null ? ['Time'] : []);
});

function inferred(sketch: Sketch): readonly (readonly [string, string])[] {
  const { claims, articles } = datasetOf([sketch]);
  const claim = claims[0] as Claim;
  const article = articles.find(({ id }) => id === claim.article) as Article;
  return inferencesOf(claim, article).map(({ part, from }) => [INFERRED_PARTS[part], from]);
}
