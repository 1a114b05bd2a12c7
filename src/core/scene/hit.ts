import { isIn } from '../geometry/box.ts';
import type { Projection, ScreenPoint } from '../geometry/camera.ts';
import type { PlaceId, RouteId } from '../model/ids.ts';
import { labelBoxAt } from './label-box.ts';
import { isRouteMark, middleOf } from './route-mark.ts';
import type { Scene } from './scene.ts';

/** What lies under a point of the picture. */
export type Hit =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'place'; readonly id: PlaceId }
  /** The nearest first; at least one. */
  | { readonly kind: 'routes'; readonly ids: readonly RouteId[] };

/** A mark or a name lies over the arcs; `arcs` are those near the point. */
export function hitAt(scene: Scene, project: Projection, at: ScreenPoint, arcs: readonly RouteId[]): Hit {
  for (const mark of scene.marks) {
    const point = project(mark.at);
    if (!point) continue;
    const centre = middleOf(mark, point);
    const near = Math.hypot(at[0] - centre[0], at[1] - centre[1]) <= mark.radiusPx + 3;
    if (near && isRouteMark(mark)) return { kind: 'routes', ids: [mark.route] };
    if (near && mark.kind !== 'fork') return { kind: 'place', id: mark.place };
  }
  for (const label of scene.labels) {
    // A value lies on its arc, and stands for it.
    if (label.angleDeg !== 0) continue;
    const point = project(label.at);
    if (!point) continue;
    if (isIn(at, labelBoxAt(label, point))) return { kind: 'place', id: label.place };
  }
  return arcs.length > 0 ? { kind: 'routes', ids: arcs } : { kind: 'nothing' };
}
