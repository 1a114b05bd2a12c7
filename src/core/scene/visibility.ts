import type { Box } from '../geometry/box.ts';
import { type Camera, type Frame, type Projection, type ScreenPoint, worldSizePx } from '../geometry/camera.ts';
import { fromWorld } from '../geometry/mercator.ts';
import type { RouteId } from '../model/ids.ts';
import { labelBoxAt } from './label-box.ts';
import type { Ribbon } from './ribbon.ts';
import { isRouteMark, middleOf, type RouteMark } from './route-mark.ts';
import type { Arc, Label, Scene } from './scene.ts';

/** What of a route can be seen in the picture, and of all the others. */
export interface Visibility {
  /** Whether the route is drawn at all, be it out of sight. */
  readonly drawn: boolean;
  /** Without points where the route lies outside the picture or behind a globe. */
  readonly own: Seen;
  readonly others: Seen;
}

/** Ink; its points are those within the frame. */
export interface Seen {
  /** Along the middle of each arc, a few px apart, tail first; of a mark its middle. */
  readonly points: readonly ScreenPoint[];
  /** How far at most there is ink around the points, in px. */
  readonly halfPx: number;
  /** Around each head with the mark it points at, and around each mark of a route. */
  readonly heads: readonly Box[];
  /** Names: its own are those that stand out with the route. */
  readonly names: readonly Box[];
}

/** Between two points of an arc, in px. */
const STEP_PX = 8;

/** Where a route is seen while the picture stands at `camera`: the scene's own, or on the way to another. */
export function visibilityOf(route: RouteId, scene: Scene, camera: Camera, project: Projection): Visibility {
  const isOwn = (each: Arc | RouteMark) => each.route === route;
  const routeMarks = scene.marks.filter(isRouteMark);
  const isPicked = (label: Label) => label.emphasis === 'selected';
  const seen = (isMeant: (each: Arc | RouteMark) => boolean, isNamed: (label: Label) => boolean): Seen => {
    const ribbons = scene.arcs.filter(isMeant).flatMap((arc) => arc.ribbons);
    const lines = ribbons.map((ribbon) => ({ ribbon, points: spineOf(ribbon, camera, project) }));
    const places = routeMarks.filter(isMeant).flatMap((mark) => placedAt(mark, project) ?? []);
    return {
      points: [...lines.flatMap(({ points }) => points), ...places.map(({ middle }) => middle)].filter((at) =>
        inFrame(at, scene.frame),
      ),
      halfPx: Math.max(0, ...ribbons.map((ribbon) => ribbon.halfBodyPx), ...places.map(({ halfPx }) => halfPx)),
      heads: [
        ...lines.flatMap(({ ribbon, points }) => headOf(ribbon, points, project) ?? []),
        ...places.map(({ box }) => box),
      ],
      names: namesOf(scene, project, isNamed),
    };
  };
  return {
    drawn: scene.arcs.some(isOwn) || routeMarks.some(isOwn),
    own: seen(isOwn, isPicked),
    others: seen(
      (each) => !isOwn(each),
      (label) => !isPicked(label),
    ),
  };
}

function inFrame([x, y]: ScreenPoint, { widthPx, heightPx }: Frame): boolean {
  return x >= 0 && y >= 0 && x <= widthPx && y <= heightPx;
}

/** A value printed along an arc is part of the arc. */
function namesOf(scene: Scene, project: Projection, isMeant: (label: Label) => boolean): Box[] {
  return scene.labels.flatMap((label) => {
    const at = label.angleDeg === 0 && isMeant(label) ? project(label.at) : null;
    return at ? labelBoxAt(label, at) : [];
  });
}

/**
 * The seen part of a ribbon's middle. The lane is taken by the number of the point and not by px, since those behind a
 * globe have none: a few px off at the most.
 */
function spineOf({ path, startLanePx, endLanePx }: Ribbon, camera: Camera, project: Projection): ScreenPoint[] {
  const halfWorldPx = worldSizePx(camera.zoom) / 2;
  const line = path.map((point) => project(fromWorld(point)));
  return line.flatMap((to, index): ScreenPoint[] => {
    const from = line[index - 1];
    if (!from || !to) return [];
    const [wayX, wayY] = [to[0] - from[0], to[1] - from[1]];
    const legPx = Math.hypot(wayX, wayY);
    // A flat map shows of each point the copy nearest the middle, and here the next copy begins.
    if (legPx === 0 || Math.abs(wayX) > halfWorldPx) return [];
    const lane = (share: number) => startLanePx + ((endLanePx - startLanePx) * (index - 1 + share)) / (path.length - 1);
    const steps = Math.ceil(legPx / STEP_PX);
    return Array.from({ length: steps }, (_, step): ScreenPoint => {
      const share = (step + 1) / steps;
      const beside = lane(share) / legPx;
      return [from[0] + wayX * share - wayY * beside, from[1] + wayY * share + wayX * beside];
    });
  });
}

/** From the mark back to the neck; null where the end of the path is not seen or goes on in a fork. */
function headOf({ path, head, endGapPx }: Ribbon, points: readonly ScreenPoint[], project: Projection): Box | null {
  const last = path.at(-1);
  const tip = points.at(-1);
  if (!head || !last || !tip || !project(fromWorld(last))) return null;
  const reach = endGapPx + head.lengthPx;
  const near = points.filter((point) => Math.hypot(point[0] - tip[0], point[1] - tip[1]) <= reach + STEP_PX);
  const [xs, ys] = [near.map(([x]) => x), near.map(([, y]) => y)];
  return {
    left: Math.min(...xs) - head.halfWidthPx,
    top: Math.min(...ys) - head.halfWidthPx,
    right: Math.max(...xs) + head.halfWidthPx,
    bottom: Math.max(...ys) + head.halfWidthPx,
  };
}

interface Placed {
  readonly middle: ScreenPoint;
  readonly halfPx: number;
  readonly box: Box;
}

/** A route's mark; the point of its place belongs to its box. */
function placedAt(mark: RouteMark, project: Projection): Placed | null {
  const place = project(mark.at);
  if (!place) return null;
  const { radiusPx } = mark;
  const middle = middleOf(mark, place);
  const [x, y] = middle;
  const box = {
    left: x - radiusPx,
    top: Math.min(place[1], y - radiusPx),
    right: x + radiusPx,
    bottom: Math.max(place[1], y + radiusPx),
  };
  return { middle, halfPx: radiusPx, box };
}
