import { fromWorld } from '../geometry/mercator.ts';
import type { LngLat } from '../model/place.ts';
import type { SceneInk } from './scene.ts';

/** The points of lines and marks, as a camera has to hold them. */
export function drawnPoints({ arcs, marks }: SceneInk): LngLat[] {
  return [
    ...arcs.flatMap((arc) => arc.ribbons.flatMap((ribbon) => ribbon.path.map(fromWorld))),
    ...marks.map((mark) => mark.at),
  ];
}
