import { expect, test } from 'vitest';
import type { PublisherId } from '../model/ids.ts';
import { lookupIn } from '../model/lookup.ts';
import { datasetOf, type Sketch } from '../test/fixture-dataset.ts';
import { type Filter, NO_FILTER, narrowed } from '../view/filter.ts';
import { DEFAULT_VIEW, WIDTH_RULES, type WidthRule } from '../view/view.ts';
import { buildScene } from './build-scene.ts';
import { type Legend, legendOf } from './legend.ts';

const SKETCHES: readonly Sketch[] = [
  { to: 'pearl', people: 8000, status: 'planned' },
  { to: 'pearl', people: 7000, status: 'completed' },
  { article: 'courier', to: 'dune', people: [1000, 9000], status: 'under_way' },
  { article: 'courier', to: 'northland', status: 'not_realised' },
  { article: 'courier', to: 'abroad' },
];

test.each<[what: Partial<Filter>, sentence: string]>([
  [{}, 'On the map: 4 of 5 claims from 2 articles; 1 names no place that a map could show, and is listed.'],
  [{ statuses: ['completed', 'under_way'] }, 'On the map: 2 of 5 claims from 2 articles.'],
  [{ words: 'gazette' }, 'On the map: 2 of 5 claims from 1 of 2 articles.'],
  [
    { words: 'courier' },
    'On the map: 2 of 5 claims from 1 of 2 articles; 1 names no place that a map could show, and is listed.',
  ],
  [{ publishers: ['bridge' as PublisherId] }, 'On the map: 0 of 5 claims from 0 of 2 articles.'],
])('with the filter %j the first sentence is “%s”', (filter, sentence) => {
  expect(legend('largest', filter).sentences[0]).toBe(sentence);
});

test.each<[WidthRule, string]>([
  ['largest', 'Width is the largest single figure, to a linear scale; figures are never added.'],
  ...(['latest', 'lowest', 'highest'] as const).map((rule): [WidthRule, string] => [
    rule,
    `Width is the ${rule} figure, to a linear scale; figures are never added.`,
  ]),
  ['claims', 'Width is the number of claims, from 30 on no wider; it says nothing of how many people.'],
])('by the rule “%s” it says what a width means', (rule, sentence) => {
  expect(legend(rule).sentences[1]).toBe(sentence);
});

test('that a route may have several lines is said where one has, or where lines of two kinds are', () => {
  const apart = 'What is planned and what happened are two lines, as are reports that differ by 3,000 or more.';
  expect(legend('largest').sentences).toContain(apart);
  expect(legend('lowest').sentences).toContain('What is planned and what happened are two lines.');
  expect(legend('largest', { statuses: ['planned'] }).sentences).not.toContain(apart);
});

test('a thin line and a range are explained where there is one, and only there', () => {
  const thin = 'The thinnest line: 2,000 or fewer, or no figure.';
  const range = 'Two edges: the lower and the higher end of a range.';
  expect(legend('largest').sentences).toEqual(expect.arrayContaining([thin, range]));
  for (const sentence of [thin, range]) {
    expect(legend('largest', { words: 'gazette' }).sentences).not.toContain(sentence);
    // A number of claims is never a range, and every route has one.
    expect(legend('claims').sentences).not.toContain(sentence);
  }
});

test('ends of a range that are not drawn to scale are said not to be', () => {
  const sentence = 'Edges of small or close figures are drawn farther apart than to scale.';
  expect(legend('largest').sentences).not.toContain(sentence);
  const few = lookupIn(datasetOf([{ to: 'pearl', people: [6000, 7000] }]));
  const scene = buildScene({ lookup: few, view: DEFAULT_VIEW, frame: { widthPx: 1008, heightPx: 535 } });
  expect(legendOf(scene, few, few, 'largest').sentences).toContain(sentence);
});

test('a line is said not to be a way, by every rule', () => {
  for (const rule of WIDTH_RULES) {
    expect(legend(rule).sentences.at(-1)).toBe('A line shows who is said to go where, not the way they travel.');
  }
});

test('patterns are put into words: those on the map, each with its stage', () => {
  expect(legend('largest').patterns).toBe(
    'Solid: under way or completed. Dashed: planned or being chosen. Dotted: dropped or blocked.',
  );
  expect(legend('largest', { statuses: ['planned'] }).patterns).toBe('Dashed: planned or being chosen.');
  expect(legend('largest', { publishers: ['bridge' as PublisherId] }).patterns).toBe('');
});

function legend(rule: WidthRule, filter: Partial<Filter> = {}): Legend {
  const whole = lookupIn(datasetOf(SKETCHES));
  const finds = (claim: { readonly id: string }, words: string) => claim.id.startsWith(words);
  const shown = lookupIn(narrowed(whole.mapData, { ...NO_FILTER, ...filter }, finds));
  const scene = buildScene({
    lookup: shown,
    view: { ...DEFAULT_VIEW, widthRule: rule },
    frame: { widthPx: 1008, heightPx: 535 },
  });
  return legendOf(scene, shown, whole, rule);
}
