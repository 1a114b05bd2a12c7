import { type LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { HATCH } from '../../core/scene/map-look.ts';
import { PALETTES, type Theme } from '../../core/scene/palette.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { ArcLayer } from './arc-layer.ts';
import type { Geography } from './geography.ts';
import { HATCH_IMAGE, HATCH_PIXEL_RATIO, hatchImage } from './hatch.ts';
import { openLimb } from './limb.ts';
import { BASEMAP_LAYERS, basemapLayers, basemapStyle, changesBetween } from './style.ts';
import { afterVisible } from './visible-time.ts';

export interface SessionPicture {
  readonly scene: Scene;
  readonly theme: Theme;
  readonly globe: boolean;
}

export interface SessionSetup {
  readonly container: HTMLElement;
  readonly geography: Geography;
  readonly picture: SessionPicture;
  readonly reducedMotion: boolean;
  /** A context that was lost has not come back, or cannot draw. */
  readonly onFail: (reason: string) => void;
}

/** One life of a MapLibre map. What it is told while the graphics context is away it shows when it is back. */
export interface Session {
  readonly map: MapLibreMap;
  show(picture: SessionPicture): void;
  /** Resolves when ground and arcs have been drawn; rejects with what stood in the way, at the latest after `ms` in view. */
  drawn(ms: number): Promise<void>;
  remove(): void;
}

/** Longest wait for a lost context to come back, and then for a picture from it; both while the page is in view. */
const RESTORE_MS = 3000;
const REDRAW_MS = 6000;

const CHECK_MS = 100;

/** @throws MapLibre's GPUInitializationError where there is no WebGL 2. */
export function openSession(setup: SessionSetup): Session {
  const map = createMap(setup);
  const limb = openLimb(map);
  let wanted = setup.picture;
  let layers: readonly LayerSpecification[] = layersOf(wanted);
  /** Null before the style has loaded and while the graphics context is lost: then MapLibre has no style at all. */
  let arcs: ArcLayer | null = null;
  let trouble: string | null = null;
  let closed = false;
  let stopRestoring: () => void = () => undefined;

  const lay = (): void => {
    const kind = wanted.globe ? 'globe' : 'mercator';
    if (map.getProjection()?.type !== kind) map.setProjection({ type: kind });
    limb.dress(wanted.globe ? PALETTES[wanted.theme] : null);
  };

  const apply = (from: SessionPicture): void => {
    if (!arcs) return;
    if (wanted.theme !== from.theme) {
      map.updateImage(HATCH_IMAGE, hatchImage(PALETTES[wanted.theme][HATCH.stroke]));
      arcs.setPalette(PALETTES[wanted.theme]);
    }
    if (wanted.globe !== from.globe || wanted.theme !== from.theme) lay();
    if (wanted.scene.arcs !== from.scene.arcs) arcs.setArcs(wanted.scene.arcs);
    const next = layersOf(wanted);
    for (const change of changesBetween(layers, next)) {
      if (change.kind === 'filter') map.setFilter(change.layer, change.filter);
      else map.setPaintProperty(change.layer, change.property, change.value);
    }
    layers = next;
  };

  const install = (): void => {
    if (!map.hasImage(HATCH_IMAGE)) {
      map.addImage(HATCH_IMAGE, hatchImage(PALETTES[wanted.theme][HATCH.stroke]), { pixelRatio: HATCH_PIXEL_RATIO });
    } else map.updateImage(HATCH_IMAGE, hatchImage(PALETTES[wanted.theme][HATCH.stroke]));
    arcs = new ArcLayer();
    arcs.setPalette(PALETTES[wanted.theme]);
    arcs.setArcs(wanted.scene.arcs);
    map.addLayer(arcs);
    lay();
    apply(wanted);
  };

  const isDrawn = (): boolean => {
    if (!arcs || arcs.framesDrawn === 0) return false;
    return map.queryRenderedFeatures({ layers: BASEMAP_LAYERS }).length > 0;
  };

  const drawn = (ms: number): Promise<void> =>
    new Promise((resolve, reject) => {
      let late = false;
      const stopClock = afterVisible(ms, () => {
        late = true;
      });
      const settle = (): boolean => {
        const failure = closed ? 'the map was closed' : (arcs?.failure ?? trouble);
        if (!closed && isDrawn()) resolve();
        else if (failure !== null) reject(new Error(failure));
        else if (late) reject(new Error(`nothing was drawn within ${Math.round(ms / 1000)} s`));
        else return false;
        return true;
      };
      const check = (): void => {
        if (settle()) stopClock();
        else setTimeout(check, CHECK_MS);
      };
      check();
    });

  const onLost = (): void => {
    arcs = null;
    stopRestoring();
    stopRestoring = afterVisible(RESTORE_MS, () => setup.onFail('the graphics context was lost and has not come back'));
  };
  const onRestored = (): void => {
    stopRestoring();
    trouble = null;
    drawn(REDRAW_MS).catch((error: Error) => {
      if (!closed) setup.onFail(`the graphics context came back, but ${error.message}`);
    });
  };

  // MapLibre rebuilds its own layers after a loss, but not those of others: `style.load` comes again for that. It says
  // the same three things when it finds its worker dead on the page's return to view, as phones leave it, and has
  // started another.
  map.on('style.load', install);
  map.on('webglcontextlost', onLost);
  map.on('webglcontextrestored', onRestored);
  map.on('error', ({ error }) => {
    trouble ??= error.message;
  });

  return {
    map,
    drawn,
    show: (picture) => {
      const from = wanted;
      wanted = picture;
      apply(from);
    },
    remove: () => {
      closed = true;
      stopRestoring();
      // MapLibre gives the context back by losing it, and would warn that the arcs cannot be restored.
      if (arcs) map.removeLayer(arcs.id);
      arcs = null;
      limb.remove();
      map.remove();
    },
  };
}

function layersOf({ scene, theme }: SessionPicture): LayerSpecification[] {
  return basemapLayers(PALETTES[theme], scene);
}

function createMap({ container, geography, picture, reducedMotion }: SessionSetup): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style: basemapStyle(PALETTES[picture.theme], picture.scene, geography),
    center: [...picture.scene.camera.center],
    zoom: picture.scene.camera.zoom,
    minZoom: 0.5,
    maxZoom: 9,
    // Asking for the fast GPU gets some Macs a context that is lost at once.
    canvasContextAttributes: { powerPreference: 'default' },
    attributionControl: false,
    renderWorldCopies: true,
    keyboard: false,
    boxZoom: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    reduceMotion: reducedMotion,
    validateStyle: false,
  });
  map.touchZoomRotate.disableRotation();
  const canvas = map.getCanvas();
  canvas.setAttribute('aria-hidden', 'true');
  canvas.tabIndex = -1;
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');
  return map;
}
