import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REAL } from '../../records/test/fixture-real.ts';
import type { ClaimOutline } from '../model/claim.ts';
import type { MapData } from '../model/dataset.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { AgencyId, PlaceId, PublisherId, SectorId } from '../model/ids.ts';
import { routeIdOf, routesOf } from '../model/route.ts';
import { datasetOf, placeId } from '../test/fixture-dataset.ts';
import { filtersOver, knownOf } from '../test/fixture-views.ts';
import {
  activeFields,
  asksForPeriod,
  type Filter,
  isOpen,
  NO_FILTER,
  narrowed,
  passingBut,
  timelessAmong,
} from './filter.ts';
import { speaksOfMonths } from './period.ts';

const INVENTED = datasetOf([
  { id: 'kiln', from: 'ferry', to: 'kiln', people: 30, rest: { sectors: ['kilns' as SectorId] } },
  { id: 'pearl', to: 'pearl', people: 800, status: 'completed', measure: 'arrived', rest: { profile: sex('women') } },
  { id: 'mostly', to: 'pearl', status: 'under_way', rest: { profile: sex('mostly_women') } },
  { id: 'pearl', article: 'courier', to: 'pearl', people: 900 },
  { id: 'joint', article: 'courier', to: ['pearl', 'coral'], people: 400, rest: { profile: sex('men') } },
  {
    id: 'agency',
    article: 'courier',
    to: 'dune',
    rest: { agencies: [{ agency: 'bureau' as AgencyId, role: 'asks' }] },
  },
  {
    id: 'back',
    from: 'westland',
    to: 'home',
    direction: 'repatriation',
    measure: 'returned',
    status: 'completed',
    rest: spoken('2031-02-10/2031-03-01'),
  },
  { id: 'there', to: 'westland', direction: 'stock', measure: 'present', status: 'completed', rest: spoken('2030?') },
  { id: 'until', to: 'southland', rest: spoken('../2029-05') },
  { id: 'since', to: 'condor', rest: spoken('2031-12/..') },
]);
const { dataset } = REAL;
if (dataset === null) console.warn('Skipped: the data have problems, so filters were not tested on them.');
const CHARTS: readonly (readonly [name: string, chart: MapData])[] = [
  ['invented data', INVENTED],
  ...(dataset ? [['the real data', dataset] as const] : []),
];

/** Stands in for the search: a claim's id holds the word. */
const finds = (claim: { readonly id: string }, words: string) => claim.id.includes(words);
const LISTS = [
  'groups',
  'origins',
  'destinations',
  'directions',
  'statuses',
  'measures',
  'sectors',
  'sexes',
  'agencies',
  'publishers',
] as const;

describe.each(CHARTS)('over any filter of %s', (_name, mapData) => {
  const filters = filtersOver(knownOf(mapData), fc.constantFrom('a', 'russia', 'pearl'));
  const ids = (filter: Filter) => narrowed(mapData, filter, finds).claims.map((claim) => claim.id);

  test('what is left are claims of the map data in their order, and exactly their routes', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const left = narrowed(mapData, filter, finds);
        expect(left.claims).toEqual(mapData.claims.filter((claim) => left.claims.includes(claim)));
        expect(left.routes).toEqual(routesOf(left.claims));
        expect({ ...left, claims: [], routes: [] }).toEqual({ ...mapData, claims: [], routes: [] });
      }),
    );
  });

  test('one more value of a field in use never takes a claim away', () => {
    fc.assert(
      fc.property(filters, filters, fc.constantFrom(...LISTS), (filter, other, name) => {
        fc.pre(filter[name].length > 0);
        const wider = { ...filter, [name]: [...filter[name], ...other[name]] } as Filter;
        expect(ids(wider)).toEqual(expect.arrayContaining(ids(filter)));
      }),
    );
  });

  test('one more field in use never adds a claim', () => {
    const fields = [
      ...LISTS,
      'reportedFrom',
      'reportedTo',
      'periodFrom',
      'periodTo',
      'words',
      'twoArticles',
      'withoutPlanned',
    ] as const;
    fc.assert(
      fc.property(filters, filters, fc.constantFrom(...fields), (filter, other, name) => {
        const without = { ...filter, [name]: NO_FILTER[name] };
        const narrower = { ...filter, [name]: other[name] };
        expect(ids(without)).toEqual(expect.arrayContaining(ids(narrower)));
      }),
    );
  });

  test('only the open filter gives the very same chart', () => {
    expect(narrowed(mapData, { ...NO_FILTER }, finds)).toBe(mapData);
    fc.assert(
      fc.property(filters, (filter) => {
        expect(narrowed(mapData, filter, finds) === mapData).toBe(isOpen(filter));
      }),
    );
  });

  test('with two articles asked for, every route left is spoken of by two of them', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { claims, routes } = narrowed(mapData, { ...filter, twoArticles: true }, finds);
        for (const { id } of routes) {
          const articles = new Set(claims.filter((claim) => routeIdOf(claim) === id).map((claim) => claim.article));
          expect(articles.size).toBeGreaterThan(1);
        }
      }),
    );
  });

  test('without planned, nothing planned is left and nothing else is gone', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const some = { ...filter, twoArticles: false };
        const all = narrowed(mapData, { ...some, withoutPlanned: false }, finds).claims;
        expect(narrowed(mapData, { ...some, withoutPlanned: true }, finds).claims).toEqual(
          all.filter((claim) => claim.status !== 'planned'),
        );
      }),
    );
  });
});

