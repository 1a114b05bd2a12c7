import { expect, test } from 'vitest';
import { lookupIn } from '../model/lookup.ts';
import type { PlaceOutline } from '../model/place.ts';
import { LANGUAGES } from '../model/vocabulary.ts';
import { datasetOf, placeOf, type Sketch } from '../test/fixture-dataset.ts';
import { WIDTH_RULES, type WidthRule } from '../view/view.ts';
import { jointLines, placeLines, shorterForms } from './label-text.ts';
import type { Wording } from './scene.ts';

const PEARL: readonly Sketch[] = [
  { to: 'pearl', people: [200, 900], status: 'planned' },
  { to: 'pearl', people: 500, status: 'completed' },
  { article: 'courier', to: 'pearl', people: 300, status: 'under_way' },
];

test.each<[WidthRule, readonly string[]]>([
  ['largest', ['500 completed', '300 under way (another report)', '200–900 planned']],
  ['highest', ['500 completed', '200–900 planned']],
  ['lowest', ['300 under way', '200–900 planned']],
  ['latest', ['300 under way', '200–900 planned']],
  ['claims', ['3 claims']],
])('by the rule “%s” a place has the figures %j, what happened first', (rule, texts) => {
  const [, ...figures] = linesOf(PEARL, placeOf('pearl'), { widthRule: rule });
  expect(figures).toEqual(texts.map((text) => ({ text, weight: 'figure', lang: 'en' })));
});

test('what gives the same number with the same status is there once, and first what people have got farthest with', () => {
  const same: readonly Sketch[] = [
    { to: 'pearl', people: 100, qualifier: 'more than', status: 'under_way' },
    { to: 'pearl', people: 100, qualifier: 'over', status: 'completed' },
  ];
  expect(linesOf(same, placeOf('pearl'), {}).map(({ text }) => text)).toEqual([
    'Pearl',
    'over 100 completed',
    'more than 100 under way',
  ]);
  const twice = [same[0], same[0]].flatMap((each) => each ?? []);
  expect(linesOf(twice, placeOf('pearl'), {})).toHaveLength(2);
});

test('another report of an event that is drawn is told along the same line, as one of the same', () => {
  const event: readonly Sketch[] = [
    { id: 'going', to: 'pearl', people: 100, qualifier: 'more than', status: 'under_way' },
    {
      to: 'pearl',
      people: 100,
      qualifier: 'over',
      status: 'completed',
      sameEventAs: ['gazette/going'],
      article: 'courier',
    },
  ];
  expect(linesOf(event, placeOf('pearl'), {}).map(({ text }) => text)).toEqual([
    'Pearl',
    'over 100 completed',
    'more than 100 under way (same event)',
  ]);
  // It is dropped before what is told of once.
  const [fewer] = shorterForms(linesOf([...event, { to: 'pearl', people: 2000 }], placeOf('pearl'), {}));
  expect(fewer?.map(({ text }) => text)).toEqual(['Pearl', 'over 100 completed', '+ 2 more figures']);
});

test('of more figures than there is room for, the rest is counted', () => {
  const many = [900, 800, 700, 600, 500, 400].map((people): Sketch => ({ to: 'pearl', people }));
  const texts = (sketches: readonly Sketch[], narrow: boolean) =>
    linesOf(sketches, placeOf('pearl'), { narrow }).map(({ text }) => text);
  expect(texts(many, false).slice(-2)).toEqual(['600 planned', '+ 2 more figures']);
  expect(texts(many.slice(1), false).at(-1)).toBe('400 planned');
  expect(texts(many, true)).toEqual(['Pearl', '900 planned']);
  const forms = shorterForms(linesOf(many, placeOf('pearl'), {})).map((lines) =>
    lines.map(({ text }) => text).slice(1),
  );
  expect(forms).toEqual([
    ['900 planned', '800 planned', '700 planned', '+ 3 more figures'],
    ['900 planned', '800 planned', '+ 4 more figures'],
    ['900 planned', '+ 5 more figures'],
    ['900 planned'],
  ]);
});

test('who fled is told where the mark is', () => {
  const fled: readonly Sketch[] = [{ from: 'westland', to: 'southland', direction: 'defection', people: 11 }];
  expect(linesOf(fled, placeOf('westland'), {}).map(({ text }) => text)).toEqual(['Westland', '11 defected']);
  expect(linesOf(fled, placeOf('southland'), {})).toHaveLength(1);
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
  expect(lines(false)).toEqual(['Pearl and United Corals', '900 planned, joint figure']);
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
