import type { ScreenPoint } from '../../core/geometry/camera.ts';
import { distanceToSegment } from '../../core/geometry/segment.ts';

/** A stretch of a line to a point: straight, or a quadratic Bézier curve. */
export interface Stretch {
  /** Null where it is straight. */
  readonly control: ScreenPoint | null;
  readonly to: ScreenPoint;
}

/** Two steps that part by more than this meet in a corner; less is a bend of one curve. */
const CORNER_RAD = Math.PI / 7;

/** A curve is held against a line by so many of its points. */
const SAMPLES = 12;

/**
 * A line through points as few stretches, none of which strays from them by more than `tolerance`. Corners stay. Own
 * code: what fits curves to points (fit-curve) writes cubic ones through drawings by hand; of these, which are smooth, a
 * quadratic curve needs half the numbers and its control point is where the directions of its ends meet.
 */
export function curveThrough(points: readonly ScreenPoint[], tolerance: number): Stretch[] {
  const corners = points.flatMap((_, at) => (at > 0 && at < points.length - 1 && isCorner(points, at) ? [at] : []));
  const ends = [0, ...corners, points.length - 1];
  return ends.slice(1).flatMap((end, index) => fitted(points.slice(ends[index], end + 1), tolerance));
}

function fitted(points: readonly ScreenPoint[], tolerance: number): Stretch[] {
  const bearings = points.map((_, at) => bearingAt(points, at));
  const stretches = (from: number, to: number): Stretch[] => {
    const [first, last] = [points[from], points[to]];
    if (!first || !last || from === to) return [];
    const between = points.slice(from + 1, to);
    if (isNear(between, [first, last], tolerance)) return [{ control: null, to: last }];
    const control = meeting(first, bearings[from] ?? 0, last, bearings[to] ?? 0);
    if (control && isNear(between, samplesOf(first, control, last), tolerance)) return [{ control, to: last }];
    const middle = Math.floor((from + to) / 2);
    return [...stretches(from, middle), ...stretches(middle, to)];
  };
  return stretches(0, points.length - 1);
}

function isCorner(points: readonly ScreenPoint[], at: number): boolean {
  return turn(bearing(points[at - 1], points[at]), bearing(points[at], points[at + 1])) > CORNER_RAD;
}

/** How far two directions part, whichever way. */
function turn(one: number, other: number): number {
  return Math.abs(Math.atan2(Math.sin(other - one), Math.cos(other - one)));
}

/** The direction of the line at a point; at its ends that of the circle through the three outermost points. */
function bearingAt(points: readonly ScreenPoint[], at: number): number {
  const last = points.length - 1;
  if (at > 0 && at < last) return bearing(points[at - 1], points[at + 1]);
  if (last < 2) return bearing(points[0], points[last]);
  return at === 0
    ? 2 * bearing(points[0], points[1]) - bearing(points[0], points[2])
    : 2 * bearing(points[last - 1], points[last]) - bearing(points[last - 2], points[last]);
}

function bearing(from: ScreenPoint | undefined, to: ScreenPoint | undefined): number {
  return from && to ? Math.atan2(to[1] - from[1], to[0] - from[0]) : 0;
}

/** Where who leaves `from` and who comes to `to` would have crossed; null where it is not between them. */
function meeting(from: ScreenPoint, leaving: number, to: ScreenPoint, arriving: number): ScreenPoint | null {
  const across = Math.sin(arriving - leaving);
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const ahead = (dx * Math.sin(arriving) - dy * Math.cos(arriving)) / across;
  const before = (dy * Math.cos(leaving) - dx * Math.sin(leaving)) / across;
  if (!(ahead > 0 && before > 0 && turn(leaving, arriving) < Math.PI / 2)) return null;
  return [from[0] + ahead * Math.cos(leaving), from[1] + ahead * Math.sin(leaving)];
}

function samplesOf(from: ScreenPoint, control: ScreenPoint, to: ScreenPoint): ScreenPoint[] {
  return Array.from({ length: SAMPLES + 1 }, (_, step) => {
    const t = step / SAMPLES;
    const at = (axis: 0 | 1) => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * to[axis];
    return [at(0), at(1)] as const;
  });
}

function isNear(points: readonly ScreenPoint[], line: readonly ScreenPoint[], tolerance: number): boolean {
  return points.every((point) =>
    line.some((end, index) => {
      const begin = line[index - 1];
      return begin !== undefined && distanceToSegment(point, begin, end) <= tolerance;
    }),
  );
}
