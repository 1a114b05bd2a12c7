import {
  type Bounds,
  boundsOf,
  type Camera,
  cameraFor,
  type Frame,
  type Padding,
  worldSizePx,
} from '../../core/geometry/camera.ts';
import { fromWorld, toWorld } from '../../core/geometry/mercator.ts';
import { whyUndrawn } from '../../core/model/drawn.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import { type Lookup, lookupIn } from '../../core/model/lookup.ts';
import { routesOf } from '../../core/model/route.ts';
import { arcValues } from '../../core/scene/arc-values.ts';
import { buildScene } from '../../core/scene/build-scene.ts';
import { drawnPoints } from '../../core/scene/drawn-points.ts';
import { placeLabels } from '../../core/scene/label-placement.ts';
import { labelWishes } from '../../core/scene/place-labels.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { WHOLE } from '../../core/view/view.ts';
import type { Held } from './subject.ts';

/** What is drawn of a subject, and the records that it is drawn of. */
export interface Composition {
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
/** At which a country that has a mark and no line is seen with its neighbours. */
const POINT_ZOOM = 2.3;

/** The subject's routes and no others, fitted to the frame; null where none of them can be drawn. */
export function compose({ drawn }: Held, evidence: Evidence, frame: Frame): Composition | null {
  if (drawn.length === 0) return null;
  const ids = new Set(drawn.flatMap((route) => route.claims));
  const claims = evidence.dataset.claims
    .filter(({ id }) => ids.has(id))
    .filter((one) => whyUndrawn(one, evidence) === null);
  // Without the others: a total would be drawn beside its parts.
  const shown = lookupIn({ ...evidence.chart, claims, routes: routesOf(claims) });
  const first = buildScene({ lookup: shown, view: WHOLE, frame });
  const points = drawnPoints(first.arcs, first.marks);
  if (points.length === 0) return null;
  const camera = cameraOn(boundsOf(points), first);
  const scene = buildScene({ lookup: shown, view: { ...WHOLE, camera }, frame });
  return { scene: renamed(scene, shown), shown };
}

/** Room for the names at the ends. */
function paddingFor(scene: Scene): Padding {
  const { marks } = scene;
  const isNarrow = isCrowded(scene);
  const dock = marks.some(({ kind }) => kind === 'dock');
  return {
    top: 54,
    right: dock ? (isNarrow ? 128 : 142) : 72,
    bottom: 42,
    left: isNarrow ? 48 : 64,
  };
}

function isCrowded({ frame, arcs }: Scene): boolean {
  return frame.widthPx < NARROW_PX && arcs.length >= MANY_ARCS;
}

/**
 * Where there is room to spare beside a dock, most of it goes to the left: the names of where people are sent to stand
 * there, clear of the lines.
 */
function cameraOn(bounds: Bounds, scene: Scene): Camera {
  const { frame, arcs, marks } = scene;
  const padding = paddingFor(scene);
  const fitting = cameraFor(bounds, frame, padding);
  const zoom = Math.min(fitting.zoom, arcs.length === 0 ? POINT_ZOOM : CLOSEST_ZOOM);
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
  const wishes = labelWishes(scene, shown, {
    zoom: camera.zoom,
    narrow: isCrowded(scene),
    widthRule: WHOLE.widthRule,
    names: 'en',
  });
  const values = arcValues(arcs, shown, camera, frame).filter(
    ({ box }) => box.left >= 0 && box.top >= 0 && box.right <= frame.widthPx && box.bottom <= frame.heightPx,
  );
  const labels = placeLabels(wishes, {
    ...scene,
    reserved: values.map(({ box }) => box),
    reachPx: () => FARTHEST_PX,
  });
  return { ...scene, labels: [...values.map(({ label }) => label), ...labels] };
}
