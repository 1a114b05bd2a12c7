import type { Frame } from '../geometry/camera.ts';
import type { Lookup } from '../model/lookup.ts';
import type { Focus } from '../view/view.ts';
import { touches } from './emphasis.ts';
import { labelBoxAt } from './label-placement.ts';
import { type LabelWish, labelWishes, type Room } from './place-labels.ts';
import type { Arc, Label, PlaceMark } from './scene.ts';

/** In a lower frame there is room for names or for figures, and figures without names say nothing. */
const NAMES_ALONE_PX = 130;

/** In a lower one there is room for one figure of a place. */
const ONE_FIGURE_PX = 300;

/**
 * What labels say in a frame of another page: as much as it has room for, no figure of what is not picked, and where one
 * route is picked, of its places nothing but its own.
 */
export function frameWishes(
  arcs: readonly Arc[],
  marks: readonly PlaceMark[],
  lookup: Lookup,
  room: Room,
  { heightPx }: Frame,
  focus: Focus,
): readonly LabelWish[] {
  const low = heightPx < NAMES_ALONE_PX;
  const some: Room = { ...room, narrow: room.narrow || heightPx < ONE_FIGURE_PX };
  const own = focus.kind === 'route' ? wishesOf(focus.id, arcs, marks, lookup, some) : [];
  const places = new Set(own.map(({ place }) => place));
  const others = labelWishes(arcs, marks, lookup, some).filter(({ place }) => !places.has(place));
  return [...own, ...others]
    .filter(({ emphasis }) => !low || emphasis !== 'faint')
    .map((wish) => (low || wish.emphasis === 'faint' ? withName(wish) : wish));
}

/** Labels that stand where they belong. One left out is named by its arc, in the list and at a larger scale. */
export function besidePlaces(labels: readonly Label[], { heightPx }: Frame): readonly Label[] {
  const farthestPx = heightPx < NAMES_ALONE_PX ? 16 : heightPx < ONE_FIGURE_PX ? 28 : 60;
  return labels.filter((label) => label.emphasis === 'selected' || distancePx(label) <= farthestPx);
}

function wishesOf(
  id: Arc['route'],
  arcs: readonly Arc[],
  marks: readonly PlaceMark[],
  lookup: Lookup,
  room: Room,
): readonly LabelWish[] {
  const route = lookup.route(id);
  const here = marks.filter(({ place }) => touches(route, place));
  return labelWishes(
    arcs.filter((arc) => arc.route === id),
    here,
    lookup,
    room,
  ).map((wish) => {
    const own: LabelWish = { ...wish, optional: false, givesWayPx: 0 };
    return lookup.place(wish.place).kind === 'dock' ? withName(own) : own;
  });
}

/** From a place to the nearest edge of its label. */
function distancePx(label: Label): number {
  const { left, top, right, bottom } = labelBoxAt(label, [0, 0]);
  return Math.hypot(Math.max(left, 0, -right), Math.max(top, 0, -bottom));
}

function withName(wish: LabelWish): LabelWish {
  return { ...wish, lines: wish.lines.filter(({ weight }) => weight === 'name') };
}
