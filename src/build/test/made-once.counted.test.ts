import { resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import { expect, test, vi } from 'vitest';
import { evidenceIn } from '../../core/model/evidence.ts';
import { lookupIn } from '../../core/model/lookup.ts';
import { routesOf } from '../../core/model/route.ts';
import { reasonUndrawn } from '../../core/model/undrawn.ts';
import { arcPathOf } from '../../core/scene/arc-path.ts';
import { buildScene } from '../../core/scene/build-scene.ts';
import { FRAMES } from '../../core/scene/frames.ts';
import { arcWords } from '../../core/scene/words.ts';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { PICTURES } from '../../core/view/picture-address.ts';
import { DEFAULT_VIEW, WIDTH_RULES } from '../../core/view/view.ts';
import { routeFeatures } from '../../publish/data/route-features.ts';
import { embedMaps } from '../../publish/embed-pages/embed-maps.ts';
import { smallMaps } from '../../publish/maps/small-maps.ts';
import { packMaps } from '../../publish/pack/pack-maps.ts';
import { picturesOf } from '../../publish/pictures/pictures-of.ts';
import { compile } from '../../records/compile/compile.ts';
import { basemapPaths } from '../../render/svg/basemap-paths.ts';
import { embedSubjects } from '../embed-subjects.ts';

vi.mock('../../core/model/undrawn.ts', { spy: true });
vi.mock('../../core/scene/arc-path.ts', { spy: true });
vi.mock('../../core/scene/words.ts', { spy: true });

const { dataset } = compile(resolve(import.meta.dirname, '../../..'));
if (dataset === null) console.warn('Skipped: the data have problems, so what a build makes was not counted.');

/** No land: it takes long, and no line hangs on it. */
const NO_LAND: Topology = {
  type: 'Topology',
  arcs: [],
  objects: { countries: { type: 'GeometryCollection', geometries: [] } },
};
const SIZES = PICTURES.map(({ id }) => id);
const GROUNDS = { world: NO_LAND, northEastAsia: NO_LAND };

test.skipIf(dataset === null)(
  'whatever a build draws, it works out once: courses, words, and why a claim is not drawn',
  () => {
    const evidence = evidenceIn(dataset ?? datasetOf([]));
    const { routes, claims } = evidence.mapData;
    draw(evidence);
    const courses = vi
      .mocked(arcPathOf)
      .mock.calls.map(([origin, via, ends, widthPx]) => JSON.stringify([origin, via, ends, widthPx]));
    expect(courses.length).toBeGreaterThan(0);
    expect(new Set(courses).size).toBe(courses.length);
    expect(courses.length).toBeLessThanOrEqual(routes.length * WIDTH_RULES.length);

    const sentences = vi
      .mocked(arcWords)
      .mock.calls.map(([route, { mapData }, rule]) => [route, mapData, rule] as const);
    expect(sentences.length).toBeGreaterThan(0);
    expect(repeated(sentences)).toEqual([]);

    const reasons = vi.mocked(reasonUndrawn).mock.calls.map(([claim, { mapData }]) => [claim, mapData] as const);
    expect(reasons.filter(([, mapData]) => mapData === evidence.mapData)).toHaveLength(claims.length);
    expect(repeated(reasons)).toEqual([]);
  },
);

test('what a filter lets pass is asked anew, once for each claim', () => {
  const whole = datasetOf([
    { id: 'total', to: 'westland', people: 100 },
    { from: 'upland', to: 'westland', people: 60, partOf: 'gazette/total' },
    { to: 'pearl', people: 5 },
  ]);
  const claims = whole.claims.slice(0, 1);
  const filtered = { ...whole, claims, routes: routesOf(claims) };
  for (const mapData of [whole, filtered]) {
    vi.mocked(reasonUndrawn).mockClear();
    const scenes = WIDTH_RULES.map((widthRule) =>
      buildScene({ lookup: lookupIn(mapData), view: { ...DEFAULT_VIEW, widthRule }, frame: FRAMES.wide }),
    );
    expect(scenes.map(({ arcs }) => arcs.length)).toEqual(WIDTH_RULES.map(() => (mapData === whole ? 2 : 1)));
    expect(vi.mocked(reasonUndrawn)).toHaveBeenCalledTimes(mapData.claims.length);
  }
});

/** All that a build draws lines in. */
function draw(evidence: ReturnType<typeof evidenceIn>): void {
  for (const widthRule of WIDTH_RULES) {
    for (const frame of Object.values(FRAMES)) {
      for (const extent of ['world', 'border'] as const) {
        buildScene({ lookup: evidence, view: { ...DEFAULT_VIEW, widthRule }, frame, extent });
      }
    }
    routeFeatures(evidence, widthRule);
  }
  const [small, embed] = [smallMaps(evidence, GROUNDS), embedMaps(evidence, GROUNDS)];
  const basemap = basemapPaths({
    topology: NO_LAND,
    worldSize: 512,
    tolerance: 1,
    within: { west: 0, south: 0, east: 1, north: 1 },
    named: [],
    hatched: [],
  });
  for (const subject of embedSubjects(evidence)) {
    embed(subject);
    if (subject.kind !== 'atlas') small(subject);
    if (subject.kind === 'route')
      picturesOf({ subject, edition: 'live', sizes: SIZES, evidence, mapCredit: '', basemapOf: () => basemap });
  }
  packMaps(evidence, DEFAULT_VIEW, GROUNDS);
  for (const { id } of evidence.mapData.routes)
    packMaps(evidence, { ...DEFAULT_VIEW, focus: { kind: 'route', id } }, GROUNDS);
}

/** Those that are in a list more than once, compared part by part. */
function repeated(all: readonly (readonly unknown[])[]): readonly unknown[] {
  return all.filter((each, index) => all.slice(0, index).some((other) => other.every((part, at) => part === each[at])));
}
