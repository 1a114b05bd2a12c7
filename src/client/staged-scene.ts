import { layOut, type SceneRequest } from '../core/scene/build-scene.ts';
import { type DrawingState, emphasised } from '../core/scene/emphasis.ts';
import { areLaidOutAlike } from '../core/scene/laid-out-alike.ts';
import type { Scene } from '../core/scene/scene.ts';

/** A scene as it was laid out last, in the look that it was given last; the same one as long as both are. */
export interface StagedScene {
  readonly scene: Scene;
  /** What was asked for last. */
  readonly request: SceneRequest;
  layOut(request: SceneRequest, look: DrawingState): void;
  emphasise(look: DrawingState): void;
}

export function stageScene(first: SceneRequest): StagedScene {
  let request = first;
  let laid = layOut(request);
  let look: DrawingState = { focus: request.view.focus, pointed: null };
  let scene = emphasised(laid, request.lookup, look);
  const emphasise = (next: DrawingState) => {
    look = next;
    scene = emphasised(laid, request.lookup, look);
  };
  const stage = (next: SceneRequest, nextLook: DrawingState) => {
    // A page asks whenever something may have changed: a box was measured again, a movement has come to rest.
    const isLaidOut = areLaidOutAlike(next, request);
    request = next;
    if (!isLaidOut) laid = layOut(next);
    if (!isLaidOut || !isSameLook(nextLook, look)) emphasise(nextLook);
  };
  return {
    get scene() {
      return scene;
    },
    get request() {
      return request;
    },
    layOut: stage,
    emphasise(next) {
      const { view, extent } = request;
      // What is pointed at is shown where it is, and nothing is laid out for it, on a globe neither.
      if (extent !== 'border' && next.focus !== view.focus)
        stage({ ...request, view: { ...view, focus: next.focus } }, next);
      else if (!isSameLook(next, look)) emphasise(next);
    },
  };
}

function isSameLook(a: DrawingState, b: DrawingState): boolean {
  return a.focus === b.focus && a.pointed === b.pointed;
}
