import type { RouteId } from '../core/model/ids.ts';
import type { View } from '../core/view/view.ts';

/** Arrow keys and letters in the list, or a mouse, pen or finger anywhere. */
export type PointedBy = 'keys' | 'pointer';

/** What changes while a reader looks: the view, which a link can carry, and what is pointed at, which it cannot. */
export interface Store {
  readonly view: View;
  /** The route under the pointer, or the one that the keys have reached in the list. */
  readonly pointed: RouteId | null;
  readonly pointedBy: PointedBy;
  set(view: View): void;
  point(route: RouteId | null, by?: PointedBy): void;
  /** Called after every change, with the view before it: the same one where only the pointer moved. */
  subscribe(listener: (view: View, before: View) => void): void;
}

export function createStore(initial: View): Store {
  let view = initial;
  let pointed: RouteId | null = null;
  let pointedBy: PointedBy = 'pointer';
  const listeners: ((view: View, before: View) => void)[] = [];
  const tell = (before: View) => {
    for (const listener of listeners) listener(view, before);
  };
  return {
    get view() {
      return view;
    },
    get pointed() {
      return pointed;
    },
    get pointedBy() {
      return pointedBy;
    },
    set(next) {
      const before = view;
      view = next;
      tell(before);
    },
    point(route, by = 'pointer') {
      if (route === pointed && (route === null || by === pointedBy)) return;
      pointed = route;
      pointedBy = by;
      tell(view);
    },
    subscribe: (listener) => void listeners.push(listener),
  };
}
