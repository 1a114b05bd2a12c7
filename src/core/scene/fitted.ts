import { isIn } from '../geometry/box.ts';
import { type Bounds, type Camera, windowOf } from '../geometry/camera.ts';
import { buildScene, inkOf, type SceneRequest } from './build-scene.ts';
import { drawnBounds } from './drawn-bounds.ts';
import { pickedOf } from './emphasis.ts';
import type { Scene, SceneInk } from './scene.ts';

/** What is to be drawn, and how the camera is set on it. */
export interface FitRequest extends Omit<SceneRequest, 'globe'> {
  readonly cameraOn: (bounds: Bounds, ink: SceneInk) => Camera;
  /** How far beyond the picture an arc still counts as seen, as a share of it: where a frame of another shape may show it. */
  readonly beyond?: number;
}

/**
 * A scene fitted to what is picked, or to all of it where nothing is; unless the view has a camera. Arcs that lie wholly
 * outside are left out. Null where nothing is drawn to fit it to.
 */
export function fittedScene({ cameraOn, beyond = 0, ...request }: FitRequest): Scene | null {
  const { view, frame } = request;
  const camera = view.camera ?? fittedCamera({ cameraOn, ...request });
  if (!camera) return null;
  const scene = buildScene({ ...request, view: { ...view, camera } });
  const seen = windowOf(camera, frame, { xPx: beyond * frame.widthPx, yPx: beyond * frame.heightPx });
  return {
    ...scene,
    arcs: scene.arcs.filter(({ ribbons }) => ribbons.some(({ path }) => path.some((at) => isIn(at, seen)))),
  };
}

/** The camera that such a scene is seen by. Names are not needed for it, and not placed. */
export function fittedCamera({ cameraOn, ...request }: FitRequest): Camera | null {
  const ink = inkOf(request);
  const bounds = drawnBounds(request.view.focus.kind === 'all' ? ink : pickedOf(ink));
  return bounds && cameraOn(bounds, ink);
}
