import { describe, expect, test } from 'vitest';
import { claimFigure } from '#words/claim-parts.ts';
import { articleCount, claimCount, sentenceCount } from '#words/counts.ts';
import { dateWords } from '#words/dates.ts';
import { figureWords, headlineFigure } from '#words/figures.ts';
import { list } from '#words/language.ts';
import { placeWords } from '#words/places.ts';
import { routeTitle } from '#words/routes.ts';
import { claimHead, deniedBy } from '#words/stances.ts';
import type { ClaimId } from '../../model/ids.ts';
import { lookupIn } from '../../model/lookup.ts';
import { QUALIFIERS } from '../../model/record-values.ts';
import type { Qualifier } from '../../model/vocabulary.ts';
import { textOf } from '../../words/format/pieces.ts';
import { datasetOf, placeOf, quantityOf, type Sketch } from '../fixture-dataset.ts';

describe('a figure in words', () => {
  const WITH_A_FIGURE: Readonly<Record<Qualifier, string>> = {
    about: 'about 1,500',
    'up to': 'up to 1,500',
    'at least': 'at least 1,500',
    'more than': 'more than 1,500',
    over: 'over 1,500',
    additional: '1,500 additional',
    'about, additional': 'about 1,500 additional',
    'relatively few': 'relatively few 1,500',
    several: 'several 1,500',
    some: 'some 1,500',
    many: 'many 1,500',
    most: 'most 1,500',
    'vast majority': 'vast majority 1,500',
    'large numbers': 'large numbers 1,500',
  };

  test.each(QUALIFIERS)('keeps “%s”, beside a figure and in place of one', (qualifier) => {
    expect(figureWords(quantityOf(1500, qualifier))).toBe(WITH_A_FIGURE[qualifier]);
    expect(figureWords(quantityOf(null, qualifier))).toBe(`“${qualifier}”, no figure`);
  });

  test('is grouped by thousands and never rounded', () => {
    expect(figureWords(quantityOf(7))).toBe('7');
    expect(figureWords(quantityOf(24_201))).toBe('24,201');
    expect(figureWords(quantityOf(1_000_000))).toBe('1,000,000');
  });

  test('keeps both ends of a range', () => {
    expect(figureWords(quantityOf([30, 40]))).toBe('30–40');
    expect(figureWords(quantityOf([1200, 1500], 'about'))).toBe('about 1,200–1,500');
  });

  test('says so where it counts a group or an enterprise, and is not multiplied', () => {
    expect(figureWords(quantityOf([30, 40], null, 'persons_per_group'))).toBe('30–40 in each group');
    expect(figureWords(quantityOf(5, 'at least', 'persons_per_enterprise'))).toBe('at least 5 from each enterprise');
  });

  test('zero is a figure, and silence is none', () => {
    expect(figureWords(quantityOf(0))).toBe('0');
    expect(figureWords(null)).toBeNull();
    expect(figureWords(quantityOf(null))).toBeNull();
  });
});

test.each([
  ['2024', '2024'],
  ['2024-02', 'February 2024'],
  ['2024-02-27', '27 February 2024'],
  ['2024-12-01', '1 December 2024'],
  ['201X', 'the 2010s'],
  ['20XX', 'the 2000s'],
  ['2024-XX', '2024'],
  ['2024-05-XX', 'May 2024'],
  ['2024-XX-XX', '2024'],
  ['2025-12~', 'about December 2025'],
  ['2025?', 'perhaps 2025'],
  ['2025-05-01%', 'perhaps about 1 May 2025'],
  ['2025-05/2025-12', 'May to December 2025'],
  ['[2021-03, 2021-04]', 'March or April 2021'],
  ['{2021-03,2021-04,2022-01}', 'March 2021, April 2021 and January 2022'],
  ['{2021-03, 2021-08}', 'March and August 2021'],
  ['[2021-05-01, 2021-05-03?]', '1 May 2021 or perhaps 3 May 2021'],
  ['2024-11/2025-02', 'November 2024 to February 2025'],
  ['2025-05-03/2026', '3 May 2025 to 2026'],
  ['2025-05-03/2025-05-09', '3 May 2025 to 9 May 2025'],
  ['2025-12-01/..', 'since 1 December 2025'],
  ['../2024', 'until 2024'],
  ['2024~/2025?', 'about 2024 to perhaps 2025'],
])('the date %s reads "%s"', (edtf, words) => {
  expect(dateWords(edtf)).toBe(words);
});

