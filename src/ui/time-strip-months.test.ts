import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import { datasetOf } from '../model/fixture-dataset.ts';
import { axisOf, handlesOf, monthNumber, monthText, moved, rangeOf, stretchOf, yearsOn } from './time-strip-months.ts';

const axis = fc.record({
  first: fc.integer({ min: 1900 * 12, max: 2100 * 12 }),
  count: fc.integer({ min: 1, max: 900 }),
});

const NO_AXIS = { first: 0, count: 1 };

test('the strip spans every month in which an article may have been published', () => {
  const articles = [published('2031-04-02', '2031-04-02'), published('2030-12-01', '2032-03-31')];
  const found = axisOf(articles);
  expect(found).toEqual({ first: monthNumber('2030-12'), count: 16 });
  for (const article of articles) {
    const { start, end } = stretchOf(article.published.earliest, article.published.latest, found ?? NO_AXIS);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(1);
    expect(start).toBeLessThan(end);
  }
  expect(axisOf([])).toBeNull();
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
    fc.property(axis, fc.nat(), fc.nat(), (on, a, b) => {
      const [low = 0, high = 0] = [a % on.count, b % on.count].sort((x, y) => x - y);
      const range = { from: monthText(on.first + low), to: monthText(on.first + high) };
      const back = rangeOf(handlesOf(range.from, range.to, on), on);
      expect(back.from ?? monthText(on.first)).toBe(range.from);
      expect(back.to ?? monthText(on.first + on.count - 1)).toBe(range.to);
    }),
  );
});

test('handles at the ends let every date through', () => {
  fc.assert(
    fc.property(axis, (on) => {
      expect(handlesOf(null, null, on)).toEqual({ from: 0, to: on.count });
      expect(rangeOf({ from: 0, to: on.count }, on)).toEqual({ from: null, to: null });
    }),
  );
});

test('however a handle is moved, at least one month lies between the two and both stay on the strip', () => {
  fc.assert(
    fc.property(axis, fc.constantFrom('from' as const, 'to' as const), fc.integer(), fc.nat(), (on, which, to, at) => {
      const handles = handlesOf(monthText(on.first + (at % on.count)), null, on);
      const next = moved(handles, which, to, on);
      expect(next.from).toBeGreaterThanOrEqual(0);
      expect(next.to).toBeLessThanOrEqual(on.count);
      expect(next.from).toBeLessThan(next.to);
      expect(next[which === 'from' ? 'to' : 'from']).toBe(handles[which === 'from' ? 'to' : 'from']);
    }),
  );
});

test('months of a link that lie beyond the strip, or the wrong way round, still leave a month to see', () => {
  fc.assert(
    fc.property(axis, fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 40_000 }), (on, a, b) => {
      const { from, to } = handlesOf(monthText(a), monthText(b), on);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(from).toBeLessThan(to);
      expect(to).toBeLessThanOrEqual(on.count);
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

function published(earliest: string, latest: string): Article {
  const [article] = datasetOf([]).articles;
  if (!article) throw new Error('the fixture has no article');
  return { ...article, published: { ...article.published, earliest, latest } };
}
