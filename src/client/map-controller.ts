import northEastAsia from '../../geo/built/north-east-asia.topo.json?url';
import world from '../../geo/built/world.topo.json?url';
import { type Camera, flatProjection, type ScreenPoint } from '../core/geometry/camera.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { countriesOf } from '../core/scene/countries.ts';
import type { DrawingState } from '../core/scene/emphasis.ts';
import { type Hit, hitAt } from '../core/scene/hit.ts';
import { pickRoutes } from '../core/scene/pick.ts';
import { visibilityOf } from '../core/scene/visibility.ts';
import type { View } from '../core/view/view.ts';
import type { LiveMap, LiveMapOptions } from '../render/map/live-map.ts';
import type { Atlas } from './atlas.ts';
import { openControls } from './controls.ts';
import { element } from './element.ts';
import { inTurns } from './in-turns.ts';
import type { MapPicture } from './picture.tsx';
import { openPointing, type Pointer, TOLERANCE_PX } from './pointing.tsx';
import { redrawOn } from './redrawing.ts';
import type { Store } from './store.ts';
import { onDeviceTheme, themeOf } from './theme.ts';

const COARSE = matchMedia('(pointer: coarse)');

/** The map stays while a reader types or draws a span of months, and goes to what is left once that has come to rest. */
const REST_MS = 600;

/** In what the maps of different pages differ. */
export interface MapControllerOptions {
  readonly picture: MapPicture;
  /** After each drawing of the picture, with what the filter lets pass: what stands beside it, one thing at a time. */
  readonly beside: readonly ((shown: Lookup) => void)[];
  /** After something else stands out in the picture: the same for what stands beside it. */
  readonly onEmphasise?: (look: DrawingState) => void;
  /** What there is to be pointed at, of what lies under the pointer; everything if left out. */
  readonly offered?: (hit: Hit) => Hit;
  readonly onCreate?: LiveMapOptions['onCreate'];
}

/**
 * The map: the static map from the page, and over the same ground the live map once it is started. Whatever goes wrong with
 * the live map, the static map is still there. Returns how to start it; never throws.
 */
