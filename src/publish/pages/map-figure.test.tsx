import { renderToString } from 'preact-render-to-string';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { evidenceIn } from '../../core/model/evidence.ts';
import { drawnInFull } from '../../core/scene/in-full.ts';
import { routeSentence } from '../../core/scene/route-sentence.ts';
import { datasetOf, type PlaceName, placeId, type Sketch } from '../../core/test/fixture-dataset.ts';
import { MOST_IN_FULL } from '../maps/small-map.ts';
import { smallMaps } from '../maps/small-maps.ts';
import { MapFigure } from './map-figure.tsx';

const NO_LAND: Topology = {
  type: 'Topology',
  arcs: [],
  objects: { countries: { type: 'GeometryCollection', geometries: [] } },
};
const GROUNDS = { world: NO_LAND, northEastAsia: NO_LAND };

const ORIGINS: readonly PlaceName[] = ['home', 'capital', 'upland', 'ferry'];
const ENDS: readonly PlaceName[] = ['northland', 'westland', 'southland', 'pearl', 'coral', 'dune', 'straits'];

/** 28 routes, the earlier the more people. */
const MANY: readonly Sketch[] = ORIGINS.flatMap((from, row) =>
  ENDS.map((to, column): Sketch => ({ id: `${from}-${to}`, from, to, people: 5000 - 900 * row - 100 * column })),
);

function mapsOf(sketches: readonly Sketch[]) {
  const evidence = evidenceIn(datasetOf(sketches));
  return { evidence, mapOf: smallMaps(evidence, GROUNDS) };
}

test('a route’s picture draws the route alone, and says of it what the whole map says', () => {
  const { evidence, mapOf } = mapsOf([{ id: 'one', to: 'westland', people: 300 }, ...MANY.slice(5)]);
  for (const route of evidence.dataset.routes) {
    const map = mapOf({ kind: 'route', id: route.id });
    for (const scene of [map?.wide, map?.narrow]) {
      expect(scene?.arcs.map((arc) => arc.route)).toEqual([route.id]);
      expect(scene?.arcs[0]?.words).toBe(routeSentence(route, evidence, 'largest'));
      expect(new Set(scene?.labels.flatMap(({ routes }) => routes))).toEqual(new Set([route.id]));
    }
  }
});

test('a place’s picture draws what begins or ends there, and names the place', () => {
  const { mapOf } = mapsOf(MANY);
  const map = mapOf({ kind: 'place', id: placeId('westland') });
  expect(map?.wide.arcs.map(({ route }) => route).sort()).toEqual(
    ORIGINS.map((from) => `dispatch-${from}-westland`).sort(),
  );
  for (const scene of [map?.wide, map?.narrow]) {
    expect(scene?.labels.map(({ place }) => place)).toContain('westland');
  }
});

test('of more routes than can be told apart the widest are drawn in full, the others as one path, and that is said', () => {
  const hub = MANY.map(({ from = 'home', ...rest }, index): Sketch => ({ ...rest, from, via: [], id: `c${index}` }));
  // All of them also go to one place, so that its picture holds all.
  const joint = hub.map(({ to, ...rest }): Sketch => ({ ...rest, to: [to as PlaceName, 'condor'] }));
  const { evidence, mapOf } = mapsOf(joint);
  const map = mapOf({ kind: 'place', id: placeId('condor') });
  const all = evidence.dataset.routes.length;
  expect(all).toBe(MANY.length);
  const { full, hairlines } = drawnInFull(map?.wide.arcs ?? [], MOST_IN_FULL);
  expect([full.length, hairlines.length]).toEqual([MOST_IN_FULL, all - MOST_IN_FULL]);
  const html = renderToString(<MapFigure map={map} without="" href="" />);
  // Two pictures.
  expect(html.match(/data-route=/g)).toHaveLength(2 * MOST_IN_FULL);
  const courses = [...html.matchAll(/class="hairline" d="([^"]*)"/g)].map(([, path]) => path?.match(/M/g)?.length ?? 0);
  expect(courses).toHaveLength(2);
  // A joint figure has a trunk and two branches; the world may be seen more than once.
  for (const count of courses) expect(count).toBeGreaterThanOrEqual(3 * hairlines.length);
  expect(map?.legend[0]).toBe(
    `Of ${all} routes the ${MOST_IN_FULL} with the largest figures are drawn in full; the others are hairlines.`,
  );
  expect(map?.words).toMatch(/ And \d+ routes more; all are listed\.$/);
});

test('where nothing can be drawn there is no picture', () => {
  const { evidence, mapOf } = mapsOf([{ to: 'abroad' }, { id: 'drawn', to: 'westland' }]);
  const [route] = evidence.dataset.routes;
  expect(route && mapOf({ kind: 'route', id: route.id })).toBeNull();
});
