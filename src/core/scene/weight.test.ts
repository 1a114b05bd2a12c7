import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REAL } from '../../records/test/fixture-real.ts';
import type { MapData } from '../model/dataset.ts';
import { type Lookup, lookupIn } from '../model/lookup.ts';
import type { Route } from '../model/route.ts';
import { countsPeople } from '../model/undrawn.ts';
import { datasetOf, quantityOf, type Sketch } from '../test/fixture-dataset.ts';
import { filtersOver, knownOf } from '../test/fixture-views.ts';
import { NO_FILTER, narrowed } from '../view/filter.ts';
import { WIDTH_RULES, type WidthRule } from '../view/view.ts';
import { arcsOf } from './arcs.ts';
import { weigh, weighRoute, widthOf } from './weight.ts';
import { claimsWidthPx, HAIRLINE_PX, lineWidthPx, rangeWidthsPx } from './width.ts';
import { arcWords, ruleWords } from './words.ts';

/** The gazette is published before the courier. */
const SIX: readonly Sketch[] = [
  { id: 'range', to: 'pearl', people: [20, 900] },
  { id: 'small', to: 'pearl', people: 100 },
  { id: 'large', to: 'pearl', people: 500 },
  { id: 'same', to: 'pearl', people: 500 },
  { id: 'silent', to: 'pearl' },
  { id: 'late', to: 'pearl', article: 'courier', people: [200, 300] },
  { id: 'last', to: 'pearl', article: 'courier' },
];

test.each<[rule: WidthRule, claim: string, weight: object]>([
  // The range reaches higher, but is no single figure; of two equal ones the first in the records counts.
  ['largest', 'gazette/large', { kind: 'people', low: 500, high: 500 }],
  ['highest', 'gazette/range', { kind: 'people', low: 20, high: 900 }],
  ['lowest', 'gazette/range', { kind: 'people', low: 20, high: 900 }],
  // Published last is a claim without a figure: it gives no width.
  ['latest', 'courier/late', { kind: 'people', low: 200, high: 300 }],
  ['claims', 'courier/late', { kind: 'claims', count: 7 }],
])('by the rule “%s” %s gives the width', (rule, claim, weight) => {
  const weighed = only(SIX, rule);
  expect(weighed.weight).toEqual(weight);
  expect(weighed.claim.id).toBe(claim);
});

test('of a range with a word at one end the width goes by the number, after single figures', () => {
  const upTo: Sketch = {
    id: 'upTo',
    to: 'pearl',
    rest: { quantity: { ...quantityOf(null), high: 9000, lowWords: 'several hundred' } },
  };
  const from: Sketch = {
    id: 'from',
    to: 'pearl',
    rest: { quantity: { ...quantityOf(null), low: 40, highWords: 'several hundred' } },
  };
  expect(only([upTo, from], 'largest')).toMatchObject({
    claim: { id: 'gazette/upTo' },
    weight: { low: 9000, high: 9000 },
  });
  expect(only([upTo, from], 'lowest')).toMatchObject({ claim: { id: 'gazette/from' }, weight: { low: 40, high: 40 } });
  expect(only([upTo, { to: 'pearl', people: 7 }], 'largest')).toMatchObject({ weight: { low: 7, high: 7 } });
  const lookup = lookupIn(datasetOf([upTo]));
  const [route] = lookup.mapData.routes;
  expect(route && ruleWords(route, lookup, 'largest')).toContain(
    'The line’s width is the largest single figure: “several hundred” to 9,000, from Invented Press (2 April 2031). It goes by the number; the other end is only a word.',
  );
});

test('what a denial denies gives no width, whatever the rule, and affirmed claims speak for the route', () => {
  const denial: Sketch = { to: 'pearl', article: 'courier', people: 9000, rest: { stance: 'denies' } };
  for (const rule of WIDTH_RULES) {
    expect(only([...SIX, denial], rule)).toEqual(only(SIX, rule));
    expect(
      only(
        [
          { to: 'abroad', id: 'plan' },
          { ...denial, to: 'abroad' },
        ],
        rule,
      ).claim.id,
    ).toBe('gazette/plan');
  }
  expect(only([denial], 'largest')).toMatchObject({ claim: { stance: 'denies' }, weight: { kind: 'none' } });
});

