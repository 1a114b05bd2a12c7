import type { SceneRequest } from './build-scene.ts';

/** Whether two requests are laid out alike, so that what was laid out for one of them serves the other. */
export function areLaidOutAlike(a: SceneRequest, b: SceneRequest): boolean {
  const others = layoutParts(b);
  // A globe turns, and what projects it stays the same.
  return !a.globe && !b.globe && layoutParts(a).every((part, index) => part === others[index]);
}

/** All that a layout hangs on. What is picked is gone to, and named first; the border shows the same whatever it is. */
function layoutParts({ lookup, view, frame, extent, covered = [] }: SceneRequest): unknown[] {
  return [
    lookup,
    extent,
    view.widthRule,
    view.names,
    extent !== 'border' && view.camera,
    extent !== 'border' && view.focus,
    JSON.stringify([frame, covered]),
  ];
}
