import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { MapData } from '../../core/model/dataset.ts';
import { isDrawn } from '../../core/model/drawn.ts';
import { evidenceIn } from '../../core/model/evidence.ts';
import { type Lookup, lookupIn } from '../../core/model/lookup.ts';
import { arcsOf } from '../../core/scene/arcs.ts';
import { buildScene } from '../../core/scene/build-scene.ts';
import { FRAMES } from '../../core/scene/frames.ts';
import { legendOf } from '../../core/scene/legend.ts';
import { isRouteMark } from '../../core/scene/route-mark.ts';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { filtersOver, knownOf } from '../../core/test/fixture-views.ts';
import { type Filter, NO_FILTER, narrowed } from '../../core/view/filter.ts';
import { searcherIn } from '../../core/view/search.ts';
import { DEFAULT_VIEW, WIDTH_RULES, type WidthRule } from '../../core/view/view.ts';
import { REAL } from '../../records/test/fixture-real.ts';
import type { BasemapPaths } from '../../render/svg/basemap-paths.ts';
import { StaticMap } from '../../render/svg/static-map.tsx';
import { ClaimTable } from '../../ui/claim-table.tsx';
import { RouteList } from '../../ui/route-list.tsx';
import { RouteListbox } from '../../ui/route-listbox.tsx';
import { RouteMatrix } from '../../ui/route-matrix.tsx';

const BASEMAP: BasemapPaths = {
  worldSize: 8192,
  land: '',
  named: '',
  hatched: '',
  origin: '',
  inner: '',
  borders: '',
  dashed: '',
};

/** Of everything that a map draws in a way of its own, or not at all. */
const INVENTED = datasetOf([
  { id: 'total', to: 'westland', people: 900, status: 'completed' },
  { from: 'upland', to: 'westland', people: 600, partOf: 'gazette/total', status: 'completed' },
  { from: 'capital', to: 'westland', people: [200, 300], partOf: 'gazette/total' },
  { article: 'courier', to: 'westland', status: 'under_way', rest: spoken('2031-12/..') },
  { id: 'far', article: 'courier', to: 'northland', people: 50 },
  { id: 'near', from: 'capital', to: 'ferry', sameEventAs: ['courier/far'] },
  { to: ['pearl', 'coral'], people: 800, rest: spoken('2025') },
  { article: 'courier', to: ['coral', 'pearl'], status: 'selecting' },
  { to: 'abroad', people: 28_000 },
  { direction: 'stock', to: 'abroad', measure: 'present' },
  { id: 'there', direction: 'stock', to: 'westland', measure: 'present', people: 5000 },
  { direction: 'stock', to: 'kiln', measure: 'present', people: 70, partOf: 'gazette/there' },
  {
    direction: 'repatriation',
    from: 'westland',
    to: 'home',
    measure: 'returned',
    people: 100,
    rest: spoken('../2027-05-03'),
  },
  { direction: 'defection', from: 'northland', to: 'southland', measure: 'defected', people: 11 },
  { to: 'straits', via: ['ferry'], qualifier: 'many' },
]);

const { dataset } = REAL;
if (dataset === null) console.warn('Skipped: the data have problems, so filters were not tested on them.');

