import type { Atlas } from '../client/atlas.ts';
import { ZOOM_RANGE } from '../client/controls.ts';
import { openMapController } from '../client/map-controller.ts';
import { frameOf, type MapPicture, openPicture } from '../client/picture.tsx';
import type { Store } from '../client/store.ts';
import type { Frame } from '../core/geometry/camera.ts';
import { touches } from '../core/scene/emphasis.ts';
import { fittedCamera } from '../core/scene/fitted.ts';
import type { Hit } from '../core/scene/hit.ts';
import { IN_FRAME, inFrame } from '../core/scene/in-frame.ts';
import type { Known } from '../core/view/hash-fields.ts';
import { DEFAULT_VIEW, type Focus, type View } from '../core/view/view.ts';
import { shareGestures } from '../render/map/shared-gestures.ts';
import { openHint } from './embed-hint.ts';
import { openEmbedLegend } from './embed-legend.ts';

/** Of a wheel held with Ctrl, before the live map takes it over. */
const PX_PER_ZOOM = 240;

/**
 * The map of an embedded page: of its subject until something else is picked. The live map is started by a press on it,
 * two fingers, or the buttons; the wheel and one finger belong to the article.
 */
export function openEmbedMap(store: Store, atlas: Atlas, subject: string, held: ReadonlySet<string>): void {
  const map = document.getElementById('map');
  const svg = document.getElementById('poster');
  // Of what is placed nowhere there is no picture.
  if (!map || !svg) return;
  document.documentElement.classList.add('is-drawn');
  const home = { ...DEFAULT_VIEW, focus: focusOf(subject, atlas.known) };
  const cameraFor = oncePerSize((frame) => fittedCamera(inFrame({ lookup: atlas.whole, view: home, frame })));
  const picked = (focus: Focus): Focus => (focus.kind === 'all' ? home.focus : focus);
  const fitted = (view: View): View => ({
    ...view,
    focus: picked(view.focus),
    camera: view.camera ?? cameraFor(frameOf(svg)),
  });
  const shown = () => atlas.shown(store.view.filter);
  const whole = openPicture('poster', IN_FRAME, shown(), fitted(store.view));
  const picture: MapPicture = {
    ...whole,
    get scene() {
      return whole.scene;
    },
    draw: (some, view, pointed, globe) => whole.draw(some, fitted(view), pointed, globe),
    emphasise: ({ focus, pointed }) => whole.emphasise({ focus: picked(focus), pointed }),
  };
  const hint = openHint(map);
  const start = openMapController(store, atlas, {
    picture,
    onDraw: openEmbedLegend(store, atlas, picture, held),
    offered: (hit) => offered(hit, atlas, held),
    onCreate: (live) => shareGestures(live, hint),
  });

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

function focusOf(subject: string, { routes, places }: Known): Focus {
  const [kind, name = ''] = subject.split('/');
  const [route, place] = [routes.get(name), places.get(name)];
  if (kind === 'route' && route !== undefined) return { kind, id: route };
  return kind === 'place' && place !== undefined ? { kind, id: place } : DEFAULT_VIEW.focus;
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