describe.each(CHARTS)('over any months spoken of, in %s', (_name, mapData) => {
  const filters = filtersOver(knownOf(mapData), fc.constantFrom('a', 'russia', 'pearl')).filter(asksForPeriod);
  const open = (filter: Filter) => ({ ...filter, periodFrom: null, periodTo: null });

  test('no claim that gives no time is left, and those left out for it are counted', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const timeless = (claims: readonly ClaimOutline[]) => claims.filter(({ period }) => period.when === null);
        expect(timeless(narrowed(mapData, filter, finds).claims)).toEqual([]);
        const all = narrowed(mapData, open(filter), finds).claims;
        expect(timelessAmong(mapData, filter, finds)).toHaveLength(timeless(all).length);
      }),
    );
  });

  test('claims that are left, that lie outside the months and that give no time are together all that else pass', () => {
    fc.assert(
      fc.property(filters, (some) => {
        const filter = { ...some, twoArticles: false };
        const all = narrowed(mapData, open(filter), finds).claims;
        const left = narrowed(mapData, filter, finds).claims;
        const outside = all.filter(
          ({ period: { when } }) => when !== null && !speaksOfMonths(when, filter.periodFrom, filter.periodTo),
        );
        expect(left.length + outside.length + timelessAmong(mapData, filter, finds).length).toBe(all.length);
      }),
    );
  });

  test('every month that a time reaches into lets it through, and so do months around it', () => {
    const times = mapData.claims.flatMap(({ period }) => (period.when === null ? [] : [period.when]));
    expect(times.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.constantFrom(...times), fc.nat({ max: 300 }), (when, step) => {
        const month = `${2010 + Math.floor(step / 12)}-${String((step % 12) + 1).padStart(2, '0')}`;
        const { earliest, latest } = parseEdtf(when) ?? {};
        const reaches = (earliest ?? '0000') <= `${month}-31` && (latest ?? '9999') >= `${month}-01`;
        expect(speaksOfMonths(when, month, month)).toBe(reaches);
        if (reaches) expect(speaksOfMonths(when, null, month) && speaksOfMonths(when, month, null)).toBe(true);
      }),
    );
  });
});

describe('what a value lets through', () => {
  test.each<[why: string, filter: Partial<Filter>, left: readonly string[]]>([
    ['a place, what lies in it', { origins: [placeId('northland')] }, ['gazette/kiln']],
    ['a place, not what it lies in', { origins: [placeId('ferry')] }, ['gazette/kiln']],
    ['a destination, joint figures with it', { destinations: [placeId('coral')] }, ['courier/joint']],
    ['values of one field, either', { directions: ['stock', 'repatriation'] }, ['gazette/back', 'gazette/there']],
    ['two fields, what is in both', { statuses: ['completed'], measures: ['arrived'] }, ['gazette/pearl']],
    ['a sector', { sectors: ['kilns' as SectorId] }, ['gazette/kiln']],
    ['women, also where they are only most', { sexes: ['women'] }, ['gazette/pearl', 'gazette/mostly']],
    ['men, never those whose sex is not stated', { sexes: ['men'] }, ['courier/joint']],
    ['an agency', { agencies: ['bureau' as AgencyId] }, ['courier/agency']],
    ['a carrier is no publisher', { publishers: ['bridge' as PublisherId] }, []],
    ['words', { words: 'courier' }, ['courier/pearl', 'courier/joint', 'courier/agency']],
    ['two articles', { twoArticles: true }, ['gazette/pearl', 'gazette/mostly', 'courier/pearl']],
    // The courier's claim is left out first, and then the route is spoken of by one article.
    ['two articles, after all else', { twoArticles: true, sexes: ['women'] }, []],
  ])('%s', (_why, filter, left) => {
    expect(narrowed(INVENTED, { ...NO_FILTER, ...filter }, finds).claims.map((claim) => claim.id)).toEqual(left);
  });

  // The gazette is of April 2031, the courier of an unknown day from January to March 2032.
  test.each([
    ['2031-04', '2031-04', ['gazette']],
    ['2031-05', null, ['courier']],
    [null, '2031-03', []],
    [null, '2032-01', ['gazette', 'courier']],
    ['2032-03', null, ['courier']],
    ['2032-04', null, []],
    ['2032-02', '2032-02', ['courier']],
  ])('of months from %s to %s: articles that may be of one of them', (reportedFrom, reportedTo, articles) => {
    const { claims } = narrowed(INVENTED, { ...NO_FILTER, reportedFrom, reportedTo }, finds);
    expect([...new Set(claims.map((claim) => claim.article as string))]).toEqual(articles);
  });

  test.each([
    ['2031-03', '2031-11', ['back']],
    ['2030-12', '2031-02', ['back', 'there']],
    ['2031-04', '2031-11', []],
    ['2030-06', '2030-06', ['there']],
    [null, '2029-06', ['until']],
    ['2029-06', '2029-12', []],
    ['1900-01', '1900-01', ['until']],
    ['2099-01', null, ['since']],
    [null, '2031-11', ['back', 'there', 'until']],
    // Open on both sides, but for the claims that give no time.
    ['0000-01', '9999-12', ['back', 'there', 'until', 'since']],
  ])('of the months from %s to %s: claims whose time reaches into them', (periodFrom, periodTo, left) => {
    const { claims } = narrowed(INVENTED, { ...NO_FILTER, periodFrom, periodTo }, finds);
    expect(claims.map((claim) => claim.id.split('/')[1])).toEqual(left);
  });

  test.skipIf(dataset === null)('Ryanggang shows Hyesan, and Hyesan not all of Ryanggang', () => {
    const from = (id: string) =>
      narrowed(dataset ?? INVENTED, { ...NO_FILTER, origins: [id as PlaceId] }, finds).claims.map(
        (claim) => claim.origin.place as string,
      );
    expect(from('ryanggang')).toContain('hyesan');
    expect(from('ryanggang')).toContain('ryanggang');
    expect([...new Set(from('hyesan'))]).toEqual(['hyesan']);
    expect(from('north-korea').length).toBeGreaterThan(from('ryanggang').length);
  });
});