test.each([
  [claimCount(0), '0 claims'],
  [claimCount(1), '1 claim'],
  [articleCount(2), '2 articles'],
  [sentenceCount(1200), '1,200 sentences'],
])('%s is "%s"', (said, words) => {
  expect(said).toBe(words);
});

test('a list reads as in a sentence', () => {
  expect(list([])).toBe('');
  expect(list(['a'])).toBe('a');
  expect(list(['a', 'b'])).toBe('a and b');
  expect(list(['a', 'b', 'c'])).toBe('a, b and c');
});

test('a place stands in a sentence with its article, and a dock says what is not known', () => {
  expect(placeWords(placeOf('pearl'))).toBe('Pearl');
  expect(placeWords(placeOf('coral'))).toBe('the United Corals');
  expect(placeWords(placeOf('home'))).toBe('North Korea (province not stated)');
  expect(placeWords(placeOf('abroad'))).toBe('abroad (not named)');
});

test.each<[string, Sketch]>([
  ['From North Korea (province not stated) to Pearl and the United Corals', { to: ['pearl', 'coral'] }],
  ['From Upland to Westland', { from: 'upland', to: 'westland' }],
  ['Back from Westland to North Korea', { from: 'westland', to: 'home', direction: 'repatriation' }],
  ['Back from Westland to Upland', { from: 'westland', to: 'upland', direction: 'repatriation' }],
  ['Defected from Northland to Southland', { from: 'northland', to: 'southland', direction: 'defection' }],
  ['Already in Westland', { to: 'westland', direction: 'stock' }],
])('a route is titled "%s"', (title, sketch) => {
  const lookup = lookupIn(datasetOf([sketch]));
  expect(lookup.mapData.routes.map((route) => routeTitle(route, lookup))).toEqual([title]);
});

test('a range with a word at one end quotes the word and makes no number of it', () => {
  const half = quantityOf(null);
  expect(figureWords({ ...half, high: 10_000, lowWords: 'several thousand' })).toBe('“several thousand” to 10,000');
  expect(figureWords({ ...half, low: 10_000, highWords: 'several tens of thousands', unit: 'persons_per_group' })).toBe(
    '10,000 to “several tens of thousands” in each group',
  );
});

test('what is denied, or was not found, says so, and not how far it had got', () => {
  const claim = { quantity: quantityOf(500, 'about'), status: 'under_way' } as const;
  expect(claimFigure({ ...claim, stance: 'denies' })).toBe('denied: about 500');
  expect(claimFigure({ ...claim, quantity: null, stance: 'denies' })).toBe('denied');
  expect(claimFigure({ ...claim, quantity: null, stance: 'finds_none' })).toBe('none found');
  expect(textOf(headlineFigure({ ...claim, quantity: null, stance: 'finds_none' }))).toBe('None found');
  expect(textOf(claimHead({ ...claim, stance: 'denies' }))).toBe('Denied: about 500');
  expect(textOf(claimHead({ ...claim, quantity: null, stance: 'finds_none' }))).toBe('None found');
});

test('what its publisher has corrected says so before its figure', () => {
  const replacedBy = ['gazette/new' as ClaimId];
  const claim = { quantity: quantityOf(210), status: 'chosen', replacedBy } as const;
  expect(claimFigure(claim)).toBe('corrected: 210, chosen');
  expect(textOf(headlineFigure(claim))).toBe('Corrected: 210 people, chosen');
  expect(textOf(claimHead(claim))).toBe('Corrected: 210 chosen');
  expect(textOf(headlineFigure({ ...claim, quantity: null }))).toBe('Corrected: no figure for the whole');
});

test.each([
  ['Denied by a trader, as told to a teacher', 'denies', ['a trader', 'a teacher'], 'the guild'],
  ['Denied by the guild', 'denies', [], 'the guild'],
  ['None found by inspectors, as told to a spokesman', 'finds_none', ['inspectors', 'a spokesman'], 'the guild'],
  ['None found by the guild', 'finds_none', [], 'the guild'],
  ['None found by an inspector', 'finds_none', ['an inspector'], null],
  ['None found, says the article in its own voice', 'finds_none', [], null],
] as const)('%s: nothing is drawn of it', (words, stance, speaker, source) => {
  expect(deniedBy({ stance, speaker }, source)).toBe(`${words}: nothing is drawn of it.`);
});
