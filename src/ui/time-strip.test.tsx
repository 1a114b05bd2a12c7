import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { Dataset } from '../core/model/dataset.ts';
import { parseEdtf } from '../core/model/edtf.ts';
import { type Lookup, lookupIn } from '../core/model/lookup.ts';
import { datasetOf, type Sketch } from '../core/test/fixture-dataset.ts';
import { type Filter, NO_FILTER, narrowed } from '../core/view/filter.ts';
import { manyReports } from './test/fixture-reports.ts';
import { TimeStrip } from './time-strip.tsx';
import { articleMarks, lanesOf, periodMarks } from './time-strip-marks.ts';
import { axisOf, publicationMonths } from './time-strip-months.ts';

const data = onTheirDays(
  datasetOf([
    spoken('2031-06', 'movement'),
    spoken('2031-06', 'movement'),
    spoken('../2031-05-01', 'movement'),
    spoken('2031-07/..', 'movement'),
    spoken('2020', 'movement'),
    spoken('2040-01', 'movement'),
    spoken('2031-08', 'report'),
    spoken('2031-06', 'report'),
    spoken('2031-09-09', 'movement'),
    spoken(null, 'movement'),
    { article: 'courier', to: 'pearl' },
  ]),
);
const whole = lookupIn(data);
const axis = axisOf(publicationMonths(data.articles) ?? { first: 0, count: 1 }, data.claims);
const ofCourier = lookupIn(narrowed(data, { ...NO_FILTER, reportedFrom: '2032-01' }, () => true));

test('each article is one mark: a dot where its day is known, else a bar over the days it may be', () => {
  const marks = articleMarks(whole, whole, axis);
  expect(marks.map((mark) => mark.key)).toEqual(data.articles.map((article) => article.id));
  const days = data.articles.map(({ published }) => published.earliest === published.latest);
  expect(marks.map((mark) => mark.isDay)).toEqual(days);
});

test('the claims beside the marks add up to all claims', () => {
  const counts = articleMarks(whole, whole, axis).map((mark) => Number(/, (\d+)$/.exec(mark.label ?? '')?.[1]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(data.claims.length);
});

test('an article of which nothing is shown is a hollow mark, and still there', () => {
  const marks = articleMarks(whole, ofCourier, axis);
  expect(marks.map((mark) => mark.isShown)).toEqual([false, true]);
  expect(marks[0]?.words).toContain('10 claims, 0 of them shown');
});

test('periods are all times that claims give, and words tell those that are only of the report', () => {
  const { marks, claims, ofReport } = periodMarks(whole, whole, axis);
  expect(marks.map((mark) => mark.key)).toEqual(['2031-06', '../2031-05-01', '2031-07/..', '2031-08', '2031-09-09']);
  expect(marks[0]?.words).toBe('June 2031: given by 3 claims, by 1 of them as the time of the report.');
  expect(marks[1]?.words).toBe('Until 1 May 2031: given by 1 claim.');
  expect(marks[3]?.words).toBe('August 2031: given by 1 claim, as the time of the report.');
  expect(marks.map((mark) => mark.isDay)).toEqual([false, false, false, false, true]);
  expect([claims, ofReport]).toEqual([9, 2]);
});

test('a period is hollow when the filter leaves none of the claims that give it', () => {
  const some = lookupIn(narrowed(data, { ...NO_FILTER, periodFrom: '2031-07', periodTo: '2031-08' }, () => true));
  expect(periodMarks(whole, some, axis).marks.map((mark) => [mark.key, mark.isShown])).toEqual([
    ['2031-06', false],
    ['../2031-05-01', false],
    ['2031-07/..', true],
    ['2031-08', true],
    ['2031-09-09', false],
  ]);
});

test('a period that lies beyond the strip is counted in words, and one that goes on beyond it is cut', () => {
  const { marks, before, after } = periodMarks(whole, whole, axis);
  expect([before, after]).toEqual([1, 1]);
  expect(marks.map(({ isCutLeft, isCutRight }) => [isCutLeft, isCutRight])).toEqual([
    [false, false],
    [true, false],
    [false, true],
    [false, false],
    [false, false],
  ]);
  for (const { stretch } of marks) {
    expect(stretch.start).toBeGreaterThanOrEqual(0);
    expect(stretch.end).toBeLessThanOrEqual(1);
  }
});

test('each date of a set has a mark, with the same words, and what lies between has none', () => {
  const dataset = datasetOf([
    { to: 'pearl', rest: { period: { when: '[2031-05, 2031-11]', of: 'movement', basis: '' } } },
    { to: 'pearl', rest: { period: { when: '{1999, 2000}', of: 'movement', basis: '' } } },
  ]);
  const sets = lookupIn(dataset);
  const { marks, claims, before } = periodMarks(sets, sets, axisOf(axis, dataset.claims));
  expect([claims, before]).toEqual([2, 1]);
  expect(marks.map(({ key, words }) => [key, words])).toEqual([
    ['[2031-05, 2031-11]', 'May or November 2031: given by 1 claim.'],
    ['[2031-05, 2031-11] 1', 'May or November 2031: given by 1 claim.'],
  ]);
  expect(marks[0]?.stretch.end).toBeLessThan(marks[1]?.stretch.start ?? 0);
});

test('a year and the next do not look like one time of two years', () => {
  const years = lookupIn(onTheirDays(datasetOf([spoken('2031', 'movement'), spoken('2032', 'movement')])));
  const { marks } = periodMarks(years, years, axisOf(axis, years.mapData.claims));
  expect(marks.map(({ lane }) => lane)).toEqual([0, 1]);
});

test('no mark lies over another', () => {
  const stretch = fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 30 }), (stretches) => {
      const lanes = lanesOf(stretches);
      for (const [i, a] of stretches.entries()) {
        for (const [j, b] of stretches.entries()) {
          if (i < j && lanes[i] === lanes[j]) expect(a.end <= b.start || b.end <= a.start).toBe(true);
        }
      }
    }),
  );
});

