import type { Camera, Frame, Projection } from '../geometry/camera.ts';
import type { RouteId } from '../model/ids.ts';
import type { Lookup } from '../model/lookup.ts';
import type { Place } from '../model/place.ts';
import type { Focus, View } from '../view/view.ts';
import { arcValues } from './arc-values.ts';
import { arcsOf } from './arcs.ts';
import type { Look } from './emphasis.ts';
import { cameraOf, type Extent, NARROW_PX, reservedIn } from './extent.ts';
import { type Box, placeLabels } from './label-placement.ts';
import { marksOf } from './marks.ts';
import { type LabelWish, labelWishes, type Room } from './place-labels.ts';
import type { Arc, PlaceMark, Scene } from './scene.ts';

/**
 * What is drawn of the dataset in a view: the one place where it is decided. Pure. `globe` is the projection of a
 * picture that is not flat.
 */
export function buildScene(
  lookup: Lookup,
  view: View,
  frame: Frame,
  extent: Extent | Composition,
  pointed: RouteId | null = null,
  globe: Projection | null = null,
): Scene {
  const look: Look = { ...view, pointed };
  const near = extent === 'border';
  const own = typeof extent === 'string' ? null : extent;
  const camera = (!near && view.camera) || (own ? own.camera(frame) : cameraOf(near ? 'border' : 'world', frame));
  const all = arcsOf(lookup, look);
  const arcs = near ? all.filter((arc) => isNear(arc, lookup)) : all;
  const marks = marksOf(arcs, lookup, look).filter((mark) => !near || mark.kind !== 'stock');
  const room: Room = {
    zoom: camera.zoom,
    narrow: frame.widthPx < NARROW_PX,
    widthRule: view.widthRule,
    names: view.names,
  };
  const wishes = (own?.wishes ?? labelWishes)(arcs, marks, lookup, room, frame, view.focus);
  const reserved = own ? own.reserved(frame) : near ? [] : reservedIn(frame);
  // On a globe bands are shaped by the live map alone: no value can be fitted into them here.
  const values = globe
    ? []
    : arcValues(arcs, lookup, camera, frame)
        .filter(({ box }) => inFrame(box, frame))
        .filter(({ label }) => !own || label.emphasis !== 'faint');
  const taken = globe ? reserved : [...reserved, ...values.map(({ box }) => box)];
  const labels = placeLabels(wishes, arcs, marks, camera, frame, taken, globe, own?.reachPx(frame));
  return {
    frame,
    camera,
    arcs: selectedLast(arcs),
    marks,
    labels: [...values.map(({ label }) => label), ...labels],
    ...countriesOf(all, lookup),
  };
}

/** A picture composed by rules of its own, in place of those for the page's two. */
export interface Composition {
  camera(frame: Frame): Camera;
  /** Parts of the picture where no name goes. */
  reserved(frame: Frame): readonly Box[];
  wishes(
    arcs: readonly Arc[],
    marks: readonly PlaceMark[],
    lookup: Lookup,
    room: Room,
    frame: Frame,
    focus: Focus,
  ): readonly LabelWish[];
  /** How far from its place a label may stand, in px. */
  reachPx(frame: Frame): (wish: LabelWish) => number;
}

/** Only the order of drawing: names and values were placed before it, so that pointing at a line moves none of them. */
function selectedLast(arcs: readonly Arc[]): Arc[] {
  return arcs.toSorted((a, b) => Number(a.emphasis === 'selected') - Number(b.emphasis === 'selected'));
}

function inFrame({ left, top, right, bottom }: Box, { widthPx, heightPx }: Frame): boolean {
  return left >= 0 && top >= 0 && right <= widthPx && bottom <= heightPx;
}

/** Whether an arc has an end that only the larger scale can show: a province, a city or a county of the north-east. */
function isNear(arc: Arc, lookup: Lookup): boolean {
  const route = lookup.route(arc.route);
  const ends = [route.origin, ...route.destinations].map(lookup.place);
  return ends.some((place) => isFine(place) && place.anchor !== null && place.anchor[0] > 120);
}

function isFine(place: Place): boolean {
  return place.kind === 'province' || place.kind === 'city' || place.kind === 'county' || place.kind === 'area';
}

/** The countries at the ends of the drawn arcs, and the members of the regions among them. */
function countriesOf(arcs: readonly Arc[], lookup: Lookup): Pick<Scene, 'namedCountries' | 'hatchedCountries'> {
  const places = new Set(
    arcs.flatMap((arc) => [lookup.route(arc.route).origin, ...lookup.route(arc.route).destinations]),
  );
  const named = new Set<string>();
  const hatched = new Set<string>();
  for (const place of [...places].map(lookup.place)) {
    if (place.kind === 'region') for (const code of place.members) hatched.add(code);
    else if (place.iso) named.add(place.iso.slice(0, 2));
  }
  named.delete('KP');
  return { namedCountries: [...named].sort(), hatchedCountries: [...hatched].sort() };
}
