import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arcBetween } from '../geometry/arc.ts';
import { type Camera, type Frame, type ScreenPoint, worldSizePx, worldToScreen } from '../geometry/camera.ts';
import { toWorld } from '../geometry/mercator.ts';
import { polyline, stationAt } from '../geometry/polyline.ts';
import type { RouteId } from '../model/ids.ts';
import type { LngLat } from '../model/place.ts';
import { PATTERNS } from './pattern.ts';
import { pickRoutes } from './pick.ts';
import { extentOf, halfWidthPx, lanePx, type Ribbon } from './ribbon.ts';
import type { Arc } from './scene.ts';

const FRAME: Frame = { widthPx: 900, heightPx: 600 };
const lngLat = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -60, max: 70, noNaN: true }));
const camera: fc.Arbitrary<Camera> = fc.record({ center: lngLat, zoom: fc.double({ min: 1, max: 6, noNaN: true }) });

const ribbon: fc.Arbitrary<Ribbon> = fc
  .record({
    from: lngLat,
    to: lngLat,
    form: fc.constantFrom('band' as const, 'line' as const),
    halfBodyPx: fc.double({ min: 1, max: 14, noNaN: true }),
    startLanePx: fc.double({ min: -20, max: 20, noNaN: true }),
    endLanePx: fc.double({ min: -20, max: 20, noNaN: true }),
    forked: fc.boolean(),
  })
  .map(({ from, to, form, halfBodyPx, startLanePx, endLanePx, forked }) => ({
    path: arcBetween(from, to, 0.09).map(toWorld),
    form,
    pattern: PATTERNS.happened,
    halfBodyPx,
    head: forked ? null : { lengthPx: halfBodyPx * 2 + 5, halfWidthPx: halfBodyPx * 1.3 + 3.5 },
    startGapPx: 4,
    endGapPx: 3,
    startLanePx,
    endLanePx,
    innerShare: 1,
  }));

test('a point on a ribbon picks its route with next to no tolerance', () => {
  fc.assert(
    fc.property(
      ribbon,
      camera,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: -0.9, max: 0.9, noNaN: true }),
      (each, view, along, across) => {
        const at = pointOn(each, view, along, across);
        fc.pre(at !== null);
        if (at)
          expect(pickRoutes(sceneOf([each]), { camera: view, frame: FRAME, at, tolerancePx: 0.5 })).toEqual(['r0']);
      },
    ),
  );
});

test('a point far from a ribbon in every copy of the world picks nothing', () => {
  fc.assert(
    fc.property(ribbon, camera, lngLat, (each, view, place) => {
      const at = worldToScreen(toWorld(place), view, FRAME);
      const worldPx = worldSizePx(view.zoom);
      const gaps = each.path.map((point) => {
        const [x, y] = worldToScreen(point, view, FRAME);
        const dx = (((at[0] - x) % worldPx) + worldPx) % worldPx;
        return Math.hypot(Math.min(dx, worldPx - dx), at[1] - y);
      });
      const stepPx = (polyline(each.path.map((point) => worldToScreen(point, view, FRAME))).lengthPx / 64) * 3;
      fc.pre(Math.min(...gaps) > 60 + stepPx);
      expect(pickRoutes(sceneOf([each]), { camera: view, frame: FRAME, at, tolerancePx: 10 })).toEqual([]);
    }),
  );
});

test('a pick is the same in every copy of the world', () => {
  fc.assert(
    fc.property(
      ribbon,
      camera,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: -2, max: 2 }),
      (each, view, along, copy) => {
        const at = pointOn(each, view, along, 0);
        fc.pre(at !== null);
        if (!at) return;
        const shifted: ScreenPoint = [at[0] + copy * worldSizePx(view.zoom), at[1]];
        expect(pickRoutes(sceneOf([each]), { camera: view, frame: FRAME, at: shifted, tolerancePx: 0.5 })).toEqual([
          'r0',
        ]);
      },
    ),
  );
});

