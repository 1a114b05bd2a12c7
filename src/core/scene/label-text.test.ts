import { expect, test } from 'vitest';
import { lookupIn } from '../model/lookup.ts';
import type { PlaceOutline } from '../model/place.ts';
import { LANGUAGES } from '../model/vocabulary.ts';
import { datasetOf, placeOf, type Sketch } from '../test/fixture-dataset.ts';
import { WIDTH_RULES, type WidthRule } from '../view/view.ts';
import { jointLines, placeLines } from './label-text.ts';
import type { Wording } from './scene.ts';

const PEARL: readonly Sketch[] = [
  { to: 'pearl', people: [200, 900], status: 'planned' },
  { to: 'pearl', people: 500, status: 'completed' },
  { article: 'courier', to: 'pearl', people: 300, status: 'under_way' },
];

test.each<[WidthRule, string]>([
  ['largest', '500 completed'],
  ['highest', '200–900 planned'],
  ['lowest', '200–900 planned'],
  ['latest', '300 under way'],
  ['claims', '3 claims'],
])('by the rule “%s” a place has the figure “%s”', (rule, text) => {
  const [, figure, ...others] = linesOf(PEARL, placeOf('pearl'), { widthRule: rule });
  expect(figure).toEqual({ text, weight: 'figure', lang: 'en' });
  expect(others).toEqual([]);
});

test('where no figure is reported there is a name and nothing else', () => {
  for (const rule of WIDTH_RULES.filter((each) => each !== 'claims')) {
    expect(linesOf([{ to: 'pearl', qualifier: 'many' }], placeOf('pearl'), { widthRule: rule })).toHaveLength(1);
  }
});

test.each(LANGUAGES)('in %s a name stands in its language, or in English where nobody has checked one', (names) => {
  const pearl = { ...placeOf('pearl'), names: { en: 'Pearl', ko: '진주', 'zh-Hans': '珍珠', ru: 'Жемчуг', ja: null } };
  const [name] = linesOf(PEARL, pearl, { names });
  expect(name).toEqual({ text: pearl.names[names] ?? 'Pearl', lang: names === 'ja' ? 'en' : names, weight: 'name' });
});

test('the dock says that no province is stated, in English in two lines', () => {
  const home = { ...placeOf('home'), names: { ...placeOf('home').names, ko: '고향' } };
  const [first, second, share] = linesOf(PEARL, home, {});
  expect([first?.text, second?.text, share?.text]).toEqual(['North Korea,', 'province not stated', '3 of 3 claims']);
  expect(linesOf(PEARL, home, { names: 'ko' }).map((line) => [line.text, line.lang])).toEqual([
    ['고향', 'ko'],
    ['3 of 3 claims', 'en'],
  ]);
});

test('a joint figure names all its places, and says that it is one', () => {
  const lookup = lookupIn(datasetOf([{ to: ['pearl', 'coral'], people: 900 }]));
  const [route] = lookup.mapData.routes;
  if (!route) throw new Error('one route was sketched');
  const lines = (narrow: boolean) =>
    jointLines(route, lookup, { widthRule: 'largest', names: 'en', narrow }).map((line) => line.text);
  expect(lines(false)).toEqual(['Pearl and United Corals', '900 planned, one joint figure']);
  expect(lines(true)).toEqual(['Pearl and', 'United Corals', '900', 'planned, joint']);
});

function linesOf(sketches: readonly Sketch[], place: PlaceOutline, wording: Partial<Wording>) {
  const lookup = lookupIn(datasetOf(sketches));
  return placeLines(place, lookup.mapData.routes, lookup, {
    widthRule: 'largest',
    names: 'en',
    narrow: false,
    isExample: false,
    ...wording,
  });
}