test('where there is no single figure, the largest is the upper end of a range', () => {
  const weighed = only(
    [{ to: 'pearl', people: [10, 90] }, { to: 'pearl', people: [40, 80] }, { to: 'pearl' }],
    'largest',
  );
  expect(weighed).toMatchObject({ claim: { id: 'gazette/1' }, weight: { low: 10, high: 90 } });
});

test('the lowest goes by the lower end', () => {
  const weighed = only(
    [
      { to: 'pearl', people: 30 },
      { to: 'pearl', people: [10, 90] },
      { to: 'pearl', people: 20 },
    ],
    'lowest',
  );
  expect(weighed).toMatchObject({ claim: { id: 'gazette/2' }, weight: { low: 10, high: 90 } });
});

test.each(WIDTH_RULES)('groups, enterprises and words in place of figures give no width by the rule “%s”', (rule) => {
  const sketches: Sketch[] = [
    { to: 'pearl', people: 40, unit: 'persons_per_group' },
    { to: 'pearl', people: 30, unit: 'persons_per_enterprise' },
    { to: 'pearl', qualifier: 'vast majority' },
    { to: 'pearl', article: 'courier', status: 'completed' },
  ];
  const { weight, claim } = only(sketches, rule);
  expect(weight.kind).toBe(rule === 'claims' ? 'claims' : 'none');
  expect(widthOf({ kind: 'none' })).toEqual({ widthPx: HAIRLINE_PX, innerShare: 1 });
  // The state of knowledge is what was published last.
  expect(claim.id).toBe('courier/4');
});

test('a total whose parts are drawn neither gives a width nor counts as a claim', () => {
  const sketches: Sketch[] = [
    { to: 'westland', people: 40 },
    { id: 'total', to: 'westland', people: 100 },
    { from: 'upland', to: 'westland', people: 60, partOf: 'gazette/total' },
  ];
  for (const rule of WIDTH_RULES) {
    const { weight } = only(sketches, rule);
    expect(weight).toEqual(rule === 'claims' ? { kind: 'claims', count: 1 } : { kind: 'people', low: 40, high: 40 });
  }
});

test('the width is that of the upper end, and of it the lower takes its share', () => {
  expect(widthOf({ kind: 'people', low: 900, high: 900 })).toEqual({ widthPx: lineWidthPx(900), innerShare: 1 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 1, max: 50_000 }), (low, more) => {
      const width = widthOf({ kind: 'people', low, high: low + more });
      const { outerPx, innerPx } = rangeWidthsPx(low, low + more);
      expect(width.widthPx).toBe(outerPx);
      expect(width.innerShare * width.widthPx).toBeCloseTo(innerPx, 9);
    }),
  );
  expect(widthOf({ kind: 'claims', count: 4 })).toEqual({ widthPx: claimsWidthPx(4), innerShare: 1 });
});

const figure = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 30_000 }),
  fc
    .tuple(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 1, max: 9000 }))
    .map(([low, more]) => [low, low + more] as const),
);
const sketches = fc.array(
  fc
    .record({ people: figure, article: fc.constantFrom('gazette' as const, 'courier' as const) })
    .map(({ people, article }): Sketch => ({ to: 'pearl', article, ...(people === null ? {} : { people }) })),
  { minLength: 1, maxLength: 10 },
);

test('figures are chosen, never added: low and high are always those of one claim', () => {
  fc.assert(
    fc.property(sketches, fc.constantFrom(...WIDTH_RULES), (all, rule) => {
      const lookup = lookupIn(datasetOf(all));
      const { claims } = lookup.mapData;
      const { claim, weight } = weigh(claims, rule, lookup);
      expect(claims).toContain(claim);
      const figures = claims.filter(countsPeople).map(({ quantity }) => [quantity?.low, quantity?.high]);
      if (weight.kind === 'people') {
        expect([weight.low, weight.high]).toEqual([claim.quantity?.low, claim.quantity?.high]);
        expect(figures).toContainEqual([weight.low, weight.high]);
      } else
        expect(weight.kind === 'claims' ? weight.count : figures.length).toBe(rule === 'claims' ? claims.length : 0);
    }),
    { numRuns: 300 },
  );
});

