import { describe, expect, test } from 'vitest';
import type { PublisherId } from '../core/model/ids.ts';
import { type Lookup, lookupIn } from '../core/model/lookup.ts';
import { type Filter, NO_FILTER, narrowed } from '../core/view/filter.ts';
import { manyReports } from './test/fixture-reports.ts';
import { articleBins, inBin, periodBins, type TimeBin } from './time-strip-bins.ts';
import { axisOf, publicationMonths } from './time-strip-months.ts';

const data = manyReports(200);
const whole = lookupIn(data);
const axis = axisOf(publicationMonths(data.articles) ?? { first: 0, count: 1 }, data.claims);
const some = lookupIn(narrowed(data, { ...NO_FILTER, statuses: ['completed'] }, () => true));

describe.each<[string, (shown: Lookup) => readonly TimeBin[], (month: string) => Partial<Filter>, Counted]>([
  [
    'articles',
    (shown) => articleBins(whole, shown, axis),
    (month) => ({ reportedFrom: month, reportedTo: month }),
    ({ mapData }) => new Set(mapData.claims.map((claim) => claim.article)).size,
  ],
  [
    'claims',
    (shown) => periodBins(whole, shown, axis),
    (month) => ({ periodFrom: month, periodTo: month }),
    ({ mapData }) => mapData.claims.length,
  ],
])('bars of %s', (_name, bins, asked, counted) => {
  test('count for each month what a filter by that month lets through', () => {
    expect(bins(whole).length).toBeGreaterThan(20);
    for (const bin of bins(whole)) {
      const here = lookupIn(narrowed(data, { ...NO_FILTER, ...asked(bin.key) }, () => true));
      expect([bin.key, inBin(bin)]).toEqual([bin.key, counted(here)]);
    }
  });

  test('leave nothing out that the filter leaves out, and show it as such', () => {
    const open = bins(whole);
    expect(open.every((bin) => bin.leftOut === 0)).toBe(true);
    const shown = bins(some);
    expect(shown.map(({ key }) => key)).toEqual(open.map(({ key }) => key));
    expect(shown.map(inBin)).toEqual(open.map(inBin));
    for (const bin of shown) {
      const filter = { ...NO_FILTER, statuses: ['completed' as const], ...asked(bin.key) };
      const left = lookupIn(narrowed(data, filter, () => true));
      expect([bin.key, bin.certain + bin.maybe]).toEqual([bin.key, counted(left)]);
    }
  });
});

test('what may be of other months is told apart, and said', () => {
  const dated = manyReports(3, ['2031-04-02', '2031-04/2031-05', '2031-05-09']);
  const lookup = lookupIn(dated);
  const strip = axisOf(publicationMonths(dated.articles) ?? { first: 0, count: 1 }, []);
  const none = lookupIn(narrowed(dated, { ...NO_FILTER, publishers: ['nobody' as PublisherId] }, () => true));
  expect(articleBins(lookup, lookup, strip).map(({ certain, maybe }) => [certain, maybe])).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(articleBins(lookup, none, strip).map(({ leftOut, words }) => [leftOut, words])).toEqual([
    [2, 'April 2031: 2 articles, 1 of which may be of other months; 0 of them shown.'],
    [2, 'May 2031: 2 articles, 1 of which may be of other months; 0 of them shown.'],
  ]);
});

test('over a century bars are of years, which begin in January', () => {
  const old = manyReports(2, ['1931-04-02', '2031-04-02']);
  const lookup = lookupIn(old);
  const strip = axisOf(publicationMonths(old.articles) ?? { first: 0, count: 1 }, []);
  const bins = articleBins(lookup, lookup, strip);
  expect(bins.map(({ key, words }) => [key, words])).toEqual([
    ['1931-01', 'January 1931 to December 1931: 1 article.'],
    ['2031-01', 'January 2031 to December 2031: 1 article.'],
  ]);
  for (const { stretch } of bins) {
    expect(stretch.start).toBeGreaterThanOrEqual(0);
    expect(stretch.end).toBeLessThanOrEqual(1);
  }
});

type Counted = (shown: Lookup) => number;
