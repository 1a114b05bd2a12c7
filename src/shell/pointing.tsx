import { render } from 'preact';
import type { ScreenPoint } from '../geometry/camera.ts';
import type { RouteId } from '../model/ids.ts';
import type { Hit } from '../scene/hit.ts';
import { RouteCard } from '../ui/route-card.tsx';
import type { Atlas } from './atlas.ts';
import { element } from './element.ts';
import type { Store } from './store.ts';

export type Pointer = 'mouse' | 'pen' | 'touch';

/** How far beside a thin line a pointer may land, in px. */
export const TOLERANCE_PX: Readonly<Record<Pointer, number>> = { mouse: 6, pen: 8, touch: 16 };

/** Between the pointer and its card: close enough to be reached, far enough not to cover the line. */
const AWAY_PX = 14;

export interface Pointing {
  /** The pointer rests at a point, or has left the map. */
  hover(hit: Hit, at: ScreenPoint): void;
  /** A click or tap. One route is opened by a mouse and shown by a finger; of several the reader chooses. */
  press(hit: Hit, at: ScreenPoint, pointer: Pointer): void;
}

/** What lies under the pointer, told in a card beside it. */
export function openPointing(store: Store, atlas: Atlas): Pointing {
  const map = element('map');
  const card = element('card');
  let shown: readonly RouteId[] = [];
  let pinned = false;

  const close = () => {
    shown = [];
    pinned = false;
    card.hidden = true;
    render(null, card);
    store.point(null);
  };
  const open = (ids: readonly RouteId[], [x, y]: ScreenPoint, choose: boolean) => {
    const lookup = atlas.shown(store.view.filter);
    shown = ids;
    card.hidden = false;
    const routes = ids.map(lookup.route);
    render(
      <>
        <RouteCard
          routes={choose ? routes : routes.slice(0, 1)}
          lookup={lookup}
          widthRule={store.view.widthRule}
          onOpen={close}
          onClose={close}
        />
        {!choose && ids.length > 1 && <p class="card-more">{ids.length - 1} more here: click to choose.</p>}
      </>,
      card,
    );
    const left = x + AWAY_PX + card.offsetWidth < map.clientWidth ? x + AWAY_PX : x - AWAY_PX - card.offsetWidth;
    const top = Math.min(y + AWAY_PX, map.clientHeight - card.offsetHeight - 8);
    card.style.left = `${Math.max(8, left)}px`;
    card.style.top = `${Math.max(8, top)}px`;
    store.point(ids[0] ?? null);
  };

  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || card.hidden) return;
    event.stopImmediatePropagation();
    close();
  });
  card.addEventListener('pointerleave', () => !pinned && close());
  map.addEventListener('pointerleave', () => !pinned && close());

  return {
    hover(hit, at) {
      map.style.cursor = hit.kind === 'nothing' ? '' : 'pointer';
      if (pinned) return;
      if (hit.kind !== 'routes') {
        if (shown.length > 0 && !card.matches(':hover')) close();
      } else if (hit.ids.join() !== shown.join()) open(hit.ids, at, false);
    },
    press(hit, at, pointer) {
      if (hit.kind === 'routes' && (hit.ids.length > 1 || pointer !== 'mouse')) {
        open(hit.ids, at, true);
        pinned = true;
        return;
      }
      close();
      const [only] = hit.kind === 'routes' ? hit.ids : [];
      if (only) store.set({ ...store.view, focus: { kind: 'route', id: only } });
      else if (hit.kind === 'place') store.set({ ...store.view, focus: { kind: 'place', id: hit.id } });
      else store.set({ ...store.view, focus: { kind: 'all' } });
    },
  };
}
