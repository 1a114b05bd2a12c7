import { type Camera, type Frame, type ScreenPoint, worldSizePx } from '../geometry/camera.ts';
import { toWorld } from '../geometry/mercator.ts';
import { distanceToSegment } from '../geometry/segment.ts';
import type { RouteId } from '../model/ids.ts';
import { outlineOf } from './outline.ts';
import type { Ribbon } from './ribbon.ts';
import type { Scene } from './scene.ts';

/** Where a picture is touched, in px, and how far beside a ribbon that may be. */
export interface Touch {
  readonly camera: Camera;
  readonly frame: Frame;
  readonly at: ScreenPoint;
  readonly tolerancePx: number;
}

/**
 * The routes drawn within `tolerancePx` of a point of the picture: nearest first, and of those equally near the narrow
 * ones first, since a wide one can be reached beside them. A point on a ribbon is 0 px from it. Every copy of the
 * world counts that the picture could show.
 */
export function pickRoutes(scene: Pick<Scene, 'arcs'>, touch: Touch): RouteId[] {
  const { tolerancePx } = touch;
  const hits = scene.arcs.flatMap(({ route, ribbons }) => {
    const nearest = ribbons
      .map((ribbon) => ({
        distancePx: ribbonDistancePx(ribbon, touch),
        widthPx: 2 * ribbon.halfBodyPx,
      }))
      .sort(byNearness)[0];
    return nearest && nearest.distancePx <= tolerancePx ? [{ route, ...nearest }] : [];
  });
  // A route may have several lines.
  return [...new Set(hits.sort(byNearness).map(({ route }) => route))];
}

interface Nearness {
  readonly distancePx: number;
  readonly widthPx: number;
}

function byNearness(a: Nearness, b: Nearness): number {
  if (a.distancePx !== b.distancePx) return a.distancePx < b.distancePx ? -1 : 1;
  return a.widthPx - b.widthPx;
}

/** Px from a point to the drawn edge of a ribbon, 0 on it; infinite where that is beyond the tolerance for sure. */
function ribbonDistancePx(ribbon: Ribbon, touch: Touch): number {
  const { camera, frame, at } = touch;
  const distances = copiesNear(ribbon, touch).map((copyPx) => {
    const outline = outlineOf(ribbon, camera, frame);
    const point: ScreenPoint = [at[0] - copyPx, at[1]];
    const toHead = distanceToShape(point, outline.head);
    if (ribbon.form === 'band') {
      return Math.min(toHead, distanceToShape(point, [...outline.left, ...outline.right.toReversed()]));
    }
    return Math.max(0, Math.min(toHead, distanceToLine(point, outline.spine)) - ribbon.halfBodyPx);
  });
  return Math.min(Number.POSITIVE_INFINITY, ...distances);
}

/** Shifts in px to the copies of the world in which the box around the ribbon comes within reach of the point. */
function copiesNear(ribbon: Ribbon, { camera, frame, at, tolerancePx }: Touch): number[] {
  const worldPx = worldSizePx(camera.zoom);
  const [centerX, centerY] = toWorld(camera.center);
  const x = centerX + (at[0] - frame.widthPx / 2) / worldPx;
  const y = centerY + (at[1] - frame.heightPx / 2) / worldPx;
  const halfPx = Math.max(ribbon.halfBodyPx, ribbon.head?.halfWidthPx ?? 0);
  const lanePx = Math.max(Math.abs(ribbon.startLanePx), Math.abs(ribbon.endLanePx));
  const room = (tolerancePx + halfPx + lanePx) / worldPx;
  const [west, east] = rangeOf(ribbon.path.map(([each]) => each));
  const [north, south] = rangeOf(ribbon.path.map(([, each]) => each));
  if (y < north - room || y > south + room) return [];
  const first = Math.ceil(x - room - east);
  const last = Math.floor(x + room - west);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * worldPx);
}

function rangeOf(values: readonly number[]): [least: number, greatest: number] {
  return [Math.min(...values), Math.max(...values)];
}

/** To a closed ring; 0 inside by winding number, so that a ring which crosses itself has no hole. */
function distanceToShape(at: ScreenPoint, ring: readonly ScreenPoint[]): number {
  const first = ring[0];
  if (!first) return Number.POSITIVE_INFINITY;
  let winding = 0;
  for (const [index, a] of ring.entries()) {
    const b = ring[index + 1] ?? first;
    const side = (b[0] - a[0]) * (at[1] - a[1]) - (b[1] - a[1]) * (at[0] - a[0]);
    if (a[1] <= at[1] && b[1] > at[1] && side > 0) winding += 1;
    if (a[1] > at[1] && b[1] <= at[1] && side < 0) winding -= 1;
  }
  return winding === 0 ? distanceToLine(at, [...ring, first]) : 0;
}

function distanceToLine(at: ScreenPoint, line: readonly ScreenPoint[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [index, b] of line.entries()) nearest = Math.min(nearest, distanceToSegment(at, line[index - 1] ?? b, b));
  return nearest;
}
