import { type Camera, type Frame, worldSizePx } from '../geometry/camera.ts';
import { toWorld } from '../geometry/mercator.ts';
import type { Ribbon } from './ribbon.ts';

/** Px beyond the edge of the picture within which a path may still show: half of the widest ribbon and its lane. */
const OVERHANG_PX = 80;

/** From the westernmost to the easternmost x of all paths, in units of the world's width. */
export type Reach = readonly [west: number, east: number];

/** Null for no ribbons. */
export function reachOf(ribbons: readonly Ribbon[]): Reach | null {
  const xs = ribbons.flatMap(({ path }) => path.map(([x]) => x));
  return xs.length === 0 ? null : [Math.min(...xs), Math.max(...xs)];
}

/**
 * The map repeats the world to the east and west. In which copies, counted to the east of the first (negative: to the
 * west), something of `reach` may be seen.
 */
export function copiesInView(reach: Reach, camera: Camera, frame: Frame): number[] {
  const [middle] = toWorld(camera.center);
  const half = (frame.widthPx / 2 + OVERHANG_PX) / worldSizePx(camera.zoom);
  return copiesBetween(reach, middle - half, middle + half);
}

/** The camera that sees the first copy of the world as `camera` sees another one. */
export function cameraOnto(copy: number, camera: Camera): Camera {
  const [lng, lat] = camera.center;
  return { ...camera, center: [lng - 360 * copy, lat] };
}

/** Copies in which something of `reach` lies between two x. */
export function copiesBetween([from, to]: Reach, west: number, east: number): number[] {
  const first = Math.ceil(west - to);
  const last = Math.floor(east - from);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
