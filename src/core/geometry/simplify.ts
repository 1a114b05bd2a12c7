import type { ScreenPoint } from './camera.ts';

/** Douglas–Peucker: drops points that lie within `tolerance` of the line drawn without them. Ends always stay. */
export function simplify(points: readonly ScreenPoint[], tolerance: number): ScreenPoint[] {
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last || points.length < 3) return [...points];
  let farthest = 0;
  let index = 0;
  for (const [at, point] of points.entries()) {
    const away = at === 0 || at === points.length - 1 ? 0 : distanceToSegment(point, first, last);
    if (away > farthest) [farthest, index] = [away, at];
  }
  if (farthest <= tolerance) return [first, last];
  return [...simplify(points.slice(0, index + 1), tolerance).slice(0, -1), ...simplify(points.slice(index), tolerance)];
}

export function distanceToSegment([x, y]: ScreenPoint, [ax, ay]: ScreenPoint, [bx, by]: ScreenPoint): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
