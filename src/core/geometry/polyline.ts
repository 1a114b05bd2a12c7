import type { ScreenPoint } from './camera.ts';

/** A path on the screen with the length run at each of its points, in px. */
export interface Polyline {
  readonly points: readonly ScreenPoint[];
  readonly lengths: readonly number[];
  readonly lengthPx: number;
}

export function polyline(points: readonly ScreenPoint[]): Polyline {
  const lengths: number[] = [];
  let run = 0;
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before) run += Math.hypot(point[0] - before[0], point[1] - before[1]);
    lengths.push(run);
  }
  return { points, lengths, lengthPx: run };
}

/** A place on a polyline and the unit vector to the right of it (the y axis points down). */
export interface Station {
  readonly alongPx: number;
  readonly point: ScreenPoint;
  readonly right: ScreenPoint;
}

/** The station at `alongPx`, which is held within the line. */
export function stationAt(line: Polyline, alongPx: number): Station {
  const along = Math.max(0, Math.min(line.lengthPx, alongPx));
  const leg = legAt(line, along);
  const from = line.points[leg] ?? [0, 0];
  const to = line.points[leg + 1] ?? from;
  const start = line.lengths[leg] ?? 0;
  const legPx = (line.lengths[leg + 1] ?? start) - start;
  const share = legPx === 0 ? 0 : (along - start) / legPx;
  const point: ScreenPoint = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  return { alongPx: along, point, right: rightAt(line, leg, share) };
}

/** The first leg that reaches so far, or the last; found by halving, since a ribbon asks for a hundred stations. */
function legAt({ points, lengths }: Polyline, along: number): number {
  let [first, last] = [0, Math.max(0, points.length - 2)];
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((lengths[middle + 1] ?? 0) < along) first = middle + 1;
    else last = middle;
  }
  return first;
}

/** Between the normals of the two ends of a leg, so that an offset line has no kinks. */
function rightAt(line: Polyline, leg: number, share: number): ScreenPoint {
  const a = normalAt(line, leg);
  const b = normalAt(line, leg + 1);
  const x = a[0] + (b[0] - a[0]) * share;
  const y = a[1] + (b[1] - a[1]) * share;
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

/** Right of the direction through a point's neighbours. */
function normalAt(line: Polyline, index: number): ScreenPoint {
  const before = line.points[Math.max(0, index - 1)] ?? [0, 0];
  const after = line.points[Math.min(line.points.length - 1, index + 1)] ?? [0, 0];
  const x = after[0] - before[0];
  const y = after[1] - before[1];
  const length = Math.hypot(x, y) || 1;
  return [-y / length, x / length];
}