test('each rule holds against every claim that could have been chosen', () => {
  fc.assert(
    fc.property(sketches, (all) => {
      const lookup = lookupIn(datasetOf(all));
      const counting = lookup.mapData.claims.filter(countsPeople);
      fc.pre(counting.length > 0);
      const ends = counting.map(({ quantity }) => ({ low: quantity?.low ?? 0, high: quantity?.high ?? 0 }));
      const by = (rule: WidthRule) => weigh(lookup.mapData.claims, rule, lookup);
      const singles = ends.filter(({ low, high }) => low === high).map(({ high }) => high);
      const highs = ends.map(({ high }) => high);
      expect(by('highest').weight).toMatchObject({ high: Math.max(...highs) });
      expect(by('lowest').weight).toMatchObject({ low: Math.min(...ends.map(({ low }) => low)) });
      expect(by('largest').weight).toMatchObject({ high: Math.max(...(singles.length > 0 ? singles : highs)) });
      if (singles.length > 0) expect(widthOf(by('largest').weight).innerShare).toBe(1);
      if (counting.some(({ article }) => article === 'courier')) expect(by('latest').claim.article).toBe('courier');
    }),
    { numRuns: 300 },
  );
});

const { dataset } = REAL;
if (dataset === null) console.warn('Skipped: the data have problems, so the widths of them were not tested.');
const INVENTED = datasetOf([
  ...SIX,
  { to: 'westland', people: 40, status: 'completed' },
  { id: 'total', to: 'westland', people: 100, article: 'courier' },
  { from: 'upland', to: 'westland', people: 60, partOf: 'courier/total' },
  { from: 'westland', to: 'home', direction: 'repatriation', people: [5, 9] },
]);

const CHARTS: readonly (readonly [name: string, chart: MapData])[] = [
  ['invented data', INVENTED],
  ...(dataset ? [['the real data', dataset] as const] : []),
];

describe.each(CHARTS)('the scale of %s does not change with what is shown', (_name, mapData) => {
  const filters = filtersOver(knownOf(mapData));

  test('the same claim is as wide under every filter that keeps it, whatever else is left', () => {
    const widths = new Map<string, number>();
    const see = (some: MapData, rule: WidthRule) => {
      const lookup = lookupIn(some);
      for (const { widthFrom, ribbons } of arcsOf(lookup, rule)) {
        if (widthFrom === null) continue;
        const px = 2 * (ribbons[0]?.halfBodyPx ?? 0);
        expect(px).toBe(widths.get(widthFrom) ?? px);
        const { low = null, high = null } = lookup.claim(widthFrom).quantity ?? {};
        const isRange = low !== null && high !== null && low !== high;
        expect(px).toBe(isRange ? rangeWidthsPx(low, high).outerPx : lineWidthPx(high ?? low ?? -1));
        widths.set(widthFrom, px);
      }
    };
    for (const rule of WIDTH_RULES)
      see(
        narrowed(mapData, NO_FILTER, () => true),
        rule,
      );
    fc.assert(
      fc.property(filters, fc.constantFrom(...WIDTH_RULES), (filter, rule) =>
        see(
          narrowed(mapData, filter, () => true),
          rule,
        ),
      ),
    );
    expect(widths.size).toBeGreaterThan(3);
  });

  test('the words of a route say the figure and the rule that its width is drawn by', () => {
    const lookup = lookupIn(mapData);
    for (const rule of WIDTH_RULES) {
      for (const route of mapData.routes) {
        const { weight } = weighRoute(route, lookup, rule);
        const words = arcWords(route, lookup, rule);
        if (weight.kind === 'people') expect(words).toContain(new Intl.NumberFormat('en').format(weight.high));
        if (weight.kind === 'claims')
          expect(words).toMatch(new RegExp(`, ${weight.count} claims? \\(number of claims\\)`));
        if (weight.kind === 'none') expect(words).toContain('no figure for the whole');
      }
    }
  });
});

function only(all: readonly Sketch[], rule: WidthRule) {
  const lookup: Lookup = lookupIn(datasetOf(all));
  const [route] = lookup.mapData.routes;
  return weighRoute(route as Route, lookup, rule);
}
