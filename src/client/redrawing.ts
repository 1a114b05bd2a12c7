import type { View } from '../core/view/view.ts';
import type { Store } from './store.ts';

/** What a change of each part of a view asks of the map: another layout, or another look of the same. */
const ASKS: Readonly<Record<keyof View, 'layout' | 'look' | 'nothing'>> = {
  camera: 'layout',
  filter: 'layout',
  widthRule: 'layout',
  names: 'layout',
  globe: 'layout',
  focus: 'look',
  theme: 'nothing',
  panel: 'nothing',
  sort: 'nothing',
};
const PARTS = Object.keys(ASKS) as (keyof View)[];

export interface Redrawing {
  /** Lays the picture out anew. */
  readonly draw: () => void;
  /** Lets what is picked and pointed at stand out in the picture as it is. */
  readonly emphasise: () => void;
}

/** Keeps a map at what the store holds. The pointer moves all the time, and nothing is laid out for it. */
export function redrawOn(store: Store, { draw, emphasise }: Redrawing): void {
  store.subscribe((view, before) => {
    if (PARTS.some((part) => view[part] !== before[part] && ASKS[part] === 'layout')) draw();
    else emphasise();
  });
}
