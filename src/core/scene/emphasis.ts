import type { PlaceId, RouteId } from '../model/ids.ts';
import type { Lookup } from '../model/lookup.ts';
import { remembered } from '../model/remembered.ts';
import type { Route } from '../model/route.ts';
import type { Focus } from '../view/view.ts';
import { withOwnFigures } from './own-figures.ts';
import type { Arc, Emphasis, Label, PlaceMark, Scene, SceneInk } from './scene.ts';

/** What the reader has picked, and what is under the pointer just now. */
export interface DrawingState {
  readonly focus: Focus;
  readonly pointed: RouteId | null;
}

/**
 * A scene in which what is picked and pointed at stands out, drawn last so that nothing lies over it. Nothing is laid out
 * for it: no line changes its shape and no name moves; of the figures beside names those in full ink are of what stands
 * out. `scene` is in its order of drawing as it was laid out.
 */
export function emphasised(scene: Scene, lookup: Lookup, state: DrawingState): Scene {
  const emphasisIn = emphasisBy(lookup, state);
  return {
    ...scene,
    arcs: scene.arcs
      .map((arc) => standingOut(arc, emphasisIn([arc.route])))
      .sort((a, b) => Number(isPicked(a)) - Number(isPicked(b))),
    marks: scene.marks.map((mark) => standingOut(mark, emphasisIn(mark.routes))),
    labels: withOwnFigures(scene, lookup, emphasisIn).map((label) => standingOut(label, emphasisIn(label.routes))),
  };
}

/** How much something stands out that is drawn for some routes: as much as the one of them that does most. */
export function emphasisBy(lookup: Lookup, state: DrawingState): (routes: readonly RouteId[]) => Emphasis {
  const known = new Map<RouteId, Emphasis>();
  return (routes) => strongest(routes.map((id) => remembered(known, id, () => emphasisOf(lookup.route(id), state))));
}

/** Whether something is picked or pointed at. */
export function isPicked({ emphasis }: { readonly emphasis: Emphasis }): boolean {
  return emphasis === 'selected';
}

/** Of lines and marks those that are picked. */
export function pickedOf({ arcs, marks }: SceneInk): SceneInk {
  return { arcs: arcs.filter(isPicked), marks: marks.filter(isPicked) };
}

/** The same thing where nothing changes. */
export function standingOut<Thing extends Arc | PlaceMark | Label>(thing: Thing, emphasis: Emphasis): Thing {
  return thing.emphasis === emphasis ? thing : { ...thing, emphasis };
}

export function touches(route: Route, place: PlaceId): boolean {
  return route.origin === place || route.destinations.includes(place);
}

function emphasisOf(route: Route, { focus, pointed }: DrawingState): Emphasis {
  if (pointed === route.id) return 'selected';
  switch (focus.kind) {
    case 'all':
      return 'normal';
    case 'route':
      return focus.id === route.id ? 'selected' : 'faint';
    case 'place':
      return touches(route, focus.id) ? 'selected' : 'faint';
  }
}

/** Of several things that are one. */
export function strongest(all: readonly Emphasis[]): Emphasis {
  return all.includes('selected') ? 'selected' : all.includes('normal') ? 'normal' : 'faint';
}
