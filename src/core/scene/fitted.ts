import {
  type Bounds,
  boundsOf,
  type Camera,
  cameraFor,
  type Frame,
  type Padding,
  worldSizePx,
} from '../geometry/camera.ts';
import { toWorld } from '../geometry/mercator.ts';
import type { Lookup } from '../model/lookup.ts';
import type { View } from '../view/view.ts';
import { buildScene, type Composition } from './build-scene.ts';
import { drawnPoints } from './drawn-points.ts';
import { BOUNDS } from './extent.ts';
import { frameReachPx, frameReserved, frameWishes } from './frame-labels.ts';
import type { Arc, Scene } from './scene.ts';

/** At which a country is seen with its neighbours. */
const POINT_ZOOM = 3.2;

/** The world's picture in a frame of another page, which it has to itself, however small it is. */
export const IN_FRAME: Composition = {
  camera: (frame) => cameraFor(BOUNDS.world, frame, roomIn(frame)),
  reserved: frameReserved,
  wishes: frameWishes,
  reachPx: frameReachPx,
};

/** The camera for a frame of another page: on what is picked, or on everything. Null where nothing of it is drawn. */
export function fittedCamera(lookup: Lookup, view: View, frame: Frame): Camera | null {
  if (view.focus.kind === 'all') return IN_FRAME.camera(frame);
  const { arcs, marks } = buildScene({ lookup, view: { ...view, camera: null }, frame, extent: IN_FRAME });
  const points = drawnPoints(arcs.filter(isPicked), marks.filter(isPicked));
  if (points.length === 0) return null;
  const bounds = boundsOf(points);
  const camera = fittingCamera(bounds, frame);
  // A mark without a line would else be shown so near that nothing about it tells where it is.
  const isPoint = bounds.west === bounds.east && bounds.south === bounds.north;
  return isPoint ? { ...camera, zoom: Math.min(camera.zoom, POINT_ZOOM) } : camera;
}

/**
 * What a view shows in a frame of another page, fitted to what is picked unless the view has a camera. Arcs that lie
 * wholly outside are left out. Null where nothing of it is drawn.
 */
export function fittedScene(lookup: Lookup, view: View, frame: Frame): Scene | null {
  const camera = view.camera ?? fittedCamera(lookup, view, frame);
  if (!camera) return null;
  const scene = buildScene({ lookup, view: { ...view, camera }, frame, extent: IN_FRAME });
  return { ...scene, arcs: scene.arcs.filter((arc) => isSeen(arc, camera, frame)) };
}

export function isPicked({ emphasis }: Pick<Arc, 'emphasis'>): boolean {
  return emphasis === 'selected';
}

function isSeen({ ribbons }: Arc, { center, zoom }: Camera, { widthPx, heightPx }: Frame): boolean {
  const size = worldSizePx(zoom);
  const [middleX, middleY] = toWorld(center);
  // What is at its edges may still be seen beyond them, where the frame is of another shape.
  const [reachX, reachY] = [widthPx / size, heightPx / size];
  return ribbons.some(({ path }) =>
    path.some(([x, y]) => Math.abs(x - middleX) <= reachX && Math.abs(y - middleY) <= reachY),
  );
}

/** For all of `bounds`; never closer than the border is shown. */
function fittingCamera(bounds: Bounds, frame: Frame): Camera {
  const camera = cameraFor(bounds, frame, roomIn(frame));
  return { ...camera, zoom: Math.min(camera.zoom, 6.5) };
}

/** A share of the picture for heads and names, so that a small one is not all margin. */
function roomIn({ widthPx, heightPx }: Frame): Padding {
  const across = Math.min(70, 0.11 * widthPx);
  const along = Math.min(34, 0.11 * heightPx);
  // The ring of those whose province is not stated is named to its right, and the south under its points.
  return { top: along, right: 1.4 * across, bottom: 1.4 * along, left: across };
}
