import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arcBetween } from '../../core/geometry/arc.ts';
import type { Camera, Frame, ScreenPoint } from '../../core/geometry/camera.ts';
import { toWorld } from '../../core/geometry/mercator.ts';
import { polyline, stationAt } from '../../core/geometry/polyline.ts';
import type { RouteId } from '../../core/model/ids.ts';
import type { LngLat } from '../../core/model/place.ts';
import { PATTERNS } from '../../core/scene/pattern.ts';
import { extentOf, halfWidthPx, lanePx, type Ribbon } from '../../core/scene/ribbon.ts';
import type { Arc } from '../../core/scene/scene.ts';
import { type Globe, globeAt } from './globe.ts';
import { pickOnGlobe } from './globe-pick.ts';

const FRAME: Frame = { widthPx: 900, heightPx: 600 };
const FOV = 36.87;
const lngLat = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -60, max: 70, noNaN: true }));
const camera: fc.Arbitrary<Camera> = fc.record({ center: lngLat, zoom: fc.double({ min: 0.5, max: 5, noNaN: true }) });
const share = fc.double({ min: 0, max: 1, noNaN: true });

const ribbon: fc.Arbitrary<Ribbon> = fc
  .record({
    from: lngLat,
    to: lngLat,
    form: fc.constantFrom('band' as const, 'line' as const),
    halfBodyPx: fc.double({ min: 1, max: 14, noNaN: true }),
    startLanePx: fc.double({ min: -10, max: 10, noNaN: true }),
    endLanePx: fc.double({ min: -10, max: 10, noNaN: true }),
  })
  .map(({ from, to, form, halfBodyPx, startLanePx, endLanePx }) => ({
    ...between(from, to, halfBodyPx),
    form,
    pattern: PATTERNS.happened,
    head: { lengthPx: halfBodyPx * 2 + 5, halfWidthPx: halfBodyPx * 1.3 + 3.5 },
    startLanePx,
    endLanePx,
  }));

test('a point on the visible part of a ribbon picks its route', () => {
  fc.assert(
    fc.property(ribbon, camera, share, fc.double({ min: -0.8, max: 0.8, noNaN: true }), (each, view, along, across) => {
      const globe = globeAt(view, FRAME, FOV);
      const at = pointOn(each, globe, along, across);
      fc.pre(at !== null);
      if (at) expect(pickOnGlobe(sceneOf([each]), globe, at, 1)).toEqual(['r0']);
    }),
  );
});

test('what the globe hides is not picked, though it lies under the pointer', () => {
  fc.assert(
    fc.property(ribbon, camera, (each, view) => {
      const globe = globeAt(view, FRAME, FOV);
      const seen = each.path.map((point) => globe.project(point));
      fc.pre(seen.every(({ rise }) => rise < 0));
      for (const { at } of seen) expect(pickOnGlobe(sceneOf([each]), globe, at, 20)).toEqual([]);
    }),
  );
});

test('a point far from all that is seen of a ribbon picks nothing', () => {
  fc.assert(
    fc.property(ribbon, camera, lngLat, (each, view, place) => {
      const globe = globeAt(view, FRAME, FOV);
      const { at } = globe.project(toWorld(place));
      const seen = each.path.map((point) => globe.project(point).at);
      const stepPx = Math.max(
        ...seen.slice(1).map(([x, y], n) => Math.hypot(x - (seen[n]?.[0] ?? x), y - (seen[n]?.[1] ?? y))),
      );
      fc.pre(Math.min(...seen.map(([x, y]) => Math.hypot(x - at[0], y - at[1]))) > 50 + stepPx);
      expect(pickOnGlobe(sceneOf([each]), globe, at, 10)).toEqual([]);
    }),
  );
});

test('of two routes under the pointer the narrower comes first, and before both one that is hit', () => {
  const globe = globeAt({ center: [115, 0], zoom: 3 }, FRAME, FOV);
  const [wide, narrow, beside] = [
    between([100, 0], [130, 0], 12),
    between([100, 0], [130, 0], 3),
    between([100, -1.5], [130, -1.5], 2),
  ];
  const { at } = globe.project(toWorld([115, 0]));
  expect(pickOnGlobe(sceneOf([wide, narrow]), globe, at, 4)).toEqual(['r1', 'r0']);
  expect(pickOnGlobe(sceneOf([narrow, beside, wide]), globe, at, 40)).toEqual(['r0', 'r2', 'r1']);
});

/** A band of even width along a great circle. */
function between(from: LngLat, to: LngLat, halfBodyPx: number): Ribbon {
  return {
    path: arcBetween(from, to, 0).map(toWorld),
    form: 'band',
    pattern: PATTERNS.happened,
    halfBodyPx,
    head: null,
    startGapPx: 4,
    endGapPx: 3,
    startLanePx: 0,
    endLanePx: 0,
    innerShare: 1,
  };
}

/** A visible point of the drawing by its shares along and across; null where the ribbon is short, hidden or sharply bent. */
function pointOn(each: Ribbon, globe: Globe, along: number, across: number): ScreenPoint | null {
  const points = each.path.map((point) => globe.project(point));
  const line = polyline(points.map(({ at }) => at));
  const extent = extentOf(each, line.lengthPx);
  const end = each.form === 'line' ? extent.neckPx : extent.endPx;
  const alongPx = extent.startPx + (end - extent.startPx) * along;
  const leg = line.lengths.findIndex((px) => px >= alongPx);
  const near = points.slice(Math.max(0, leg - 3), leg + 3);
  if (line.lengthPx < 80 || near.some(({ rise }) => rise < 0.02) || isBent(near.map(({ at }) => at))) return null;
  const station = stationAt(line, alongPx);
  const half = each.form === 'line' ? each.halfBodyPx : halfWidthPx(each, extent, alongPx);
  const px = lanePx(each, line.lengthPx, alongPx) + across * half;
  return [station.point[0] + station.right[0] * px, station.point[1] + station.right[1] * px];
}

function isBent(points: readonly ScreenPoint[]): boolean {
  const [a, b, y, z] = [points[0], points[1], points.at(-2), points.at(-1)];
  if (!a || !b || !y || !z) return true;
  const turn = Math.atan2(b[1] - a[1], b[0] - a[0]) - Math.atan2(z[1] - y[1], z[0] - y[0]);
  return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn))) > 0.2;
}

function sceneOf(ribbons: readonly Ribbon[]): { arcs: Arc[] } {
  return {
    arcs: ribbons.map((each, index) => ({
      route: `r${index}` as RouteId,
      direction: 'dispatch',
      status: 'completed',
      emphasis: 'normal',
      ribbons: [each],
      widthFrom: null,
      words: '',
    })),
  };
}