test('a set of dates reaches into the months of its dates, and into none between them', () => {
  for (const when of ['[2021-03, 2021-08-05]', '{2021-03, 2021-08-05}']) {
    const months = ['2021-02', '2021-03', '2021-05', '2021-08', '2021-09'];
    expect(months.map((month) => speaksOfMonths(when, month, month))).toEqual([false, true, false, true, false]);
    expect(speaksOfMonths(when, '2021-04', null)).toBe(true);
  }
});

function sex(each: 'women' | 'mostly_women' | 'men') {
  return { sex: each, ages: null, family: null, skills: null };
}

function spoken(when: string) {
  return { period: { when, of: 'movement', basis: '' } } as const;
}

test('words are looked for once in each claim, whatever numbers are then asked of a filter', () => {
  const asked = new Map<string, number>();
  const counts = (claim: ClaimOutline) => {
    asked.set(claim.id, (asked.get(claim.id) ?? 0) + 1);
    return true;
  };
  const filter: Filter = { ...NO_FILTER, words: 'kiln', statuses: ['planned'], periodFrom: '2031-01' };
  narrowed(INVENTED, filter, counts);
  for (const part of ['statuses', 'period', 'words', 'origins', null] as const) {
    passingBut(part, INVENTED, filter, counts);
  }
  timelessAmong(INVENTED, filter, counts);
  expect(asked.size).toBeGreaterThan(0);
  expect(Math.max(...asked.values())).toBe(1);
});

test('what all parts but one let through is what is left without it', () => {
  const filter: Filter = { ...NO_FILTER, directions: ['dispatch'], statuses: ['planned'], sexes: ['women'] };
  for (const part of ['directions', 'statuses', 'sexes'] as const) {
    expect(passingBut(part, INVENTED, filter, finds)).toEqual(
      narrowed(INVENTED, { ...filter, [part]: [] }, finds).claims,
    );
  }
});

test('an article that only denies a route does not report it', () => {
  const mapData = datasetOf([
    { id: 'said', to: 'pearl' },
    { id: 'denied', to: 'pearl', article: 'courier', rest: { stance: 'denies' } },
    { id: 'one', to: 'northland' },
    { id: 'two', to: 'northland', article: 'courier' },
    { id: 'no', to: 'northland', article: 'courier', rest: { stance: 'denies' } },
  ]);
  const { claims } = narrowed(mapData, { ...NO_FILTER, twoArticles: true }, () => true);
  expect(claims.map(({ id }) => id.split('/').at(-1))).toEqual(['one', 'two', 'no']);
});

test('fields in use are counted, not values, and not the words that stand elsewhere', () => {
  expect(activeFields(NO_FILTER)).toBe(0);
  expect(activeFields({ ...NO_FILTER, words: 'hyesan' })).toBe(0);
  expect(activeFields({ ...NO_FILTER, reportedFrom: '2024-02', reportedTo: '2024-05' })).toBe(1);
  expect(activeFields({ ...NO_FILTER, reportedTo: '2024-05', periodFrom: '2024-02' })).toBe(2);
  expect(activeFields({ ...NO_FILTER, statuses: ['planned', 'completed'], sexes: ['women'], twoArticles: true })).toBe(
    3,
  );
});
