import { fitsIn } from '../../core/geometry/box.ts';
import {
  type Bounds,
  type Camera,
  cameraFor,
  type Frame,
  type Padding,
  worldSizePx,
} from '../../core/geometry/camera.ts';
import { fromWorld, toWorld } from '../../core/geometry/mercator.ts';
import type { Lookup } from '../../core/model/lookup.ts';
import { arcValues } from '../../core/scene/arc-values.ts';
import { fittedScene } from '../../core/scene/fitted.ts';
import { placeLabels } from '../../core/scene/label-placement.ts';
import { labelCandidates } from '../../core/scene/place-labels.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { DEFAULT_VIEW } from '../../core/view/view.ts';

/** What is drawn of a subject, and the records that it is drawn of. */
export interface PictureComposition {
  readonly scene: Scene;
  /** The claims that are drawn, and no others. */
  readonly shown: Lookup;
}

/** A map of many routes that is narrower names places in fewer words. */
const NARROW_PX = 500;
const MANY_ARCS = 7;

/** A name that stands further from its place is read as that of another: it is left out. */
const FARTHEST_PX = 46;

/** Towns on two banks of a river are still apart at it. */
const CLOSEST_ZOOM = 11;
/** Marks without a line are seen with the countries about them: a picture has no larger scale beside it. */
const MARKS_ZOOM = 2.3;

/** What is shown, fitted to the frame; null where none of it can be drawn. */
export function compose(shown: Lookup, frame: Frame): PictureComposition | null {
  const scene = fittedScene({
    lookup: shown,
    view: DEFAULT_VIEW,
    frame,
    cameraOn: (bounds, ink) => cameraOn(bounds, { ...ink, frame }),
  });
  return scene && { scene: renamed(scene, shown), shown };
}

type Framed = Pick<Scene, 'arcs' | 'marks' | 'frame'>;

/** Room for the names at the ends. */
function paddingFor(framed: Framed): Padding {
  const { marks } = framed;
  const isNarrow = isCrowded(framed);
  const dock = marks.some(({ kind }) => kind === 'dock');
  return {
    top: 54,
    right: dock ? (isNarrow ? 128 : 142) : 72,
    bottom: 42,
    left: isNarrow ? 48 : 64,
  };
}

function isCrowded({ frame, arcs }: Framed): boolean {
  return frame.widthPx < NARROW_PX && arcs.length >= MANY_ARCS;
}

/**
 * Where there is room to spare beside a dock, most of it goes to the left: the names of where people are sent to stand
 * there, clear of the lines.
 */
function cameraOn(bounds: Bounds, framed: Framed): Camera {
  const { frame, arcs, marks } = framed;
  const padding = paddingFor(framed);
  const fitting = cameraFor(bounds, frame, padding);
  const zoom = Math.min(fitting.zoom, arcs.length === 0 ? MARKS_ZOOM : CLOSEST_ZOOM);
  if (!marks.some(({ kind }) => kind === 'dock')) return { ...fitting, zoom };
  const sizePx = worldSizePx(zoom);
  const [left, right] = [toWorld([bounds.west, 0])[0], toWorld([bounds.east, 0])[0]];
  const sparePx = frame.widthPx - padding.left - padding.right - (right - left) * sizePx;
  const [x, y] = toWorld(fitting.center);
  return { center: fromWorld([x - (0.3 * Math.max(0, sparePx)) / sizePx, y]), zoom };
}

/** Names placed anew: a picture has no buttons to leave room for. */
function renamed(scene: Scene, shown: Lookup): Scene {
  const { arcs, camera, frame } = scene;
  const candidates = labelCandidates(scene, shown, {
    zoom: camera.zoom,
    narrow: isCrowded(scene),
    widthRule: DEFAULT_VIEW.widthRule,
    names: 'en',
  });
  const values = arcValues(arcs, shown, camera, frame).filter(({ box }) => fitsIn(frame, box));
  const labels = placeLabels(candidates, {
    ...scene,
    reserved: values.map(({ box }) => box),
    reachPx: () => FARTHEST_PX,
  });
  return { ...scene, labels: [...values.map(({ label }) => label), ...labels] };
}