test('two pairs of sliders say their months, and the strip says what it must not be read as', () => {
  const html = strip(ofCourier, { reportedFrom: '2032-01', periodTo: '2031-07' });
  const sliders = [...html.matchAll(/<input[^>]*type="range"[^>]*aria-label="([^"]*)"[^>]*aria-valuetext="([^"]*)"/g)];
  expect(sliders.map(([, name, months]) => [name, months])).toEqual([
    ['Published from', 'January 2032'],
    ['Published to', 'March 2032'],
    ['Time spoken of, from', 'April 2031'],
    ['Time spoken of, to', 'July 2031'],
  ]);
  expect(html).toContain('A rise in reports is not a rise in workers.');
  expect(html).toContain('9 of 11 claims give a time, 2 of them only that of the report');
});

test('each row can be opened again once it is narrowed, and only then', () => {
  expect(strip(whole, {})).not.toContain('<button');
  expect(
    strip(whole, { reportedTo: '2031-05' })
      .match(/<button[^>]*>[^<]*/g)
      ?.join(),
  ).toMatch(/>All dates$/);
  expect(
    strip(whole, { periodFrom: '2031-05' })
      .match(/<button[^>]*>[^<]*/g)
      ?.join(),
  ).toMatch(/>All times$/);
});

test('where no claim gives a time there is no row for it', () => {
  const silent = lookupIn(onTheirDays(datasetOf([{ to: 'pearl' }])));
  const html = renderToString(<TimeStrip whole={silent} shown={silent} filter={NO_FILTER} onMonths={() => {}} />);
  expect(html).not.toContain('Time spoken of');
  expect(html).toContain('No claim gives a time.');
});

test('all that is drawn is also said in words', () => {
  const html = strip(whole, {});
  const marks = [...articleMarks(whole, whole, axis), ...periodMarks(whole, whole, axis).marks];
  for (const { words } of marks) expect(html).toContain(`<li>${words}</li>`);
  expect(html.match(/<li>/g)).toHaveLength(marks.length);
});

test('each row is as high with thousands of claims as with a few, and all that is drawn is said in a bounded list', () => {
  const heights = [1, 5, 15, 50, 200, 500].map((count) => {
    const many = lookupIn(manyReports(count));
    const html = renderToString(<TimeStrip whole={many} shown={many} filter={NO_FILTER} onMonths={() => {}} />);
    expect((html.match(/<li>/g) ?? []).length).toBeLessThanOrEqual(240);
    return [...html.matchAll(/<svg class="time-strip-row" width="100%" height="([^"]+)"/g)].map(([, px]) => px);
  });
  expect(heights[0]).toHaveLength(4);
  for (const each of heights) expect(each).toEqual(heights[0]);
});

test('what is drawn of many reports stays within its row and on the strip, in a few paths', () => {
  const many = lookupIn(manyReports(200));
  const html = renderToString(<TimeStrip whole={many} shown={many} filter={NO_FILTER} onMonths={() => {}} />);
  const [widthOfAll = 0] = [...html.matchAll(/viewBox="0 0 (\d+) /g)].map(([, width]) => Number(width));
  const paths = [...html.matchAll(/<path class="time-strip-bar[^>]* d="([^"]*)"/g)].map(([, d = '']) => d);
  expect(paths.length).toBeLessThanOrEqual(6);
  const bars = paths.flatMap((d) =>
    [...d.matchAll(/M(\d+) ([\d.]+)V([\d.]+)H(\d+)V\2z/g)].map((bar) => bar.map(Number)),
  );
  expect(bars.length).toBeGreaterThan(100);
  expect(paths.join('').match(/M/g)).toHaveLength(bars.length);
  for (const [, left = 0, bottom = 0, top = 0, right = 0] of bars) {
    expect(right).toBeGreaterThan(left);
    expect(right).toBeLessThanOrEqual(widthOfAll);
    expect(top).toBeGreaterThanOrEqual(13.9);
    expect(bottom).toBeGreaterThan(top);
  }
});

test('without articles there is no strip', () => {
  const none = lookupIn({ ...data, articles: [], claims: [], routes: [] });
  expect(renderToString(<TimeStrip whole={none} shown={none} filter={NO_FILTER} onMonths={() => {}} />)).toBe('');
});

function strip(shown: Lookup, filter: Partial<Filter>): string {
  return renderToString(
    <TimeStrip whole={whole} shown={shown} filter={{ ...NO_FILTER, ...filter }} onMonths={() => {}} />,
  );
}

/** With the first and the last day that the dates of the articles allow. */
function onTheirDays(dataset: Dataset): Dataset {
  const articles = dataset.articles.map((article) => {
    const { earliest, latest } = parseEdtf(article.published.when) ?? {};
    if (!earliest || !latest) throw new Error(`no date: ${article.published.when}`);
    return { ...article, published: { ...article.published, earliest, latest } };
  });
  return { ...dataset, articles };
}

function spoken(when: string | null, of: 'movement' | 'report'): Sketch {
  return { to: 'pearl', rest: { period: { when, of, basis: '' } } };
}
