import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import type { Camera, Frame } from '../geometry/camera.ts';
import type { Dataset } from '../model/dataset.ts';
import { datasetOf, type PlaceName, type Sketch } from '../model/fixture-dataset.ts';
import type { RouteId } from '../model/ids.ts';
import { lookupIn } from '../model/lookup.ts';
import { type Language, STATUSES, type Status } from '../model/vocabulary.ts';
import { buildScene } from '../scene/build-scene.ts';
import type { Extent } from '../scene/extent.ts';
import { legendOf } from '../scene/legend.ts';
import type { Theme } from '../scene/palette.ts';
import { FRAMES } from '../shell/frames.ts';
import { type Focus, WHOLE, type WidthRule } from '../view/view.ts';
import { type BasemapPaths, basemapPaths } from './basemap-paths.ts';
import { groundOf, svgOf } from './fixture-svg.node.tsx';

const FRAME: Frame = { widthPx: 720, heightPx: 400 };

/** Nobody's coast: a continent, the invented countries on it, and home at its eastern edge. */
const GROUND = groundOf({
  land: [
    [-20, 6, 131, 72],
    [94, -8, 120, 4],
  ],
  named: [
    [88, 50, 131, 72],
    [88, 22, 124.3, 49.9],
  ],
  hatched: [
    [97, 6, 110, 21.9],
    [94, -8, 120, 4],
  ],
  origin: [[124.4, 37.8, 131, 43]],
  inner: [[127, 37.8, 131, 43]],
  borders: [
    [88, 50, 131, 72],
    [60, 6, 87.9, 72],
  ],
  dashed: [[124.4, 37.7, 131, 37.8]],
});

const SIXTEEN: readonly Sketch[] = [
  ...(['northland', 'westland', 'pearl', 'dune', 'straits', 'southland'] as const).map(
    (to, index): Sketch => ({ to, people: Math.round(9000 / (index + 1)) }),
  ),
  ...(['northland', 'westland', 'pearl', 'dune'] as const).map(
    (from, index): Sketch => ({ from, to: 'home', direction: 'repatriation', people: Math.round(1600 / (index + 1)) }),
  ),
  ...(['coral', 'kiln', 'ferry', 'capital'] as const).map((to): Sketch => ({ to, status: 'under_way' })),
  { to: ['pearl', 'coral'], people: 400, status: 'selecting' },
  { from: 'upland', to: 'westland', status: 'completed' },
];

interface Case {
  readonly sketches: readonly Sketch[];
  readonly focus?: Focus;
  readonly camera?: Camera;
  readonly theme?: Theme;
  readonly widthRule?: WidthRule;
  readonly names?: Language;
}

const CASES: Readonly<Record<string, Case>> = {
  ...Object.fromEntries(
    STATUSES.map((status) => [`status-${status.replace('_', '-')}`, { sketches: ofStatus(status) }]),
  ),
  'joint-fork': { sketches: [{ to: ['pearl', 'coral'], people: 2500 }] },
  'joint-fork-without-figure': { sketches: [{ to: ['pearl', 'coral'], status: 'selecting' }] },
  'repatriation-beside-its-dispatch': {
    sketches: [
      { to: 'northland', people: 24_000 },
      { from: 'northland', to: 'home', direction: 'repatriation', people: 5000 },
      { to: 'westland', people: 900 },
      { from: 'westland', to: 'home', direction: 'repatriation' },
    ],
  },
  defection: {
    sketches: [{ from: 'northland', to: 'southland', direction: 'defection', people: 11, status: 'completed' }],
  },
  'stock-square': {
    sketches: [
      { to: 'westland', direction: 'stock', people: 50_000, status: 'completed' },
      { to: 'northland', status: 'completed' },
    ],
  },
  'via-station': { sketches: [{ to: 'northland', via: ['ferry'], people: 400, status: 'under_way' }] },
  'dock-and-province': {
    sketches: [
      { to: 'westland', people: 2000 },
      { from: 'upland', to: 'westland', people: 2000 },
    ],
  },
  'region-hatched': { sketches: [{ to: 'straits', people: 700 }] },
  'crowded-hub': { sketches: SIXTEEN },
  'crowded-hub-with-a-pick': { sketches: SIXTEEN, focus: { kind: 'route', id: 'dispatch-home-pearl' as RouteId } },
  'crowded-hub-dark': { sketches: SIXTEEN, theme: 'dark' },
  'crowded-hub-contrast': { sketches: SIXTEEN, theme: 'contrast' },
  'crowded-hub-by-number-of-claims': { sketches: [...SIXTEEN, ...SIXTEEN.slice(0, 3)], widthRule: 'claims' },
  'crowded-hub-in-korean': { sketches: SIXTEEN, names: 'ko' },
  'range-planned': { sketches: ranges('planned') },
  'range-under-way': { sketches: ranges('under_way') },
  'range-completed': { sketches: ranges('completed') },
  'range-with-a-pick': {
    sketches: ranges('under_way'),
    focus: { kind: 'route', id: 'dispatch-home-westland' as RouteId },
  },
  'date-line': {
    sketches: [
      { to: 'condor', people: 3000 },
      { from: 'condor', to: 'home', direction: 'repatriation' },
    ],
    camera: { center: [205, 15], zoom: 0.9 },
  },
};

