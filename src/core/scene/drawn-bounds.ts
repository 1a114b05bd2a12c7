import type { Bounds } from '../geometry/camera.ts';
import { fromWorld, toWorld, type WorldPoint } from '../geometry/mercator.ts';
import type { SceneInk } from './scene.ts';

/** How far lines and marks reach, as a camera has to hold them; null for none. One by one: there may be millions of points. */
export function drawnBounds({ arcs, marks }: SceneInk): Bounds | null {
  let [left, top, right, bottom] = [1 / 0, 1 / 0, -1 / 0, -1 / 0];
  const reach = ([x, y]: WorldPoint) => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  };
  for (const { ribbons } of arcs) for (const { path } of ribbons) path.forEach(reach);
  for (const { at } of marks) reach(toWorld(at));
  if (left > right) return null;
  const [[west, north], [east, south]] = [fromWorld([left, top]), fromWorld([right, bottom])];
  return { west, south, east, north };
}
