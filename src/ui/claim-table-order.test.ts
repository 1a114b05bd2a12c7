import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClaimOutline } from '../core/model/claim.ts';
import type { SectorId } from '../core/model/ids.ts';
import { lookupIn } from '../core/model/lookup.ts';
import { QUALIFIERS, UNITS } from '../core/model/record-values.ts';
import { STATUSES } from '../core/model/vocabulary.ts';
import { datasetOf, type Sketch } from '../core/test/fixture-dataset.ts';
import { COLUMNS, type Column, nextSort, sortedClaims } from './claim-table-order.ts';

const TIMES = [null, '2020', '2021-04-26', '../2021-04-26', '2025-12', '2025-04?', '2030/..'];

const sketch: fc.Arbitrary<Sketch> = fc
  .record({
    article: fc.constantFrom('gazette' as const, 'courier' as const),
    from: fc.constantFrom('home' as const, 'upland' as const),
    to: fc.constantFrom('pearl' as const, 'dune' as const, 'westland' as const),
    people: fc.option(fc.integer({ min: 1, max: 9 })),
    qualifier: fc.constantFrom(...QUALIFIERS),
    unit: fc.constantFrom(...UNITS),
    status: fc.constantFrom(...STATUSES),
    when: fc.constantFrom(...TIMES),
    sectors: fc.subarray(['kilns', 'orchards'] as SectorId[]),
  })
  .map(({ when, sectors, ...rest }) => ({
    ...rest,
    rest: { sectors, period: { when, of: 'movement' as const, basis: '' } },
  }));
const dataset = fc.array(sketch, { maxLength: 12 }).map((sketches) => datasetOf(sketches));
const column = fc.constantFrom(...COLUMNS);

test('however a table is ordered, every claim stands in it once', () => {
  fc.assert(
    fc.property(dataset, column, fc.boolean(), ({ claims, ...rest }, by, descending) => {
      const lookup = lookupIn({ ...rest, claims });
      const sorted = sortedClaims(claims, { column: by, descending }, lookup);
      expect(sorted.map((claim) => claim.id).sort()).toEqual(claims.map((claim) => claim.id).sort());
    }),
  );
});

test('the order does not hang on the order before it, but for claims that are equal', () => {
  fc.assert(
    fc.property(dataset, column, fc.boolean(), (data, by, descending) => {
      const lookup = lookupIn(data);
      const sort = { column: by, descending };
      const once = sortedClaims(data.claims, sort, lookup);
      expect(sortedClaims(once, sort, lookup)).toEqual(once);
      const back = sortedClaims(data.claims.toReversed(), sort, lookup);
      // Ties stand the other way round; what is compared does not.
      expect(back.map((claim) => cellOf(claim, by))).toEqual(once.map((claim) => cellOf(claim, by)));
    }),
  );
});

test('what is not stated comes last both ways', () => {
  fc.assert(
    fc.property(dataset, fc.constantFrom('figure', 'period', 'sector'), fc.boolean(), (data, by, descending) => {
      const cells = sortedClaims(data.claims, { column: by as Column, descending }, lookupIn(data)).map((claim) =>
        cellOf(claim, by as Column),
      );
      const firstMissing = cells.indexOf('');
      if (firstMissing >= 0) expect(new Set(cells.slice(firstMissing))).toEqual(new Set(['']));
    }),
  );
});

const figures = datasetOf([
  { id: 'none', to: 'pearl' },
  { id: 'range', to: 'pearl', people: [30, 900] },
  { id: 'per-group', to: 'pearl', people: 5_000, unit: 'persons_per_group' },
  { id: 'many', to: 'pearl', qualifier: 'many' },
  { id: 'single', to: 'pearl', people: 900, qualifier: 'about' },
  { id: 'few', to: 'pearl', people: 7 },
]);

test('figures go by size, then come numbers that are no totals, then words, then silence', () => {
  expect(order(figures, 'figure', true)).toEqual(['single', 'range', 'few', 'per-group', 'many', 'none']);
  expect(order(figures, 'figure', false)).toEqual(['few', 'range', 'single', 'per-group', 'many', 'none']);
});

test('equal claims keep the order of the records both ways', () => {
  const even = datasetOf([
    { id: 'b', to: 'pearl', people: 5 },
    { id: 'a', to: 'pearl', people: 5 },
    { id: 'c', to: 'pearl', people: 6 },
  ]);
  expect(order(even, 'figure', false)).toEqual(['b', 'a', 'c']);
  expect(order(even, 'figure', true)).toEqual(['c', 'b', 'a']);
});

test('times go by their first day, and open ones by the day that is known', () => {
  const timed = datasetOf(
    TIMES.map((when) => ({
      id: when ?? 'unknown',
      to: 'pearl' as const,
      rest: { period: { when, of: 'movement' as const, basis: '' } },
    })),
  );
  expect(order(timed, 'period', false)).toEqual([
    '2020',
    '2021-04-26',
    '../2021-04-26',
    '2025-04?',
    '2025-12',
    '2030/..',
    'unknown',
  ]);
});

test('what is denied has got nowhere, and comes last whichever way statuses go', () => {
  const some = datasetOf([
    { id: 'no', to: 'pearl', status: 'planned', rest: { stance: 'denies' } },
    { id: 'yes', to: 'pearl', status: 'completed' },
  ]);
  for (const descending of [true, false]) expect(order(some, 'status', descending)).toEqual(['yes', 'no']);
});

test('statuses go from idea to fact', () => {
  const stages = datasetOf([...STATUSES].reverse().map((status) => ({ id: status, to: 'pearl' as const, status })));
  expect(order(stages, 'status', false)).toEqual([...STATUSES]);
});

test('a column is first ordered its own way and then turned round', () => {
  expect(nextSort(null, 'route')).toEqual({ column: 'route', descending: false });
  expect(nextSort(null, 'figure')).toEqual({ column: 'figure', descending: true });
  expect(nextSort({ column: 'figure', descending: true }, 'figure')).toEqual({ column: 'figure', descending: false });
  expect(nextSort({ column: 'figure', descending: true }, 'status')).toEqual({ column: 'status', descending: false });
});

test('a table that nobody has ordered follows the records', () => {
  expect(sortedClaims(figures.claims, null, lookupIn(figures))).toEqual(figures.claims);
});

type Data = ReturnType<typeof datasetOf>;

function order(data: Data, by: Column, descending: boolean): string[] {
  return sortedClaims(data.claims, { column: by, descending }, lookupIn(data)).map((claim) =>
    claim.id.slice('gazette/'.length),
  );
}

/** What a claim is compared by, in a word; empty where it is not stated. */
function cellOf(claim: ClaimOutline, by: Column): string {
  const { quantity, period, sectors, status, measure, article } = claim;
  switch (by) {
    case 'figure':
      return quantity
        ? [quantity.high === null ? 'words' : `${quantity.low}–${quantity.high}`, unitOf(claim)].join()
        : '';
    case 'period':
      // A day and the time until that day are ordered alike.
      return (period.when ?? '').replace('../', '');
    case 'sector':
      return sectors.join();
    case 'status':
      return status;
    case 'measure':
      return measure;
    case 'route':
      return [claim.origin.place, ...claim.destinations.map((end) => end.place)].join();
    case 'published':
    case 'source':
      return article;
  }
}

function unitOf({ quantity }: ClaimOutline): string {
  return quantity?.high == null ? '' : String(quantity.unit === 'persons');
}