test.each(Object.entries(CASES))('%s looks as it was agreed to look', async (name, { sketches, theme, ...look }) => {
  const lookup = lookupIn(translated(datasetOf(sketches)));
  const scene = buildScene(lookup, { ...WHOLE, ...look }, FRAME, 'world');
  const svg = svgOf(scene, GROUND, theme ?? 'light', name);
  expectSound(svg);
  await expect(svg).toMatchFileSnapshot(`snapshots/${name}.svg`);
});

const root = resolve(import.meta.dirname, '../..');
const { dataset } = compile(root);
if (dataset === null) console.warn('Skipped: the data have problems, so there is no picture of them.');

/** Coarser than in the page, so that a reviewer can still read the difference between two versions. */
const REAL: Readonly<Record<string, readonly [Extent, Frame, Theme]>> = {
  'real-world-wide': ['world', FRAMES.wide, 'light'],
  'real-world-narrow': ['world', FRAMES.narrow, 'light'],
  'real-border': ['border', FRAMES.border, 'light'],
  'real-border-dark': ['border', FRAMES.border, 'dark'],
};

describe.skipIf(dataset === null)('the pictures of the real data', () => {
  test.each(Object.entries(REAL))('%s looks as it was agreed to look', async (name, [extent, frame, theme]) => {
    const lookup = lookupIn(dataset ?? datasetOf([]));
    const scene = buildScene(lookup, WHOLE, frame, extent);
    const svg = svgOf(scene, realGround(extent), theme, legendOf(scene, lookup, lookup, 'largest').sentences.join(' '));
    expectSound(svg);
    await expect(svg).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  function realGround(extent: Extent): BasemapPaths {
    const lookup = lookupIn(dataset ?? datasetOf([]));
    const { namedCountries, hatchedCountries } = buildScene(lookup, WHOLE, FRAMES.wide, 'world');
    const file = extent === 'world' ? 'world' : 'north-east-asia';
    return basemapPaths({
      topology: JSON.parse(readFileSync(resolve(root, `geo/built/${file}.topo.json`), 'utf8')) as Topology,
      worldSize: extent === 'world' ? 2048 : 16_384,
      tolerance: 1.5,
      within:
        extent === 'world'
          ? { west: -30, south: -36, east: 180, north: 80 }
          : { west: 118, south: 36, east: 134, north: 46.5 },
      named: namedCountries,
      hatched: hatchedCountries,
    });
  }
});

/** Bands and, where no figure is reported, thin lines. */
function ofStatus(status: Status): Sketch[] {
  const figures: readonly (readonly [PlaceName, number | null])[] = [
    ['northland', 24_000],
    ['westland', 3000],
    ['pearl', 500],
    ['straits', 100],
    ['dune', null],
    ['kiln', null],
  ];
  return figures.map(([to, people]) => ({ to, people, status }));
}

/** From a range that is nearly one figure to one that is nearly open below. */
function ranges(status: Status): Sketch[] {
  return [
    { to: 'northland', people: [12_000, 24_000], status },
    { to: 'westland', people: [3000, 3600], status },
    { to: 'pearl', people: [50, 2500], status },
    { to: ['coral', 'dune'], people: [800, 1600], status },
  ];
}

/** Some places with a name in Korean, the others without: those stay in English. */
function translated(dataset: Dataset): Dataset {
  const names: Readonly<Record<string, string>> = { northland: '북국', westland: '서국', pearl: '진주', home: '고향' };
  return {
    ...dataset,
    places: dataset.places.map((place) => ({ ...place, names: { ...place.names, ko: names[place.id] ?? null } })),
  };
}

/** A file that any reader of XML opens, without digits that no eye can see. */
function expectSound(svg: string): void {
  const tags = svg.match(/<[a-z][^>]*>/g) ?? [];
  const bare = tags.map((tag) => tag.replace(/ [\w:-]+="[^"<&]*"/g, ''));
  expect(bare.filter((tag) => !/^<[a-z]+\s*\/?>$/i.test(tag))).toEqual([]);
  const drawing = svg.slice(svg.indexOf('class="ink"'));
  expect(drawing.match(/\d\.\d{3,}/g) ?? []).toEqual([]);
}
