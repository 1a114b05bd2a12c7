import { layOut, type SceneRequest } from '../core/scene/build-scene.ts';
import { type DrawingState, emphasised } from '../core/scene/emphasis.ts';
import type { Scene } from '../core/scene/scene.ts';

/** A scene as it was laid out last, in the look that it was given last. */
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
  let scene = emphasised(laid, request.lookup, { focus: request.view.focus, pointed: null });
  const stage = (next: SceneRequest, look: DrawingState) => {
    request = next;
    laid = layOut(next);
    scene = emphasised(laid, next.lookup, look);
  };
  return {
    get scene() {
      return scene;
    },
    get request() {
      return request;
    },
    layOut: stage,
    emphasise(look) {
      const { view, lookup } = request;
      if (isNamedByFocus(request) && look.focus !== view.focus) {
        stage({ ...request, view: { ...view, focus: look.focus } }, look);
      } else scene = emphasised(laid, lookup, look);
    },
  };
}

/** The page's own pictures name the same places whatever is picked; one composed by rules of its own may not. */
function isNamedByFocus({ extent }: SceneRequest): boolean {
  return typeof extent === 'object';
}
