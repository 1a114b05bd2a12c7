import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { Dataset } from '../model/dataset.ts';
import { parseEdtf } from '../model/edtf.ts';
import { datasetOf, type Sketch } from '../model/fixture-dataset.ts';
import { lookupIn } from '../model/lookup.ts';
import { NO_FILTER, narrowed } from '../view/filter.ts';
import { TimeStrip } from './time-strip.tsx';
import { articleMarks, lanesOf, periodMarks } from './time-strip-marks.ts';
import { axisOf } from './time-strip-months.ts';

const data = onTheirDays(
  datasetOf([
    spoken('2031-06', 'movement'),
    spoken('2031-06', 'movement'),
    spoken('../2031-05-01', 'movement'),
    spoken('2031-07/..', 'movement'),
    spoken('2020', 'movement'),
    spoken('2040-01', 'movement'),
    spoken('2031-08', 'report'),
    spoken(null, 'movement'),
    { article: 'courier', to: 'pearl' },
  ]),
);
const whole = lookupIn(data);
const axis = axisOf(data.articles) ?? { first: 0, count: 1 };
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
  expect(marks[0]?.words).toContain('8 claims, 0 of them shown');
});

test('periods are those that claims say people move in; the time of a report is none', () => {
  const { marks, claims } = periodMarks(whole, whole, axis);
  expect(marks.map((mark) => mark.key)).toEqual(['2031-06', '../2031-05-01', '2031-07/..']);
  expect(marks[0]?.words).toBe('June 2031: spoken of by 2 claims.');
  expect(claims).toBe(6);
});

test('a period that lies beyond the strip is counted in words, and one that goes on beyond it is cut', () => {
  const { marks, before, after } = periodMarks(whole, whole, axis);
  expect([before, after]).toEqual([1, 1]);
  expect(marks.map(({ isCutLeft, isCutRight }) => [isCutLeft, isCutRight])).toEqual([
    [false, false],
    [true, false],
    [false, true],
  ]);
  for (const { stretch } of marks) {
    expect(stretch.start).toBeGreaterThanOrEqual(0);
    expect(stretch.end).toBeLessThanOrEqual(1);
  }
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

test('two sliders say their months, and the strip says what it must not be read as', () => {
  const html = renderToString(
    <TimeStrip whole={whole} shown={ofCourier} from="2032-01" to={null} onRange={() => {}} />,
  );
  expect(html).toMatch(/<input[^>]*type="range"[^>]*aria-label="From"[^>]*aria-valuetext="January 2032"/);
  expect(html).toMatch(/<input[^>]*type="range"[^>]*aria-label="To"[^>]*aria-valuetext="March 2032"/);
  expect(html).toContain('A rise in reports is not a rise in workers.');
  expect(html).toContain('All dates');
});

test('all that is drawn is also said in words', () => {
  const html = renderToString(<TimeStrip whole={whole} shown={whole} from={null} to={null} onRange={() => {}} />);
  const marks = [...articleMarks(whole, whole, axis), ...periodMarks(whole, whole, axis).marks];
  for (const { words } of marks) expect(html).toContain(`<li>${words}</li>`);
  expect(html.match(/<li>/g)).toHaveLength(marks.length);
});

test('without articles there is no strip', () => {
  const none = lookupIn({ ...data, articles: [], claims: [], routes: [] });
  expect(renderToString(<TimeStrip whole={none} shown={none} from={null} to={null} onRange={() => {}} />)).toBe('');
});

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
