import type { LngLat } from '../model/place.ts';
import type { Box } from './box.ts';
import { fromWorld, toWorld, type WorldPoint } from './mercator.ts';
import type { Frame, ScreenPoint } from './screen.ts';

export type { Frame, ScreenPoint } from './screen.ts';

/** North is up and nothing is tilted: the two renderers have to agree to the pixel. */
export interface Camera {
  readonly center: LngLat;
  /** MapLibre's zoom: the world is 512 · 2^zoom px wide. */
  readonly zoom: number;
}

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Px kept free along the edges. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** Width of the world in px. */
export function worldSizePx(zoom: number): number {
  return 512 * 2 ** zoom;
}

export function toScreen(lngLat: LngLat, camera: Camera, frame: Frame): ScreenPoint {
  return worldToScreen(toWorld(lngLat), camera, frame);
}

export function worldToScreen(point: WorldPoint, camera: Camera, frame: Frame): ScreenPoint {
  return screenOf(camera, frame)(point);
}

/** The same for many points: what hangs on camera and frame alone is worked out once. */
export function screenOf(camera: Camera, frame: Frame): (point: WorldPoint) => ScreenPoint {
  const size = worldSizePx(camera.zoom);
  const [centerX, centerY] = toWorld(camera.center);
  const [halfWidthPx, halfHeightPx] = [frame.widthPx / 2, frame.heightPx / 2];
  return ([x, y]) => [(x - centerX) * size + halfWidthPx, (y - centerY) * size + halfHeightPx];
}

/** What a picture shows, and so far beyond its edges, on the Mercator plane. It may reach past the world's own edges. */
export function windowOf(camera: Camera, frame: Frame, beyond: { readonly xPx: number; readonly yPx: number }): Box {
  const size = worldSizePx(camera.zoom);
  const [x, y] = toWorld(camera.center);
  const across = (frame.widthPx / 2 + beyond.xPx) / size;
  const down = (frame.heightPx / 2 + beyond.yPx) / size;
  return { left: x - across, top: y - down, right: x + across, bottom: y + down };
}

/** The copy of a place that lies nearest the middle of the picture: where its name and mark belong. */
export function nearestCopy([lng, lat]: LngLat, camera: Camera): LngLat {
  return [lng + 360 * Math.round((camera.center[0] - lng) / 360), lat];
}

/** Where a place is in the picture, in px; null where it cannot be seen, behind a globe's limb. */
export type Projection = (at: LngLat) => ScreenPoint | null;

/** The flat map's projection: of each place the copy nearest the middle. */
export function flatProjection(camera: Camera, frame: Frame): Projection {
  const toPicture = screenOf(camera, frame);
  return (at) => toPicture(toWorld(nearestCopy(at, camera)));
}

/** The closest camera that shows all of `bounds` inside the padding. `bounds.east` may pass 180. */
export function cameraFor(bounds: Bounds, frame: Frame, padding: Padding = NO_PADDING): Camera {
  const [left, top] = toWorld([bounds.west, bounds.north]);
  const [right, bottom] = toWorld([bounds.east, bounds.south]);
  const freeWidth = Math.max(1, frame.widthPx - padding.left - padding.right);
  const freeHeight = Math.max(1, frame.heightPx - padding.top - padding.bottom);
  const sizePx = Math.min(freeWidth / Math.max(right - left, 1e-9), freeHeight / Math.max(bottom - top, 1e-9));
  const x = (left + right) / 2 + (padding.right - padding.left) / 2 / sizePx;
  const y = (top + bottom) / 2 + (padding.bottom - padding.top) / 2 / sizePx;
  return { center: fromWorld([x, y]), zoom: Math.log2(sizePx / 512) };
}

export function boundsOf(points: readonly LngLat[]): Bounds {
  const lngs = points.map(([lng]) => lng);
  const lats = points.map(([, lat]) => lat);
  return { west: Math.min(...lngs), south: Math.min(...lats), east: Math.max(...lngs), north: Math.max(...lats) };
}
