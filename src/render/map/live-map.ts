import './map.css';
import { type Map as MapLibreMap, setWorkerCount, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { type Camera, nearestCopy, type ScreenPoint, toScreen } from '../../core/geometry/camera.ts';
import { toWorld } from '../../core/geometry/mercator.ts';
import type { RouteId } from '../../core/model/ids.ts';
import type { LngLat } from '../../core/model/place.ts';
import type { Theme } from '../../core/scene/palette.ts';
import { pickRoutes } from '../../core/scene/pick.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { fetchGeography } from './geography.ts';
import { listenForRoutes } from './gestures.ts';
import { pickOnGlobe } from './globe-pick.ts';
import { cameraOf, frameOf, globeOf } from './map-camera.ts';
import { openSession, type SessionPicture } from './session.ts';
import { watchWorker } from './worker-watch.ts';

export interface LiveMapOptions {
  /** Empty, and as large as the picture is to be. */
  readonly container: HTMLElement;
  /** The first picture; the map starts at its camera. */
  readonly scene: Scene;
  readonly theme: Theme;
  /** Whether to begin with the globe; the flat map otherwise. */
  readonly globe: boolean;
  /** Addresses of the two boundary files (TopoJSON). */
  readonly geography: { readonly world: string; readonly northEastAsia: string };
  readonly reducedMotion: boolean;
  /** At the start, since the map may not be able to stand at the scene's camera, and in every frame of a movement. */
  readonly onCamera: (camera: Camera) => void;
  /** At the end of a movement. */
  readonly onSettled: (camera: Camera) => void;
  /** A movement begins that is the reader's own. */
  readonly onTaken: () => void;
  /**
   * A click or tap: routes there, nearest first; none on open ground. True where it was answered: the map may then move, and a
   * second click does not zoom into it.
   */
  readonly onPick: (hits: readonly RouteId[], at: ScreenPoint) => boolean;
  readonly onHover: (hits: readonly RouteId[], at: ScreenPoint) => void;
  /** As soon as there is one: for gestures of other kinds. */
  readonly onCreate?: ((map: MapLibreMap) => void) | undefined;
  /** The map cannot go on. It has been removed already. Not called for a map that never started. */
  readonly onFail: (reason: string) => void;
}

export interface LiveMap {
  /** New arcs or another emphasis; the camera stays. */
  draw(scene: Scene): void;
  /** Moves there; at once under reduced motion, or where that is asked for. */
  goTo(camera: Camera, atOnce?: boolean): void;
  setTheme(theme: Theme): void;
  /** The globe or the flat map, round the same place at the same scale. `onCamera` follows. */
  setGlobe(on: boolean): void;
  /** Where a place is in the picture; on the flat map its copy nearest the middle, on the globe null behind the horizon. */
  project(lngLat: LngLat): ScreenPoint | null;
  /** Routes drawn within `tolerancePx` of a point of the picture, nearest first. */
  routesAt(at: ScreenPoint, tolerancePx: number): RouteId[];
  /** To be called when the container has changed its size. */
  resize(): void;
  readonly camera: Camera;
  remove(): void;
}

const START_MS = 12_000;
const MOVE_MS = 600;

/**
 * Resolves when the first frame with ground and arcs has really been drawn. MapLibre's own `load` and `idle` do not
 * tell: they come for a blank map too.
 *
 * @throws Error with the reason, within 12 s in which the page could be seen; the container is empty again then.
 */
export async function startMap(options: LiveMapOptions): Promise<LiveMap> {
  const started = performance.now();
  setWorkerUrl(workerUrl);
  // Two small files are no work for more than one; Safari would start three.
  setWorkerCount(1);
  const geography = await fetchGeography(options.geography, AbortSignal.timeout(START_MS));
  let picture: SessionPicture = { scene: options.scene, theme: options.theme, globe: options.globe };
  let removed = false;

  const session = openSession({
    ...options,
    geography,
    picture,
    onFail: (reason) => {
      remove();
      options.onFail(reason);
    },
  });
  const { map } = session;
  options.onCreate?.(map);
  const remove = (): void => {
    if (!removed) session.remove();
    removed = true;
  };
  const show = (next: SessionPicture): void => {
    picture = next;
    if (!removed) session.show(picture);
  };
  try {
    await session.drawn(START_MS - (performance.now() - started));
  } catch (error) {
    remove();
    throw error;
  }

  // Until its style was there the map was flat, and could not stand where only a globe can.
  if (options.globe) map.jumpTo({ center: [...options.scene.camera.center], zoom: options.scene.camera.zoom });
  let camera = cameraOf(map);
  map.on('move', () => {
    camera = cameraOf(map);
    options.onCamera(camera);
  });
  map.on('movestart', ({ originalEvent }) => originalEvent && options.onTaken());
  map.on('moveend', () => options.onSettled(camera));
  const project = (lngLat: LngLat): ScreenPoint | null => {
    if (removed) return null;
    if (!picture.globe) return toScreen(nearestCopy(lngLat, camera), camera, frameOf(map));
    const { at, rise } = globeOf(map, frameOf(map)).project(toWorld(lngLat));
    return rise < 0 ? null : at;
  };
  const routesAt = (at: ScreenPoint, tolerancePx: number): RouteId[] => {
    if (removed) return [];
    const frame = frameOf(map);
    return picture.globe
      ? pickOnGlobe(picture.scene, globeOf(map, frame), at, tolerancePx)
      : pickRoutes(picture.scene, { camera, frame, at, tolerancePx });
  };
  listenForRoutes(map, routesAt, options);
  watchWorker(map);
  options.onCamera(camera);
  return {
    draw: (scene) => show({ ...picture, scene }),
    setTheme: (theme) => show({ ...picture, theme }),
    setGlobe: (on) => {
      if (removed || on === picture.globe) return;
      map.stop();
      show({ ...picture, globe: on });
      camera = cameraOf(map);
      options.onCamera(camera);
    },
    project,
    routesAt,
    goTo: ({ center: [lng, lat], zoom }, atOnce = options.reducedMotion) => {
      if (removed) return;
      if (atOnce) map.jumpTo({ center: [lng, lat], zoom });
      else map.easeTo({ center: [lng, lat], zoom, duration: MOVE_MS, essential: true });
    },
    resize: () => {
      if (!removed) map.resize();
    },
    get camera() {
      return camera;
    },
    remove,
  };
}
