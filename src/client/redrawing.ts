import type { View } from '../core/view/view.ts';
import type { Store } from './store.ts';

/**
 * What a change of each part of a view asks of the map: another layout, or another look of the same, for which a picture
 * that goes to what is picked sees to its layout itself. Where the view is moved, the live map goes by the layout, which
 * cannot wait.
 */
const ASKS: Readonly<Record<keyof View, 'now' | 'soon' | 'look' | 'nothing'>> = {
  camera: 'now',
  globe: 'now',
  filter: 'soon',
  widthRule: 'soon',
  names: 'soon',
  focus: 'look',
  theme: 'nothing',
  panel: 'nothing',
  sort: 'nothing',
};
const PARTS = Object.keys(ASKS) as (keyof View)[];

export interface Redrawing {
  /** Lays the picture out anew. */
  readonly draw: () => void;
  /** The same, once the browser has had its turn: beside the map other things change as well. */
  readonly drawSoon: () => void;
  /** Lets what is picked and pointed at stand out in the picture as it is. */
  readonly emphasise: () => void;
}

/** Keeps a map at what the store holds. The pointer moves all the time, and nothing is laid out for it. */
export function redrawOn(store: Store, { draw, drawSoon, emphasise }: Redrawing): void {
  store.subscribe((view, before) => {
    const asked = new Set(PARTS.filter((part) => view[part] !== before[part]).map((part) => ASKS[part]));
    if (asked.has('now')) draw();
    else if (asked.has('soon')) drawSoon();
    else emphasise();
  });
}
