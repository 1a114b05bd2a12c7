import type { Camera, Frame } from '../geometry/camera.ts';
import { remembered, ShortMemory } from '../model/remembered.ts';

/** A page has a few pictures, each of which moves: what was made for the views before the last ones is let go. */
const MOST_KEPT = 6;

/** Keeps what is made of a thing for where a picture is. It is no hook: pictures are also made where nothing is mounted. */
export function keptForView<Thing extends object, Made>(mostKept = MOST_KEPT) {
  const known = new WeakMap<Thing, ShortMemory<string, Made>>();
  return (thing: Thing, camera: Camera, frame: Frame, make: () => Made): Made => {
    const kept = remembered(known, thing, () => new ShortMemory<string, Made>(mostKept));
    return remembered(kept, viewKey(camera, frame), make);
  };
}

/** Cameras and frames are made anew, and mostly as they were. */
export function viewKey({ zoom, center }: Camera, { widthPx, heightPx }: Frame): string {
  return [zoom, ...center, widthPx, heightPx].join(' ');
}