test('of two routes under the pointer the narrower comes first, whichever is drawn first', () => {
  const [wide, narrow] = [across(40, 12), across(40, 3)];
  const at = worldToScreen(toWorld([115, 40]), VIEW, FRAME);
  expect(pickRoutes(sceneOf([wide, narrow]), { camera: VIEW, frame: FRAME, at, tolerancePx: 4 })).toEqual(['r1', 'r0']);
  expect(pickRoutes(sceneOf([narrow, wide]), { camera: VIEW, frame: FRAME, at, tolerancePx: 4 })).toEqual(['r0', 'r1']);
});

test('a route beside the pointer gives way to one under it, even to a wider one', () => {
  const [under, beside] = [across(40, 12), across(37.5, 1)];
  const [x, y] = worldToScreen(toWorld([115, 40]), VIEW, FRAME);
  const [, besideY] = worldToScreen(toWorld([115, 37.5]), VIEW, FRAME);
  expect(
    pickRoutes(sceneOf([beside, under]), { camera: VIEW, frame: FRAME, at: [x, y], tolerancePx: besideY - y }),
  ).toEqual(['r1', 'r0']);
});

test('tolerance is measured from the edge of the drawing, not from its middle', () => {
  const wide = across(40, 10);
  const [x, y] = worldToScreen(toWorld([115, 40]), VIEW, FRAME);
  expect(pickRoutes(sceneOf([wide]), { camera: VIEW, frame: FRAME, at: [x, y + 13.9], tolerancePx: 4 })).toEqual([
    'r0',
  ]);
  expect(pickRoutes(sceneOf([wide]), { camera: VIEW, frame: FRAME, at: [x, y + 14.1], tolerancePx: 4 })).toEqual([]);
});

test('a fork is picked by any of its branches, once', () => {
  const branches = [across(40, 3), across(40.2, 3)];
  const at = worldToScreen(toWorld([115, 40.1]), VIEW, FRAME);
  expect(pickRoutes({ arcs: [arcOf('fork', branches)] }, { camera: VIEW, frame: FRAME, at, tolerancePx: 4 })).toEqual([
    'fork',
  ]);
});

const VIEW: Camera = { center: [115, 40], zoom: 3 };

/** A band of even width along a parallel. */
function across(lat: number, halfBodyPx: number): Ribbon {
  const ends: LngLat[] = [
    [100, lat],
    [130, lat],
  ];
  return {
    path: ends.map(toWorld),
    form: 'band',
    pattern: PATTERNS.happened,
    halfBodyPx,
    head: null,
    startGapPx: 0,
    endGapPx: 0,
    startLanePx: 0,
    endLanePx: 0,
    innerShare: 1,
  };
}

/** A point of the drawing by its shares along the ribbon and across its half-width; null where that bends too sharply. */
function pointOn(each: Ribbon, view: Camera, along: number, across: number): ScreenPoint | null {
  const line = polyline(each.path.map((point) => worldToScreen(point, view, FRAME)));
  if (line.lengthPx < 80) return null;
  const extent = extentOf(each, line.lengthPx);
  const end = each.form === 'line' ? extent.neckPx : extent.endPx;
  const station = stationAt(line, extent.startPx + (end - extent.startPx) * along);
  const half = each.form === 'line' ? each.halfBodyPx : halfWidthPx(each, extent, station.alongPx);
  const px = lanePx(each, line.lengthPx, station.alongPx) + across * half;
  return [station.point[0] + station.right[0] * px, station.point[1] + station.right[1] * px];
}

function sceneOf(ribbons: readonly Ribbon[]): { arcs: Arc[] } {
  return { arcs: ribbons.map((each, index) => arcOf(`r${index}`, [each])) };
}

function arcOf(route: string, ribbons: readonly Ribbon[]): Arc {
  return {
    route: route as RouteId,
    direction: 'dispatch',
    status: 'completed',
    emphasis: 'normal',
    ribbons,
    widthFrom: null,
    words: '',
  };
}
