import type { Atlas } from '../client/atlas.ts';
import { ZOOM_RANGE } from '../client/controls.ts';
import { openMapController } from '../client/map-controller.ts';
import { frameOf, type MapPicture, openPicture } from '../client/picture.tsx';
import type { Store } from '../client/store.ts';
import type { Frame, Projection } from '../core/geometry/camera.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { remembered } from '../core/model/remembered.ts';
import { touches } from '../core/scene/emphasis.ts';
import { fittedCamera } from '../core/scene/fitted.ts';
import type { Hit } from '../core/scene/hit.ts';
import { IN_FRAME, inFrame } from '../core/scene/in-frame.ts';
import type { EmbedSubject } from '../core/view/embed-address.ts';
import { DEFAULT_VIEW, type Focus, type View } from '../core/view/view.ts';
import { drawnOf, isOf } from '../publish/embed-pages/embed-subject.ts';
import type { CoveredOutline } from '../publish/embed-pages/embed-words.ts';
import { shareGestures } from '../render/map/shared-gestures.ts';
import { openHint } from './embed-hint.ts';
import { openEmbedLegend } from './embed-legend.ts';

/** What of the atlas a map is of. */
interface MapSetting {
  readonly subject: EmbedSubject;
  /** The routes of the page. */
  readonly held: ReadonlySet<string>;
  /** Their claims that the page is of. */
  readonly covered: readonly CoveredOutline[];
}

/** Of a wheel held with Ctrl, before the live map takes it over. */
const PX_PER_ZOOM = 240;

/**
 * The map of an embedded page: of its subject until something else is picked. The live map is started by a press on it,
 * two fingers, or the buttons; the wheel and one finger belong to the article.
 */
export function openEmbedMap(store: Store, atlas: Atlas, { subject, held, covered }: MapSetting): void {
  const map = document.getElementById('map');
  const svg = document.getElementById('poster');
  // Of what is placed nowhere there is no picture.
  if (!map || !svg) return;
  document.documentElement.classList.add('is-drawn');
  const home: View = { ...DEFAULT_VIEW, focus: subject.kind === 'atlas' ? DEFAULT_VIEW.focus : subject };
  // A line that only passes the place is drawn while it is picked.
  const drawn = oncePerRoutes((lookup, focus) =>
    drawnOf(subject, lookup, (route) => focus.kind !== 'all' && held.has(route.id) && isOf(route, focus)),
  );
  const whole = drawn(atlas.whole, home.focus);
  const cameraFor = oncePerSize((frame) => fittedCamera(inFrame({ lookup: whole, view: home, frame })));
  const picked = (focus: Focus): Focus => (focus.kind === 'all' ? home.focus : focus);
  // The frame of the atlas goes to what is asked for; that of a route or a place is composed on it.
  const fitted = (view: View): View => ({
    ...view,
    focus: picked(view.focus),
    camera: view.camera ?? (subject.kind === 'atlas' ? null : cameraFor(frameOf(svg))),
  });
  const { view } = store;
  const laid = openPicture('poster', IN_FRAME, drawn(atlas.shown(view.filter), view.focus), fitted(view));
  let last: { readonly shown: Lookup; readonly view: View; readonly globe: Projection | null } | null = null;
  const draw: MapPicture['draw'] = (shown, next, pointed, globe = null) => {
    last = { shown, view: next, globe };
    laid.draw(drawn(shown, next.focus), fitted(next), pointed, globe);
  };
  const picture: MapPicture = {
    ...laid,
    get scene() {
      return laid.scene;
    },
    draw,
    emphasise({ focus, pointed }) {
      // Names are placed anew for what is picked, and there may be another line to draw.
      if (last && last.view.focus !== focus) draw(last.shown, { ...last.view, focus }, pointed, last.globe);
      else laid.emphasise({ focus: picked(focus), pointed });
    },
  };
  const hint = openHint(map);
  // The live map tints what the page's own picture does.
  const start = openMapController(
    store,
    { ...atlas, whole },
    {
      picture,
      beside: [openEmbedLegend(store, atlas, picture, covered)],
      offered: (hit) => offered(hit, atlas, held),
      onCreate: (live) => shareGestures(live, hint),
    },
  );

  if (store.view.globe) void start();
  map.addEventListener('pointerdown', ({ pointerType, target }) => {
    const isOver = target instanceof Element && target.closest('#card, #controls') !== null;
    if (pointerType !== 'touch' && !isOver) void start();
  });
  map.addEventListener('touchstart', ({ touches: { length } }) => void (length > 1 && start()), { passive: true });
  map.addEventListener(
    'wheel',
    (event) => {
      if (map.classList.contains('is-live')) return;
      if (!event.ctrlKey && !event.metaKey) {
        hint('wheel');
        return;
      }
      event.preventDefault();
      void start();
      const { camera } = picture.scene;
      const zoom = Math.max(ZOOM_RANGE[0], Math.min(ZOOM_RANGE[1], camera.zoom - event.deltaY / PX_PER_ZOOM));
      store.set({ ...store.view, camera: { ...camera, zoom } });
    },
    { passive: false },
  );
}

/** The same object for the same routes, by which lines that are made once are known. */
function oncePerRoutes(make: (lookup: Lookup, focus: Focus) => Lookup): (lookup: Lookup, focus: Focus) => Lookup {
  const made = new WeakMap<Lookup, Map<string, Lookup>>();
  return (lookup, focus) => {
    const some = make(lookup, focus);
    const byRoutes = remembered(made, lookup, () => new Map<string, Lookup>());
    return remembered(byRoutes, some.mapData.routes.map(({ id }) => id).join(' '), () => some);
  };
}

/** The whole scene has to be made to know where it ends: too much for every movement of the pointer. */
function oncePerSize<Result>(make: (frame: Frame) => Result): (frame: Frame) => Result {
  let last: { readonly frame: Frame; readonly result: Result } | null = null;
  return (frame) => {
    if (last?.frame.widthPx !== frame.widthPx || last.frame.heightPx !== frame.heightPx) {
      last = { frame, result: make(frame) };
    }
    return last.result;
  };
}

/** Only what the page holds the evidence for; a place stands for the routes that begin or end there. */
function offered(hit: Hit, atlas: Atlas, held: ReadonlySet<string>): Hit {
  switch (hit.kind) {
    case 'nothing':
      return hit;
    case 'routes': {
      const ids = hit.ids.filter((id) => held.has(id));
      return ids.length === 0 ? { kind: 'nothing' } : { kind: 'routes', ids };
    }
    case 'place': {
      const here = atlas.whole.mapData.routes.filter((route) => held.has(route.id) && touches(route, hit.id));
      return here.length === 0 ? { kind: 'nothing' } : hit;
    }
  }
}
