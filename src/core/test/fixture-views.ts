import fc from 'fast-check';
import type { Camera } from '../geometry/camera.ts';
import { CLAIM_GROUPS } from '../model/claim-group.ts';
import type { MapData } from '../model/dataset.ts';
import { DIRECTIONS, LANGUAGES, MEASURES, STATUSES } from '../model/vocabulary.ts';
import { type Filter, NO_FILTER } from '../view/filter.ts';
import type { Known } from '../view/hash.ts';
import { type Focus, PANELS, SORT_COLUMNS, THEMES, type View, WIDTH_RULES } from '../view/view.ts';
import { evenly } from './fixture-numbers.ts';

/** Views over what is known, for properties. Only for tests. */

export function knownOf(mapData: MapData): Known {
  const ids = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id));
  return {
    routes: new Map(mapData.routes.map(({ id }) => [id, id])),
    places: new Map(mapData.places.map(({ id }) => [id, id])),
    sectors: ids(mapData.sectors),
    agencies: ids(mapData.agencies),
    publishers: ids(mapData.publishers),
  };
}

/** Months in order, each or both of them open. */
const months = fc
  .tuple(fc.option(month()), fc.option(month()))
  .map(([a, b]) => (a !== null && b !== null && a > b ? ([b, a] as const) : ([a, b] as const)));

/**
 * Filters that use few of their fields, so that something is left over. `words` are those to be looked for; without
 * any, none are.
 */
export function filtersOver(known: Known, words: fc.Arbitrary<string> = fc.constant('')): fc.Arbitrary<Filter> {
  const some = <Value extends string>(values: Iterable<Value>): fc.Arbitrary<Value[]> =>
    rarely(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 4 }), []);
  const ids = <Id extends string>(all: { keys(): Iterable<string> }) => some([...all.keys()] as Id[]);
  return fc
    .record({
      groups: some(CLAIM_GROUPS),
      origins: ids<Filter['origins'][number]>(known.places),
      destinations: ids<Filter['destinations'][number]>(known.places),
      directions: some(DIRECTIONS),
      statuses: some(STATUSES),
      measures: some(MEASURES),
      sectors: ids<Filter['sectors'][number]>(known.sectors),
      sexes: some(['women', 'men'] as const),
      agencies: ids<Filter['agencies'][number]>(known.agencies),
      publishers: ids<Filter['publishers'][number]>(known.publishers),
      reported: rarely(months, [null, null] as const),
      period: rarely(months, [null, null] as const),
      words: rarely(words, ''),
      twoArticles: rarely(fc.constant(true), false),
      withoutPlanned: rarely(fc.constant(true), false),
    })
    .map(({ reported: [reportedFrom, reportedTo], period: [periodFrom, periodTo], ...rest }) => ({
      ...NO_FILTER,
      ...rest,
      reportedFrom,
      reportedTo,
      periodFrom,
      periodTo,
    }));
}

export function viewsOver(known: Known): fc.Arbitrary<View> {
  const focus: fc.Arbitrary<Focus> = fc.oneof(
    fc.constant<Focus>({ kind: 'all' }),
    fc.constantFrom(...known.routes.values()).map((id): Focus => ({ kind: 'route', id })),
    fc.constantFrom(...known.places.values()).map((id): Focus => ({ kind: 'place', id })),
  );
  const camera: fc.Arbitrary<Camera> = fc.record({
    center: fc.tuple(evenly(-360, 360), evenly(-90, 90)),
    zoom: evenly(-3, 12),
  });
  return fc.record({
    focus,
    camera: fc.option(camera),
    filter: filtersOver(known, fc.string({ unit: 'grapheme', maxLength: 20 })),
    widthRule: fc.constantFrom(...WIDTH_RULES),
    names: fc.constantFrom(...LANGUAGES),
    theme: fc.constantFrom(...THEMES),
    globe: fc.boolean(),
    panel: fc.constantFrom(...PANELS),
    sort: fc.option(fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() })),
  });
}

function rarely<Value>(value: fc.Arbitrary<Value>, otherwise: Value): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary: value });
}

function month(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: 2020, max: 2033 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
}
