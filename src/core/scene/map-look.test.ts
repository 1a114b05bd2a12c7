import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test, vi } from 'vitest';
import type { BasemapPaths } from '../../render/svg/basemap-paths.ts';
import type { RouteId } from '../model/ids.ts';
import { lookupIn } from '../model/lookup.ts';
import { datasetOf } from '../test/fixture-dataset.ts';
import { DEFAULT_VIEW } from '../view/view.ts';
import { buildScene } from './build-scene.ts';
import { MOST_IN_FULL } from './in-full.ts';
import * as look from './map-look.ts';
import { PALETTES } from './palette.ts';
import type { Scene } from './scene.ts';

/** Names and marks are SVG over the live map, too. It draws the rest itself, the coast once for all countries. */
const DRAWN_LIVE =
  /^(?:BASEMAP\.(?:(?:land|named|origin)\.fill|(?:land|inner|border|dashed)\.(?:stroke|strokePx|dashPx.*)))$|^HATCH\.\w+Px$|^(?:CASING_PX|INNER_|FAINT_OPACITY|ARC\.innerEdge\.strokeOpacity)/;

/** On paper nothing is faint, and bold is bold. */
const NOT_IN_PICTURES = /^FAINT_OPACITY|\.weight$/;

afterEach(() => {
  vi.doUnmock('./map-look.ts');
  vi.resetModules();
});

test.each(leavesOf(look))('whoever draws the map follows %s', async (path) => {
  const before = await drawnWith(look);
  const after = await drawnWith(changedAt(path.split('.'), look));
  expect({
    page: after.page !== before.page,
    picture: after.picture !== before.picture,
    live: after.live !== before.live,
  }).toEqual({ page: true, picture: !NOT_IN_PICTURES.test(path), live: DRAWN_LIVE.test(path) });
});

/** What each of the three makes of these tables. */
async function drawnWith(tables: object) {
  vi.resetModules();
  vi.doMock('./map-look.ts', () => tables);
  const { mapCss } = await import('../../render/svg/map-css.ts');
  const { StaticMap } = await import('../../render/svg/static-map.tsx');
  const { mapSvg } = await import('../../publish/pack/pictures.tsx');
  const { basemapLayers } = await import('../../render/map/style.ts');
  const { FRAGMENT_SHADER } = await import('../../render/map/arc-fragment.ts');
  const { hatchImage } = await import('../../render/map/hatch.ts');
  const { scene, ground } = everything();
  return {
    page: mapCss() + renderToString(StaticMap({ scene, basemap: ground, id: 'a', words: '' })),
    picture: mapSvg({ title: null, scene, basemap: ground }),
    live: JSON.stringify([
      basemapLayers(PALETTES.light, { namedCountries: ['CN'], hatchedCountries: [] }),
      FRAGMENT_SHADER,
      hatchImage('#000000'),
    ]),
  };
}

/** A map on which there is at least one of each kind of element. */
function everything(): { readonly scene: Scene; readonly ground: BasemapPaths } {
  const lookup = lookupIn(
    datasetOf([
      { to: 'northland', people: [3000, 9000], status: 'completed' },
      { to: 'westland', people: [3000, 8000], status: 'planned' },
    ]),
  );
  const scene = buildScene({ lookup, view: DEFAULT_VIEW, frame: { widthPx: 760, heightPx: 470 } });
  const [mark] = scene.marks;
  const [label] = scene.labels;
  const [route] = mark?.routes ?? [];
  const last = scene.arcs.at(-1);
  if (!mark || !label || !route || !last) throw new Error('The scene has no mark with a route, or no label.');
  const kinds = Object.keys(look.MARKS) as (keyof typeof look.MARKS)[];
  const path = 'M1 1l5 0 0 5z';
  return {
    scene: {
      ...scene,
      // More than are drawn in full: the last of them are hairlines.
      arcs: [
        ...scene.arcs,
        ...Array.from({ length: MOST_IN_FULL }, (_, index) => ({
          ...last,
          route: `${last.route}-${index}` as RouteId,
        })),
      ],
      marks: kinds.map((kind) =>
        kind === 'stock' || kind === 'defection' ? { ...mark, kind, route } : { ...mark, kind },
      ),
      labels: [...scene.labels, { ...label, angleDeg: 10 }, { ...label, leader: true }],
    },
    ground: {
      worldSize: 8192,
      land: path,
      named: path,
      hatched: path,
      origin: path,
      inner: path,
      borders: path,
      dashed: path,
    },
  };
}

/** Each number and colour in the tables, by its names joined with points. */
function leavesOf(tables: object): readonly string[] {
  return Object.entries(tables).flatMap(([name, value]) =>
    typeof value === 'object' ? leavesOf(value).map((each) => `${name}.${each}`) : name,
  );
}

/** The tables with another number or colour at one place. */
function changedAt([name = '', ...rest]: readonly string[], tables: object): object {
  const value: unknown = Reflect.get(tables, name);
  const other = Array.isArray(tables) ? [...tables] : { ...tables };
  Reflect.set(
    other,
    name,
    typeof value === 'object' && value !== null
      ? changedAt(rest, value)
      : typeof value === 'number'
        ? value * 1.5
        : value === 'coast'
          ? 'hatch'
          : 'coast',
  );
  return other;
}
