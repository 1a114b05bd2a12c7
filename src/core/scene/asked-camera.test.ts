import { describe, expect, test } from 'vitest';
import { REAL } from '../../records/test/fixture-real.ts';
import { toScreen, worldToScreen } from '../geometry/camera.ts';
import { isDrawn } from '../model/drawn.ts';
import type { PlaceId, RouteId } from '../model/ids.ts';
import { type Lookup, lookupIn } from '../model/lookup.ts';
import { endsOf, isLine } from '../model/route.ts';
import { datasetOf } from '../test/fixture-dataset.ts';
import { type Filter, NO_FILTER, narrowed } from '../view/filter.ts';
import { DEFAULT_VIEW, type Focus, type View } from '../view/view.ts';
import { COUNTRY_ZOOM, NEARER_BY, roomBeside } from './asked-camera.ts';
import { buildScene } from './build-scene.ts';
import { isPicked } from './emphasis.ts';
import { presetCamera, reservedIn } from './extent.ts';
import { inFrame } from './in-frame.ts';
import { markedPlace } from './marks.ts';
import type { Scene } from './scene.ts';

const { dataset } = REAL;
if (dataset === null) console.warn('Skipped: the data have problems, so where the map goes was not tested.');

const FRAMES = [
  { widthPx: 1008, heightPx: 535 },
  { widthPx: 663, heightPx: 359 },
  { widthPx: 390, heightPx: 388 },
  { widthPx: 320, heightPx: 300 },
];
const [WIDE = { widthPx: 1, heightPx: 1 }] = FRAMES;

