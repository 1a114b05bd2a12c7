import type { Box } from '../geometry/box.ts';
import { type Bounds, type Camera, cameraFor, type Frame, type Padding } from '../geometry/camera.ts';

/** The two scales of the atlas: from afar the DPRK is a few dozen px wide, so its provinces have a picture of their own. */
export type Extent = 'world' | 'border';

/** Where the reader can be taken at once. */
export const PRESETS = ['world', 'north-east-asia', 'border', 'gulf'] as const;
export type Preset = (typeof PRESETS)[number];

/** The world reaches from Libya to the dock and from Southeast Asia to the middle of Russia. */
export const BOUNDS: Readonly<Record<Preset, Bounds>> = {
  world: { west: 14, south: 7, east: 135, north: 61.5 },
  'north-east-asia': { west: 100, south: 31, east: 136, north: 61 },
  border: { west: 121.2, south: 38.2, east: 130.4, north: 44.6 },
  gulf: { west: 42, south: 21.5, east: 62, north: 36 },
};

/** Room for the label of the dock, and for heads and names along the edges. */
const ROOMY: Padding = { top: 30, right: 130, bottom: 20, left: 36 };
const NARROW: Padding = { top: 52, right: 46, bottom: 40, left: 22 };
const CLOSE: Padding = { top: 40, right: 40, bottom: 40, left: 70 };

/** In a wider picture the buttons along its top leave the north of the map free. */
const BUTTONS_APART_PX = 900;

/** Below this a picture is read on a phone, or is an inset. */
export const NARROW_PX = 560;

/** The camera that shows an extent in a frame. */
export function cameraOf(extent: Extent, frame: Frame): Camera {
  return extent === 'border' ? cameraFor(BOUNDS.border, frame) : presetCamera('world', frame);
}

export function presetCamera(preset: Preset, frame: Frame): Camera {
  if (frame.widthPx < NARROW_PX) return cameraFor(BOUNDS[preset], frame, NARROW);
  if (preset !== 'world') return cameraFor(BOUNDS[preset], frame, CLOSE);
  return cameraFor(BOUNDS.world, frame, frame.widthPx < BUTTONS_APART_PX ? { ...ROOMY, top: 56 } : ROOMY);
}

/** Never closer than the border is shown. */
const CLOSEST_ZOOM = 6.5;

/** A country is seen with its neighbours: any closer, nothing about a mark without a line tells where it is. */
const POINT_ZOOM = 3.2;

/** The camera that shows all of `bounds` with room for names, as close as is of use. */
export function selectionCamera(bounds: Bounds, frame: Frame): Camera {
  return closeCamera(bounds, frame, frame.widthPx < NARROW_PX ? NARROW : CLOSE);
}

/** The same with so much room, and no closer than that. */
export function closeCamera(bounds: Bounds, frame: Frame, padding: Padding, closest = CLOSEST_ZOOM): Camera {
  const camera = cameraFor(bounds, frame, padding);
  const isPoint = bounds.west === bounds.east && bounds.south === bounds.north;
  return { ...camera, zoom: Math.min(camera.zoom, isPoint ? POINT_ZOOM : closest) };
}

/** Parts of the world's picture where the page puts its buttons and credits: no name goes there. */
export function reservedIn({ widthPx, heightPx }: Frame): Box[] {
  const narrow = widthPx < NARROW_PX;
  const credits: Box = { left: 0, top: heightPx - (narrow ? 34 : 20), right: widthPx, bottom: heightPx };
  const presets: Box = { left: 0, top: 0, right: narrow ? widthPx : Math.min(widthPx, 480), bottom: narrow ? 48 : 46 };
  const zoom: Box = narrow
    ? { left: 0, top: heightPx - 92, right: 150, bottom: heightPx }
    : { left: 0, top: 0, right: 58, bottom: 142 };
  return [credits, presets, zoom];
}