export function openMapController(
  store: Store,
  atlas: Atlas,
  { picture, beside, onEmphasise, offered = (hit) => hit, onCreate }: MapControllerOptions,
): () => Promise<void> {
  const map = element('map');
  const container = element('live');
  const shown = () => atlas.shown(store.view.filter);
  const pointing = openPointing(store, atlas, (route) => {
    const { scene } = picture;
    const camera = live?.camera ?? scene.camera;
    return visibilityOf(route, scene, camera, live?.project ?? flatProjection(camera, scene.frame));
  });
  // The land keeps its tints whatever the filter, as the static map's does.
  const basemap = countriesOf(atlas.whole);
  let live: LiveMap | null = null;
  let started = false;
  /** While the live map is told to change: the movements it then speaks of are not the reader's. */
  let steering = false;
  /** Where the live map is being taken, until it is there. */
  let aim: Camera | null = null;
  /** The reader is moving the live map. */
  let isTaken = false;
  /** Where the map stays while the filter changes. */
  let held: Camera | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  /** A globe is drawn on a canvas, which does not print: on paper the map is flat. */
  let printing = false;

  const turns = inTurns();
  /** Where only something else stands out: what is drawn beside the map does not wait for it, nor the other way round. */
  const looks = inTurns();
  /** Whether the picture shows something else than it should, until its turn comes. */
  let isDue = false;
  const drawPicture = () => {
    isDue = false;
    const globe = store.view.globe && !printing ? (live?.project ?? null) : null;
    picture.draw(shown(), { ...store.view, camera: store.view.camera ?? held }, store.pointed, globe);
    pointing.follow();
    catchUp();
  };
  const drawLive = () => live?.draw({ ...picture.scene, ...basemap });
  /** What goes by the picture, in its order. */
  const drawRest = (): (() => void)[] => [...beside.map((drawBeside) => () => drawBeside(shown())), drawLive];
  const draw = () => {
    drawPicture();
    turns.begin(drawRest());
  };
  const drawSoon = () => {
    isDue = true;
    turns.begin([drawPicture, ...drawRest()]);
  };
  const emphasise = () => {
    // What the picture shows may no longer be what there is to be pointed at.
    if (isDue) draw();
    const look = () => ({ focus: store.view.focus, pointed: store.pointed });
    picture.emphasise(look());
    pointing.follow();
    catchUp();
    looks.begin([() => onEmphasise?.(look()), drawLive]);
  };
  const hit = (at: ScreenPoint, tolerancePx: number): Hit => {
    // Of what the filter has left out nothing is found.
    turns.finish();
    const { scene } = picture;
    const arcs = live ? live.routesAt(at, tolerancePx) : pickRoutes(scene, { ...scene, at, tolerancePx });
    const project = live && store.view.globe ? live.project : flatProjection(scene.camera, scene.frame);
    return offered(hitAt(scene, project, at, arcs));
  };
  const press = (at: ScreenPoint, pointer: Pointer) => {
    const [found, { focus }] = [hit(at, TOLERANCE_PX[pointer]), store.view];
    pointing.press(found, at, pointer);
    return found.kind !== 'nothing' || focus.kind !== 'all';
  };
  const hover = (at: ScreenPoint) => pointing.hover(hit(at, TOLERANCE_PX.mouse), at);
  const fail = (reason: string) => {
    live = null;
    map.classList.remove('is-live');
    map.dataset['live'] = `failed: ${reason}`;
    container.replaceChildren();
    picture.cover(false);
    draw();
  };

  const start = async () => {
    if (started) return;
    started = true;
    map.dataset['live'] = 'starting';
    try {
      const { startMap } = await import('../render/map/live-map.ts');
      live = await startMap({
        container,
        scene: { ...picture.scene, ...basemap },
        theme: themeOf(store.view.theme),
        geography: { world, northEastAsia },
        globe: store.view.globe,
        reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
        onCamera: (camera) => {
          picture.follow(live?.project ?? flatProjection(camera, picture.scene.frame));
          pointing.follow();
        },
        onTaken: () => {
          isTaken = true;
        },
        onSettled: (camera) => settle(camera),
        onPick: (_hits, at) => press(at, COARSE.matches ? 'touch' : 'mouse'),
        onHover: (_hits, at) => hover(at),
        onFail: fail,
        onCreate,
      });
      map.classList.add('is-live');
      map.dataset['live'] = 'ready';
      picture.cover(true);
      // The reader may have picked something or zoomed in the meantime.
      draw();
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  };
  const steer = (change: (map: LiveMap) => void) => {
    if (!live) return;
    steering = true;
    change(live);
    steering = false;
  };
  /** Takes the live map to where the picture is, unless it is on its way there, or the reader has it. */
  const catchUp = () => {
    const { camera } = picture.scene;
    if (steering || isTaken) return;
    steer((it) => {
      if (sameCamera(aim ?? it.camera, camera)) return;
      it.goTo(camera);
      aim = sameCamera(it.camera, camera) ? null : camera;
    });
  };
  /** Lets the map go to what the filter leaves, once that has come to rest; to anything else asked for it goes at once. */
  const follow = (view: View, before: View) => {
    if (view.filter !== before.filter) {
      held ??= picture.scene.camera;
      clearTimeout(rest);
      rest = setTimeout(() => {
        held = null;
        drawPicture();
      }, REST_MS);
    }
    if (held && (view.focus !== before.focus || view.camera !== before.camera)) {
      clearTimeout(rest);
      held = null;
      isDue = true;
    }
  };
  const settle = (camera: Camera) => {
    // Who drags the map on its way has taken it.
    const missed = isTaken ? null : aim;
    aim = null;
    isTaken = false;
    if (steering || sameCamera(camera, picture.scene.camera)) draw();
    // A press holds the map on its way, which is no movement of the reader's: it is there then.
    else if (missed) steer((it) => it.goTo(missed, true));
    else store.set({ ...store.view, camera });
  };

  store.subscribe((view, before) => {
    if (view.theme !== before.theme) live?.setTheme(themeOf(view.theme));
    if (view.globe !== before.globe) steer((it) => it.setGlobe(view.globe));
  });
  store.subscribe(follow);
  redrawOn(store, { draw, drawSoon, emphasise });
  store.subscribe((view) => {
    // A globe needs the live map.
    if (view.globe) void start();
  });
  listenToStaticMap(map, press, hover, () => pointing.hover({ kind: 'nothing' }, [0, 0]));
  openControls(store, () => picture.scene, start);
  const sizes = new ResizeObserver(() => {
    steer((it) => it.resize());
    // At once: where a map of another size comes to rest before the picture is laid out for it, that would be the reader's move.
    draw();
  });
  // What lies over the map grows with its letters, which may come late.
  for (const each of document.querySelectorAll('#map, #inset, #presets, .credit')) sizes.observe(each);
  for (const event of ['beforeprint', 'afterprint']) {
    addEventListener(event, () => {
      printing = event === 'beforeprint';
      picture.cover(live !== null && !printing);
      draw();
      // Paper does not wait.
      turns.finish();
    });
  }
  onDeviceTheme(() => live?.setTheme(themeOf(store.view.theme)));
  return start;
}

/** The static map's own pointer. While the live map is there it lies on top and tells itself. */
function listenToStaticMap(
  map: HTMLElement,
  press: (at: ScreenPoint, pointer: Pointer) => unknown,
  hover: (at: ScreenPoint) => void,
  leave: () => void,
): void {
  const svg = element('poster');
  const pointOf = (event: MouseEvent): ScreenPoint => {
    const box = map.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  svg.addEventListener('click', (event) => {
    // The second of a double click finds a map that has moved.
    if (!(event instanceof MouseEvent) || event.detail > 1) return;
    // Browsers of before 2023 tell a click as a mouse event, which has no kind of pointer.
    const kind = event instanceof PointerEvent ? event.pointerType : 'mouse';
    press(pointOf(event), kind === 'touch' || kind === 'pen' ? kind : 'mouse');
  });
  svg.addEventListener('pointermove', (event) => {
    if (event instanceof PointerEvent && event.pointerType === 'mouse') hover(pointOf(event));
  });
  map.addEventListener('pointerleave', leave);
}

function sameCamera(a: Camera, b: Camera): boolean {
  const near = (x: number, y: number, by: number) => Math.abs(x - y) < by;
  return near(a.zoom, b.zoom, 0.002) && near(a.center[0], b.center[0], 0.005) && near(a.center[1], b.center[1], 0.005);
}
