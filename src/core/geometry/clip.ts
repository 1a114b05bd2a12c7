import type { ScreenPoint } from './camera.ts';

/** An upright rectangle in the units of the points; `bottom` is greater than `top`. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Sutherland–Hodgman: the part of a closed ring inside a window, itself closed along the window's edges. */
export function clipRing(ring: readonly ScreenPoint[], window: Window): ScreenPoint[] {
  let points = [...ring];
  for (const side of sidesOf(window)) {
    const before = points;
    points = before.flatMap((to, index) => {
      const from = before.at(index - 1) ?? to;
      if (side.holds(to)) return side.holds(from) ? [to] : [side.cross(from, to), to];
      return side.holds(from) ? [side.cross(from, to)] : [];
    });
  }
  return points;
}

/** The parts of an open line that run inside a window, in its order. */
export function clipLine(line: readonly ScreenPoint[], window: Window): ScreenPoint[][] {
  let parts: ScreenPoint[][] = [[...line]];
  for (const side of sidesOf(window)) parts = parts.flatMap((part) => within(part, side));
  return parts.filter((part) => part.length > 1);
}

interface Side {
  holds(point: ScreenPoint): boolean;
  /** Where a leg from one side of it to the other meets it. */
  cross(from: ScreenPoint, to: ScreenPoint): ScreenPoint;
}

function sidesOf({ left, top, right, bottom }: Window): Side[] {
  const upright = (x: number, sign: number): Side => ({
    holds: (point) => (point[0] - x) * sign >= 0,
    cross: (from, to) => [x, from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0])],
  });
  const level = (y: number, sign: number): Side => ({
    holds: (point) => (point[1] - y) * sign >= 0,
    cross: (from, to) => [from[0] + ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]), y],
  });
  return [upright(left, 1), upright(right, -1), level(top, 1), level(bottom, -1)];
}

function within(line: readonly ScreenPoint[], side: Side): ScreenPoint[][] {
  const parts: ScreenPoint[][] = [];
  let part: ScreenPoint[] = [];
  for (const [index, point] of line.entries()) {
    const before = line[index - 1];
    const crosses = before !== undefined && side.holds(before) !== side.holds(point);
    if (crosses) part.push(side.cross(before, point));
    if (side.holds(point)) part.push(point);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
  }
  parts.push(part);
  return parts;
}
