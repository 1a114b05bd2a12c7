import type { ScreenPoint } from '../../core/geometry/camera.ts';
import { polyline } from '../../core/geometry/polyline.ts';
import type { RouteId } from '../../core/model/ids.ts';
import { extentOf, halfWidthPx, lanePx, type Ribbon, type RibbonExtent } from '../../core/scene/ribbon.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { type Globe, limbBetween } from './globe.ts';

/**
 * The routes seen within `tolerancePx` of a point of a globe: nearest first, and of those equally near the narrow ones
 * first. What the globe hides is not there. Distances are taken leg by leg, along and across the path: at the corners
 * of a head and on the outside of a sharp bend they are right to a few px.
 */
export function pickOnGlobe(scene: Pick<Scene, 'arcs'>, globe: Globe, at: ScreenPoint, tolerancePx: number): RouteId[] {
  const hits = scene.arcs
    .map(({ route, ribbons }) => ({
      route,
      distancePx: Math.min(...ribbons.map((ribbon) => distancePx(ribbon, globe, at))),
      widthPx: Math.max(...ribbons.map((ribbon) => ribbon.halfBodyPx)),
    }))
    .filter((each) => each.distancePx <= tolerancePx)
    .sort((a, b) => a.distancePx - b.distancePx || a.widthPx - b.widthPx)
    .map(({ route }) => route);
  // A route may have several lines.
  return [...new Set(hits)];
}

/** Px from a point to the edge of what can be seen of a ribbon: 0 on it, infinite where all of it is hidden. */
function distancePx(ribbon: Ribbon, globe: Globe, at: ScreenPoint): number {
  const { legs, lengthPx } = visibleLegs(ribbon, globe);
  const extent = extentOf(ribbon, lengthPx);
  const distances = legs.map((leg) => toLeg(ribbon, extent, lengthPx, leg, at));
  return Math.min(Number.POSITIVE_INFINITY, ...distances);
}

/** A piece of a path on the near side, and how far along the path it begins. */
interface Leg {
  readonly from: ScreenPoint;
  readonly to: ScreenPoint;
  readonly startPx: number;
}

/** The length counts hidden legs as well, as the drawing does. */
function visibleLegs({ path }: Ribbon, globe: Globe): { legs: Leg[]; lengthPx: number } {
  const points = path.map((point) => globe.project(point));
  const { lengths, lengthPx } = polyline(points.map(({ at }) => at));
  const legs = path.flatMap((end, index): Leg[] => {
    const [start, from, to] = [path[index - 1], points[index - 1], points[index]];
    if (!start || !from || !to || (from.rise < 0 && to.rise < 0)) return [];
    const startPx = lengths[index - 1] ?? 0;
    if (from.rise >= 0 && to.rise >= 0) return [{ from: from.at, to: to.at, startPx }];
    const limb = limbBetween(globe, start, end);
    if (from.rise >= 0) return [{ from: from.at, to: limb, startPx }];
    const endPx = lengths[index] ?? 0;
    return [{ from: limb, to: to.at, startPx: endPx - Math.hypot(to.at[0] - limb[0], to.at[1] - limb[1]) }];
  });
  return { legs, lengthPx };
}

function toLeg(
  ribbon: Ribbon,
  extent: RibbonExtent,
  lengthPx: number,
  { from, to, startPx }: Leg,
  at: ScreenPoint,
): number {
  const legPx = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const first = Math.max(0, extent.startPx - startPx);
  const last = Math.min(legPx, extent.endPx - startPx);
  if (legPx === 0 || first > last) return Number.POSITIVE_INFINITY;
  const [wayX, wayY] = [(to[0] - from[0]) / legPx, (to[1] - from[1]) / legPx];
  const [offX, offY] = [at[0] - from[0], at[1] - from[1]];
  const along = offX * wayX + offY * wayY;
  const nearest = Math.max(first, Math.min(last, along));
  const placePx = startPx + nearest;
  const right = offY * wayX - offX * wayY - lanePx(ribbon, lengthPx, placePx);
  const half = halfWidthPx(ribbon, extent, placePx);
  const atLeast = ribbon.form === 'line' ? ribbon.halfBodyPx : 0;
  return Math.hypot(along - nearest, Math.max(0, Math.abs(right) - Math.max(half, atLeast)));
}
