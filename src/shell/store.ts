import type { RouteId } from '../model/ids.ts';
import type { View } from '../view/view.ts';

/** What changes while a reader looks: the view, which a link can carry, and what is pointed at, which it cannot. */
export interface Store {
  readonly view: View;
  /** The route under the pointer, or the one that the arrow keys have reached in the list. */
  readonly pointed: RouteId | null;
  set(view: View): void;
  point(route: RouteId | null): void;
  /** Called after every change, with the view before it: the same one where only the pointer moved. */
  subscribe(listener: (view: View, before: View) => void): void;
}

export function createStore(initial: View): Store {
  let view = initial;
  let pointed: RouteId | null = null;
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
    set(next) {
      const before = view;
      view = next;
      tell(before);
    },
    point(route) {
      if (route === pointed) return;
      pointed = route;
      tell(view);
    },
    subscribe: (listener) => void listeners.push(listener),
  };
}