describe.skipIf(dataset === null)('until the reader takes the camera', () => {
  const lookup = lookupIn(dataset ?? datasetOf([]));
  const routes = lookup.mapData.routes.filter((route) => isDrawn(route, lookup));
  const sceneOf = (view: Partial<View>, frame = WIDE) =>
    buildScene({ lookup: filtered(lookup, view.filter), view: { ...DEFAULT_VIEW, ...view }, frame });

  test('the map stays at its opening as long as nothing is asked for, and where what is asked for is drawn nowhere', () => {
    const undrawn = lookup.mapData.routes.filter((route) => !isDrawn(route, lookup));
    expect(undrawn.length).toBeGreaterThan(0);
    for (const frame of FRAMES) {
      const opening = presetCamera('world', frame);
      expect(sceneOf({}, frame).camera).toEqual(opening);
      for (const { id } of undrawn)
        expect(sceneOf({ focus: { kind: 'route', id } }, frame).camera, id).toEqual(opening);
      expect(sceneOf({ filter: { ...NO_FILTER, destinations: places('moscow') } }, frame).camera).toEqual(opening);
    }
  });

  test('a picked route is seen with both ends, clear of what lies over the map, and both are named', () => {
    for (const frame of FRAMES) {
      for (const route of routes) {
        const scene = sceneOf({ focus: { kind: 'route', id: route.id } }, frame);
        const of = `${route.id}, ${frame.widthPx} px`;
        for (const [x, y] of pickedPoints(scene)) {
          expect(x >= 0 && y >= 0 && x <= frame.widthPx && y <= frame.heightPx, of).toBe(true);
          for (const box of reservedIn(frame)) {
            const isUnder = x > box.left && x < box.right && y > box.top && y < box.bottom;
            expect(isUnder && scene.camera.zoom > presetCamera('world', frame).zoom, of).toBe(false);
          }
        }
        const named = new Set(
          scene.labels.filter(isPicked).flatMap(({ place, routes: some }) =>
            // The label of a joint figure names all its places.
            some.length === 1 && some[0] === route.id ? [place, ...route.destinations] : [place],
          ),
        );
        // What is no line has one place.
        const ends = isLine(route) ? endsOf(route) : [markedPlace(route, lookup)?.id];
        expect(
          ends.filter((id) => id === undefined || !named.has(id)),
          of,
        ).toEqual([]);
      }
    }
  });

  test('the point of a country is seen from so far off that it looks like no place in it, and nothing from nearer than the border is shown', () => {
    for (const frame of FRAMES) {
      for (const route of routes) {
        const { camera } = sceneOf({ focus: { kind: 'route', id: route.id } }, frame);
        const kinds = endsOf(route).map((id) => lookup.place(id).kind);
        if (kinds.includes('country') || kinds.includes('dock') || kinds.includes('region'))
          expect(camera.zoom, route.id).toBeLessThanOrEqual(COUNTRY_ZOOM);
        expect(camera.zoom, route.id).toBeLessThanOrEqual(6.5);
      }
    }
  });

  test('a place is gone to with all its routes', () => {
    const focus: Focus = { kind: 'place', id: 'changchun-area' as PlaceId };
    const scene = sceneOf({ focus });
    expect(scene.camera.zoom).toBeGreaterThan(presetCamera('world', WIDE).zoom + 2);
    for (const [x, y] of pickedPoints(scene)) {
      expect(x >= 0 && y >= 0 && x <= WIDE.widthPx && y <= WIDE.heightPx).toBe(true);
    }
  });

  test('a filter is gone to where what it leaves is seen nearer, and else nothing moves', () => {
    const opening = presetCamera('world', WIDE);
    const narrow: Partial<Filter>[] = [{ destinations: places('changchun-area') }, { destinations: places('russia') }];
    for (const part of narrow) {
      const filter = { ...NO_FILTER, ...part };
      const scene = sceneOf({ filter });
      expect(scene.camera.zoom, JSON.stringify(part)).toBeGreaterThan(opening.zoom + NEARER_BY);
      expect(scene.arcs.length).toBeGreaterThan(0);
    }
    expect(sceneOf({ filter: { ...NO_FILTER, directions: ['dispatch'] } }).camera).toEqual(opening);
  });

  test('of a filter and a pick the pick is gone to, and the filter again where it is drawn nowhere', () => {
    const filter: Filter = { ...NO_FILTER, destinations: places('china', 'changchun-area', 'shenyang-area') };
    const of = (id: string) => sceneOf({ filter, focus: { kind: 'route', id: id as RouteId } }).camera;
    const alone = sceneOf({ filter }).camera;
    expect(of('dispatch-ryanggang-changchun-area').zoom).toBeGreaterThan(alone.zoom);
    expect(of('dispatch-kp-unstated-libya')).toEqual(alone);
  });

  test('the reader’s own camera moves for nothing, and neither does the picture of the border', () => {
    const camera = { center: [60, 30], zoom: 3 } as const;
    for (const { id } of routes) expect(sceneOf({ camera, focus: { kind: 'route', id } }).camera).toBe(camera);
    const border = (focus: Focus) =>
      buildScene({ lookup, view: { ...DEFAULT_VIEW, focus }, frame: WIDE, extent: 'border' }).camera;
    for (const { id } of routes) expect(border({ kind: 'route', id })).toEqual(border(DEFAULT_VIEW.focus));
  });

  test('the frame of the atlas in another page goes there as well', () => {
    const frame = { widthPx: 600, heightPx: 240 };
    const zoomOf = (focus: Focus) =>
      buildScene(inFrame({ lookup, view: { ...DEFAULT_VIEW, focus }, frame })).camera.zoom;
    const whole = zoomOf(DEFAULT_VIEW.focus);
    expect(zoomOf({ kind: 'route', id: 'dispatch-ryanggang-changchun-area' as RouteId })).toBeGreaterThan(whole + 2);
    expect(zoomOf({ kind: 'route', id: 'dispatch-kp-unstated-libya' as RouteId })).toBeGreaterThanOrEqual(whole);
  });
});

test('room is left beside what lies along each edge', () => {
  const frame = { widthPx: 1000, heightPx: 500 };
  const none = roomBeside([], frame);
  const row = roomBeside([{ left: 20, top: 10, right: 300, bottom: 60 }], frame);
  const foot = roomBeside([{ left: 20, top: 460, right: 300, bottom: 490 }], frame);
  const column = roomBeside([{ left: 10, top: 10, right: 60, bottom: 200 }], frame);
  expect(row).toEqual({ ...none, top: none.top + 60 });
  expect(foot).toEqual({ ...none, bottom: none.bottom + 40 });
  expect(column).toEqual({ ...none, left: none.left + 60 });
});

function places(...ids: readonly string[]): readonly PlaceId[] {
  return ids as readonly PlaceId[];
}

function filtered(lookup: Lookup, filter = NO_FILTER): Lookup {
  return filter === NO_FILTER ? lookup : lookupIn(narrowed(lookup.mapData, filter, () => true));
}

function pickedPoints({ arcs, marks, camera, frame }: Scene) {
  return [
    ...arcs
      .filter(isPicked)
      .flatMap(({ ribbons }) => ribbons.flatMap(({ path }) => path))
      .map((at) => worldToScreen(at, camera, frame)),
    ...marks.filter(isPicked).map(({ at }) => toScreen(at, camera, frame)),
  ];
}
