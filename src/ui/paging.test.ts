import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageOf, stretchOfPage } from './paging.ts';

const long = fc.record({ all: fc.nat({ max: 2_500 }), perPage: fc.integer({ min: 1, max: 120 }) });

test('every thing stands on one page, in its order, and no page holds more than it may', () => {
  fc.assert(
    fc.property(long, ({ all, perPage }) => {
      const things = Array.from({ length: all }, (_, index) => index);
      const { pages } = pageOf(things, perPage, 0);
      const turned = Array.from({ length: pages }, (_, number) => pageOf(things, perPage, number));
      expect(turned.flatMap((page) => page.shown)).toEqual(things);
      for (const page of turned) {
        expect(page.shown.length).toBeLessThanOrEqual(perPage);
        if (all > 0) {
          const { first, last } = stretchOfPage(page, page.number);
          expect([first - 1, last - 1]).toEqual([page.shown[0], page.shown.at(-1)]);
        }
      }
    }),
  );
});

test('a page that there is not is the nearest', () => {
  const things = Array.from({ length: 250 }, (_, index) => index);
  expect(pageOf(things, 100, 7).shown).toEqual(things.slice(200));
  expect(pageOf(things, 100, -1).shown).toEqual(things.slice(0, 100));
  expect(pageOf([], 100, 3)).toMatchObject({ number: 0, pages: 1, shown: [] });
});
