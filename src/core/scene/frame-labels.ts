import type { Box } from '../geometry/box.ts';
import type { Frame } from '../geometry/camera.ts';
import type { RouteId } from '../model/ids.ts';
import type { Lookup } from '../model/lookup.ts';
import type { WishRequest } from './build-scene.ts';
import { touches } from './emphasis.ts';
import { NARROW_PX } from './extent.ts';
import { type LabelCandidate, labelWishes, type Room } from './place-labels.ts';
import type { SceneInk } from './scene.ts';

/** In a lower or slimmer frame there is room for names or for figures, and figures without names say nothing. */
const NAMES_ALONE_PX = { height: 130, width: 340 };

/** In a picture lower than this buttons stand in a row, unless it is drawn larger than composed (`embed-map.css`). */
const LOW_PX = 250;

/** In a lower one there is room for one figure of a place. */
const ONE_FIGURE_PX = 300;

/**
 * What labels say in a frame of another page: as much as it has room for, no figure of what is not picked, and where one
 * route is picked, of its places nothing but its own.
 */
export function frameWishes({ ink, lookup, room, frame, focus }: WishRequest): readonly LabelCandidate[] {
  const low = hasNamesAlone(frame);
  const some: Room = { ...room, narrow: room.narrow || frame.heightPx < ONE_FIGURE_PX };
  const own = focus.kind === 'route' ? wishesOf(focus.id, ink, lookup, some) : [];
  const places = new Set(own.map(({ place }) => place));
  const others = labelWishes(ink, lookup, some).filter(({ place }) => !places.has(place));
  return [
    ...(frame.heightPx < NAMES_ALONE_PX.height ? own.map(withName) : own),
    ...others
      .filter(({ emphasis }) => !low || emphasis !== 'faint')
      .map((candidate) => (low || candidate.emphasis === 'faint' ? withName(candidate) : candidate)),
  ];
}

/** Labels stand where they belong. One that cannot is left out: its arc names it, the list does, and a larger scale. */
export function frameReachPx(frame: Frame): (candidate: LabelCandidate) => number {
  const small = frame.heightPx < ONE_FIGURE_PX || frame.widthPx < NARROW_PX;
  const farthestPx = hasNamesAlone(frame) ? 8 : small ? 18 : 46;
  return (candidate) => (candidate.emphasis === 'selected' ? Number.POSITIVE_INFINITY : farthestPx);
}

function hasNamesAlone({ widthPx, heightPx }: Frame): boolean {
  return heightPx < NAMES_ALONE_PX.height || widthPx < NAMES_ALONE_PX.width;
}

const ROW: Box = { left: 0, top: 0, right: 108, bottom: 46 };
const COLUMN: Box = { left: 0, top: 0, right: 52, bottom: 132 };

/** Where the buttons lie. */
export function frameReserved({ heightPx }: Frame): readonly Box[] {
  return heightPx < LOW_PX ? [ROW, COLUMN] : [COLUMN];
}

function wishesOf(id: RouteId, { arcs, marks }: SceneInk, lookup: Lookup, room: Room): readonly LabelCandidate[] {
  const route = lookup.route(id);
  const here = marks.filter(({ place }) => touches(route, place));
  return labelWishes({ arcs: arcs.filter((arc) => arc.route === id), marks: here }, lookup, room).map((candidate) => {
    const own: LabelCandidate = { ...candidate, optional: false, givesWayPx: 0 };
    return lookup.place(candidate.place).kind === 'dock' ? withName(own) : own;
  });
}

function withName(candidate: LabelCandidate): LabelCandidate {
  return { ...candidate, lines: candidate.lines.filter(({ weight }) => weight === 'name') };
}
