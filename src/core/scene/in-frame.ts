import { cameraFor, type Frame, type Padding } from '../geometry/camera.ts';
import type { SceneLayout, SceneRequest } from './build-scene.ts';
import { BOUNDS, closeCamera } from './extent.ts';
import type { FitRequest } from './fitted.ts';
import { frameCandidates, frameReachPx, frameReserved } from './frame-labels.ts';

/** The world's picture in a frame of another page, which it has to itself, however small it is. */
export const IN_FRAME: SceneLayout = {
  camera: (frame) => cameraFor(BOUNDS.world, frame, roomIn(frame)),
  room: roomIn,
  closest: 5,
  reserved: frameReserved,
  candidates: frameCandidates,
  reachPx: frameReachPx,
};

/** How a picture is fitted to a frame of another page: to what is picked, or to the world. */
export function inFrame({ lookup, view, frame }: Pick<SceneRequest, 'lookup' | 'view' | 'frame'>): FitRequest {
  return {
    lookup,
    view,
    frame,
    extent: IN_FRAME,
    cameraOn: (bounds) =>
      view.focus.kind === 'all' ? IN_FRAME.camera(frame) : closeCamera(bounds, frame, roomIn(frame)),
    beyond: 0.5,
  };
}

/** A share of the picture for heads and names, so that a small one is not all margin. */
function roomIn({ widthPx, heightPx }: Frame): Padding {
  const across = Math.min(70, 0.11 * widthPx);
  const along = Math.min(34, 0.11 * heightPx);
  // The ring of those whose province is not stated is named to its right, and the south under its points.
  return { top: along, right: 1.4 * across, bottom: 1.4 * along, left: across };
}
