import { render } from 'preact';
import { moreHere, OUTSIDE_VIEW } from '#words/route-card.ts';
import type { ScreenPoint } from '../core/geometry/camera.ts';
import type { RouteId } from '../core/model/ids.ts';
import { placeCard } from '../core/scene/card-place.ts';
import { reservedIn } from '../core/scene/extent.ts';
import type { Hit } from '../core/scene/hit.ts';
import type { Visibility } from '../core/scene/visibility.ts';
import { RouteCard } from '../ui/route-card.tsx';
import type { RouteRemarks } from '../ui/route-remarks.tsx';
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
  /** The picture has changed or moved: the card of the route that the keys are on goes with it. */
  follow(): void;
}

/** A card stays while the pointer is there, until it is closed, or while the keys are on its route. */
interface Shown {
  readonly ids: readonly RouteId[];
  readonly by: 'hover' | 'press' | 'keys';
}

/** What lies under the pointer, or the keys have reached in the list, told in a card beside it. */
export function openPointing(store: Store, atlas: Atlas, sight: (route: RouteId) => Visibility): Pointing {
  const map = element('map');
  const card = element('card');
  let shown: Shown | null = null;
  /** The route whose card was closed while the keys are still on it. */
  let closed: RouteId | null = null;
  let remarks: typeof RouteRemarks | undefined;

  /** A card is told again when what is said besides has come: then it has another height. */
  const withRemarks = (tell: () => void) => {
    if (remarks) return;
    import('../ui/route-remarks.tsx').then(
      (loaded) => {
        remarks = loaded.RouteRemarks;
        tell();
      },
      () => {},
    );
  };

  const close = () => {
    const before = shown;
    shown = null;
    card.hidden = true;
    render(null, card);
    // The list keeps its place: the keys go on from there.
    if (before?.by === 'keys') closed = store.pointed;
    else store.point(null);
  };
  const leave = () => shown?.by === 'hover' && close();
  const put = ([left, top]: ScreenPoint) => {
    card.style.left = `${Math.max(8, left)}px`;
    card.style.top = `${Math.max(8, top)}px`;
  };
  const open = (ids: readonly RouteId[], [x, y]: ScreenPoint, by: 'hover' | 'press') => {
    const lookup = atlas.shown(store.view.filter);
    // The filter may have left some of them out since they were drawn, or since what is told besides was asked for.
    const routes = ids.flatMap((id) => lookup.mapData.routes.find((each) => each.id === id) ?? []);
    if (routes.length === 0) {
      close();
      return;
    }
    const choose = by === 'press';
    const telling: Shown = { ids, by };
    shown = telling;
    card.hidden = false;
    card.removeAttribute('aria-hidden');
    render(
      <>
        <RouteCard
          routes={choose ? routes : routes.slice(0, 1)}
          lookup={lookup}
          widthRule={store.view.widthRule}
          onOpen={close}
          onClose={close}
          remarks={remarks}
        />
        {!choose && ids.length > 1 && <p class="card-more">{moreHere(ids.length - 1)}</p>}
      </>,
      card,
    );
    const left = x + AWAY_PX + card.offsetWidth < map.clientWidth ? x + AWAY_PX : x - AWAY_PX - card.offsetWidth;
    put([left, Math.min(y + AWAY_PX, map.clientHeight - card.offsetHeight - 8)]);
    store.point(routes[0]?.id ?? null);
    withRemarks(() => shown === telling && open(ids, [x, y], by));
  };
  const follow = () => {
    const lookup = atlas.shown(store.view.filter);
    const { pointed, view } = store;
    const isReached = store.pointedBy === 'keys' && view.focus.kind === 'all';
    const route = isReached ? lookup.mapData.routes.find((each) => each.id === pointed) : undefined;
    if (!route && shown?.by === 'keys') close();
    if (route?.id !== closed) closed = null;
    if (!route || closed) return;
    const visibility = sight(route.id);
    shown = { ids: [route.id], by: 'keys' };
    card.hidden = false;
    // The option in the list says the same.
    card.setAttribute('aria-hidden', 'true');
    render(
      <>
        <RouteCard
          routes={[route]}
          lookup={lookup}
          widthRule={view.widthRule}
          onOpen={close}
          onClose={close}
          remarks={remarks}
          byKeys
        />
        {visibility.drawn && visibility.own.points.length === 0 && <p class="card-more">{OUTSIDE_VIEW}</p>}
      </>,
      card,
    );
    const frame = { widthPx: map.clientWidth, heightPx: map.clientHeight };
    const size = { widthPx: card.offsetWidth, heightPx: card.offsetHeight };
    put(placeCard(size, visibility, frame, reservedIn(frame)));
    withRemarks(follow);
  };

  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || card.hidden) return;
    event.stopImmediatePropagation();
    close();
  });
  // A press on this card does not take the keys out of the list, which would close it before its link is followed.
  card.addEventListener('mousedown', (event) => shown?.by === 'keys' && event.preventDefault());
  card.addEventListener('pointerleave', leave);
  map.addEventListener('pointerleave', leave);

  return {
    follow,
    hover(hit, at) {
      map.style.cursor = hit.kind === 'nothing' ? '' : 'pointer';
      if (shown?.by === 'press') return;
      if (hit.kind !== 'routes') {
        if (!card.matches(':hover')) leave();
      } else if (shown?.by === 'keys' || hit.ids.join() !== shown?.ids.join()) open(hit.ids, at, 'hover');
    },
    press(hit, at, pointer) {
      if (hit.kind === 'routes' && (hit.ids.length > 1 || pointer !== 'mouse')) {
        open(hit.ids, at, 'press');
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
