import { bboxClip } from '@turf/bbox-clip';
import type { Box } from './box.ts';
import type { ScreenPoint } from './camera.ts';

/** The part of a closed ring inside a window, itself closed along the window's edges; empty where nothing is left. */
export function clipRing(ring: readonly ScreenPoint[], window: Box): ScreenPoint[] {
  const { geometry } = bboxClip({ type: 'Polygon', coordinates: [positions(ring)] }, sides(window));
  const [left = []] = geometry.coordinates;
  return left as unknown as ScreenPoint[];
}

/** The parts of an open line that run inside a window, in its order. */
export function clipLine(line: readonly ScreenPoint[], window: Box): ScreenPoint[][] {
  const { geometry } = bboxClip({ type: 'LineString', coordinates: positions(line) }, sides(window));
  const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  return parts as unknown as ScreenPoint[][];
}

function positions(points: readonly ScreenPoint[]): number[][] {
  return points.map((point) => [...point]);
}

/** As the library names them, whatever the units and whichever way is up. */
function sides({ left, top, right, bottom }: Box): [number, number, number, number] {
  return [left, top, right, bottom];
}
