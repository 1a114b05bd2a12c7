import type { ScreenPoint } from './camera.ts';
import { distanceToSegment } from './segment.ts';

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
