import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../core/model/article.ts';
import type { ClaimOutline } from '../core/model/claim.ts';
import { datasetOf } from '../core/test/fixture-dataset.ts';
import {
  axisOf,
  drawnOver,
  type Handles,
  handlesOf,
  monthNumber,
  monthText,
  moved,
  publicationMonths,
  rangeOf,
  restOver,
  stretchOf,
  yearsOn,
} from './time-strip-months.ts';

const axis = fc.record({
  first: fc.integer({ min: 1900 * 12, max: 2100 * 12 }),
  count: fc.integer({ min: 1, max: 900 }),
});

/** An axis, and where the handles of a brush over some of its months rest. */
const brush = fc.tuple(axis, fc.nat(), fc.nat()).map(([on, a, b]) => {
  const [low = 0, high = 0] = [a % on.count, b % on.count].sort((x, y) => x - y);
  return { on, rest: restOver({ first: on.first + low, count: high - low + 1 }, on) };
});

const NO_AXIS = { first: 0, count: 1 };

test('reports span every month in which an article may have been published', () => {
  const articles = [published('2031-04-02', '2031-04-02'), published('2030-12-01', '2032-03-31')];
  const found = publicationMonths(articles);
  expect(found).toEqual({ first: monthNumber('2030-12'), count: 16 });
  for (const article of articles) {
    const { start, end } = stretchOf(article.published.earliest, article.published.latest, found ?? NO_AXIS);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(1);
    expect(start).toBeLessThan(end);
  }
  expect(publicationMonths([])).toBeNull();
});

test('the strip reaches over every time that claims speak of, unless it lies many years from all reports', () => {
  const reports = { first: monthNumber('2031-04'), count: 12 };
  const over = (...times: readonly (string | null)[]) => {
    const { first, count } = axisOf(reports, speakingOf(times));
    return [monthText(first), monthText(first + count - 1)];
  };
  expect(over()).toEqual(['2031-04', '2032-03']);
  expect(over('2031-06', null)).toEqual(['2031-04', '2032-03']);
  expect(over('2030', '2033-02/2033-05')).toEqual(['2030-01', '2033-05']);
  expect(over('../2030-11-02', '2032-06/..')).toEqual(['2030-11', '2032-06']);
  expect(over('1950', '2031', '2090-01')).toEqual(['2031-01', '2032-03']);
});

test('a month survives being counted and written again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 * 12 + 11 }), (month) => {
      expect(monthNumber(monthText(month))).toBe(month);
    }),
  );
});

test('one day ends where the next begins, over months and leap years', () => {
  const whole = { first: monthNumber('2023-11'), count: 24 };
  for (let day = Date.UTC(2023, 10, 1); day < Date.UTC(2025, 9, 31); day += 86_400_000) {
    const [today = '', tomorrow = ''] = [day, day + 86_400_000].map((time) =>
      new Date(time).toISOString().slice(0, 10),
    );
    expect(stretchOf(today, today, whole).end).toBeCloseTo(stretchOf(tomorrow, tomorrow, whole).start, 12);
  }
  expect(stretchOf('2023-11-01', '2025-10-31', whole)).toEqual({ start: 0, end: 1 });
});

test('months that the handles stand for are the months they were set by', () => {
  fc.assert(
    fc.property(brush, fc.nat(), fc.nat(), ({ on, rest }, a, b) => {
      const months = rest.to - rest.from;
      const [low = 0, high = 0] = [a % months, b % months].sort((x, y) => x - y);
      const range = { from: monthText(on.first + rest.from + low), to: monthText(on.first + rest.from + high) };
      const back = rangeOf(handlesOf(range.from, range.to, on, rest), on, rest);
      expect(back.from ?? monthText(on.first + rest.from)).toBe(range.from);
      expect(back.to ?? monthText(on.first + rest.to - 1)).toBe(range.to);
    }),
  );
});

test('handles at the ends of their brush let every date through', () => {
  fc.assert(
    fc.property(brush, ({ on, rest }) => {
      expect(handlesOf(null, null, on, rest)).toEqual(rest);
      expect(rangeOf(rest, on, rest)).toEqual({ from: null, to: null });
    }),
  );
});

test('however a handle is moved, at least one month lies between the two and both stay on their brush', () => {
  const which = fc.constantFrom('from' as const, 'to' as const);
  fc.assert(
    fc.property(brush, which, fc.integer(), fc.nat(), ({ on, rest }, which, to, at) => {
      const month = monthText(on.first + rest.from + (at % (rest.to - rest.from)));
      const handles = handlesOf(month, null, on, rest);
      const next = moved(handles, which, to, rest);
      expectOnBrush(next, rest);
      expect(next[which === 'from' ? 'to' : 'from']).toBe(handles[which === 'from' ? 'to' : 'from']);
    }),
  );
});

test('what is drawn over the strip, in either direction, holds every month it touches and stays on its brush', () => {
  const point = fc.double({ min: -0.5, max: 1.5, noNaN: true });
  fc.assert(
    fc.property(brush, point, point, ({ on, rest }, a, b) => {
      const handles = drawnOver(a, b, on, rest);
      expectOnBrush(handles, rest);
      expect(drawnOver(b, a, on, rest)).toEqual(handles);
      for (const at of [a * on.count, b * on.count]) {
        if (at < rest.from || at >= rest.to) continue;
        expect(at).toBeGreaterThanOrEqual(handles.from);
        expect(at).toBeLessThan(handles.to);
      }
    }),
  );
});

test('months of a link that lie beyond the brush, or the wrong way round, still leave a month to see', () => {
  fc.assert(
    fc.property(brush, fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 40_000 }), (each, a, b) => {
      expectOnBrush(handlesOf(monthText(a), monthText(b), each.on, each.rest), each.rest);
    }),
  );
});

test('years are named where they begin, and never more than the strip has room for', () => {
  expect(yearsOn({ first: monthNumber('2021-04'), count: 57 }).map((each) => each.year)).toEqual([
    2022, 2023, 2024, 2025,
  ]);
  fc.assert(
    fc.property(axis, (on) => {
      const years = yearsOn(on);
      expect(years.length).toBeLessThanOrEqual(8);
      for (const { year, at } of years) expect(at).toBeCloseTo((year * 12 - on.first) / on.count, 9);
    }),
  );
});

function expectOnBrush({ from, to }: Handles, rest: Handles): void {
  expect(from).toBeGreaterThanOrEqual(rest.from);
  expect(from).toBeLessThan(to);
  expect(to).toBeLessThanOrEqual(rest.to);
}

function speakingOf(times: readonly (string | null)[]): readonly ClaimOutline[] {
  return datasetOf(times.map((when) => ({ to: 'pearl', rest: { period: { when, of: 'movement', basis: '' } } })))
    .claims;
}

function published(earliest: string, latest: string): Article {
  const [article] = datasetOf([]).articles;
  if (!article) throw new Error('the fixture has no article');
  return { ...article, published: { ...article.published, earliest, latest } };
}