describe.each([
  ['invented data', INVENTED, ['pearl', 'westland', 'ferry']] as const,
  ...(dataset ? [['the real data', dataset, ['ryanggang', '중국', 'russia', 'women', 'seafood']] as const] : []),
])('after any filter of %s', (_name, data, words) => {
  const mapData: MapData = data;
  const evidence = evidenceIn(data);
  const finds = searcherIn(evidence, (id) =>
    evidence
      .claim(id)
      .excerpts.map((excerpt) => evidence.excerpt(excerpt).exact)
      .join(' '),
  );
  const filters = filtersOver(knownOf(mapData), fc.constantFrom(...words));
  const over = (check: (shown: Lookup, rule: WidthRule) => void) => {
    check(evidence, 'largest');
    fc.assert(
      fc.property(filters, fc.constantFrom(...WIDTH_RULES), (filter: Filter, rule) =>
        check(lookupIn(narrowed(mapData, filter, finds)), rule),
      ),
      { numRuns: 60 },
    );
  };

  test('list, listbox and table show the same routes', () => {
    over((shown, rule) => {
      const routes = shown.mapData.routes.map((route) => route.id as string).sort();
      expect(inListbox(shown, rule)).toEqual(routes);
      expect(inList(shown, rule)).toEqual(routes);
      expect(inTable(shown)).toEqual(routes);
    });
  });

  test('the matrix shows the same, without people who are there already', () => {
    over((shown, rule) => {
      const moving = shown.mapData.routes
        .filter((route) => route.direction !== 'stock')
        .map((route) => route.id as string);
      expect(idsIn(renderToString(<RouteMatrix lookup={shown} widthRule={rule} />))).toEqual(moving.sort());
    });
  });

  test('arcs, squares and what is said not to be on the map are together the same, and each route is one of them', () => {
    over((shown, rule) => {
      // A route may have several lines.
      const arcs = new Set(arcsOf(shown, rule).map((arc) => arc.route as string));
      const all = [...arcs, ...squaresIn(shown, rule), ...undrawnIn(shown)];
      expect(all.sort()).toEqual(inListbox(shown, rule));
    });
  });

  test('the drawing shows what is on the map, in the page and on a phone, and no more', () => {
    over((shown, rule) => {
      const drawn = inListbox(shown, rule).filter((id) => !undrawnIn(shown).includes(id));
      for (const frame of [FRAMES.wide, FRAMES.narrow]) {
        const scene = buildScene({ lookup: shown, view: { ...DEFAULT_VIEW, widthRule: rule }, frame });
        const svg = renderToString(<StaticMap scene={scene} basemap={BASEMAP} id="poster" words="" />);
        expect([...new Set(idsIn(svg))]).toEqual(drawn);
      }
    });
  });

  test('the legend counts the claims that the table has rows for, and those that are nowhere on the map', () => {
    over((shown, rule) => {
      const scene = buildScene({ lookup: shown, view: { ...DEFAULT_VIEW, widthRule: rule }, frame: FRAMES.wide });
      const { undrawn, sentences } = legendOf(scene, shown, evidence, rule);
      const rows = [...table(shown).matchAll(/<tr data-claim="/g)].length;
      expect(rows).toBe(shown.mapData.claims.length);
      expect(sentences[0]).toMatch(
        new RegExp(`^On the map: ${rows - undrawn} of ${mapData.claims.length} claims from `),
      );
    });
  });
});

test('what no map can show is in the invented data, or nothing would be tested of it', () => {
  const shown = lookupIn(narrowed(INVENTED, NO_FILTER, () => true));
  expect(undrawnIn(shown).length).toBeGreaterThan(2);
  expect(squaresIn(shown, 'largest').length).toBeGreaterThan(0);
});

function spoken(when: string) {
  return { period: { when, of: 'movement', basis: '' } } as const;
}

const ALL = { kind: 'all' } as const;

function inListbox(shown: Lookup, rule: WidthRule): string[] {
  const props = { lookup: shown, rule, active: null, selected: ALL, onActive: () => {}, onOpen: () => {} };
  return idsIn(renderToString(<RouteListbox {...props} />));
}

function inList(shown: Lookup, rule: WidthRule): string[] {
  return idsIn(renderToString(<RouteList lookup={shown} rule={rule} />));
}

function inTable(shown: Lookup): string[] {
  return [...new Set(idsIn(table(shown)))];
}

function table(shown: Lookup): string {
  return renderToString(<ClaimTable lookup={shown} sort={null} onSort={() => {}} />);
}

function squaresIn(shown: Lookup, rule: WidthRule): string[] {
  const { marks } = buildScene({ lookup: shown, view: { ...DEFAULT_VIEW, widthRule: rule }, frame: FRAMES.wide });
  return marks.filter(isRouteMark).map(({ route }) => route);
}

function undrawnIn(shown: Lookup): string[] {
  return shown.mapData.routes.filter((route) => !isDrawn(route, shown)).map((route) => route.id);
}

function idsIn(html: string): string[] {
  return [...html.matchAll(/ data-route="([^"]*)"/g)].map(([, id = '']) => id).sort();
}
