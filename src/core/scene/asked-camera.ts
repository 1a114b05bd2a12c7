import type { Box } from '../geometry/box.ts';
import type { Camera, Frame, Padding } from '../geometry/camera.ts';
import type { Lookup } from '../model/lookup.ts';
import { endsOf } from '../model/route.ts';
import { isOpen } from '../view/filter.ts';
import type { View } from '../view/view.ts';
import { drawnBounds } from './drawn-bounds.ts';
import { pickedOf } from './emphasis.ts';
import { closeCamera, NARROW_PX } from './extent.ts';
import { isFine } from './place-labels.ts';
import type { SceneInk } from './scene.ts';

/** What is asked for, in a picture of a size. */
export interface Asking {
  /** As it stands out in the view. */
  readonly ink: SceneInk;
  readonly lookup: Lookup;
  readonly view: Pick<View, 'focus' | 'filter'>;
  readonly frame: Frame;
  /** Where the picture begins, and is as long as nothing is asked for. */
  readonly opening: Camera;
  /** Kept free along the edges. */
  readonly room: Padding;
  /** The zoom up to which it can be gone to, if that is less than for the border. */
  readonly closest: number | undefined;
}

/** The map goes to what is seen by so much nearer, in steps of zoom, and stays for what the opening shows as well. */
export const NEARER_BY = 0.5;

/** The point of a country stands for all of it: from nearer it would look like a place in it. */
export const COUNTRY_ZOOM = 4;

/**
 * The camera as long as the reader has not taken it: on what is picked, else on what a filter leaves, where either is seen
 * nearer so. What is picked and drawn nowhere moves nothing.
 */
export function askedCamera({ ink, lookup, view: { focus, filter }, frame, opening, room, closest }: Asking): Camera {
  const asked = [focus.kind === 'all' ? null : pickedOf(ink), isOpen(filter) ? null : ink];
  for (const each of asked) {
    const bounds = each && drawnBounds(each);
    if (!bounds) continue;
    const camera = closeCamera(bounds, frame, room, isFineAlone(each, lookup) ? closest : COUNTRY_ZOOM);
    return camera.zoom < opening.zoom + NEARER_BY ? opening : camera;
  }
  return opening;
}

/** Whether all ends are places that the map can tell apart from near. */
function isFineAlone({ arcs, marks }: SceneInk, lookup: Lookup): boolean {
  const ends = [...arcs.flatMap(({ route }) => endsOf(lookup.route(route))), ...marks.map(({ place }) => place)];
  return ends.map(lookup.place).every(isFine);
}

/** Across and along, for heads, and for names that are placed inwards or above and below. */
const EDGES = { narrow: [30, 24], wide: [56, 40] } as const;

/** Room along the edges of a picture for heads and names, and for what lies over it: in rows above and below, else on the left. */
export function roomBeside(covers: readonly Box[], { widthPx, heightPx }: Frame): Padding {
  const [across, along] = widthPx < NARROW_PX ? EDGES.narrow : EDGES.wide;
  let [top, bottom, left] = [0, 0, 0];
  for (const cover of covers) {
    const isRow = cover.right - cover.left > cover.bottom - cover.top;
    if (!isRow) left = Math.max(left, cover.right);
    else if (cover.top < heightPx - cover.bottom) top = Math.max(top, cover.bottom);
    else bottom = Math.max(bottom, heightPx - cover.top);
  }
  return { top: top + along, right: across, bottom: bottom + along, left: left + across };
}
