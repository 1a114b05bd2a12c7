import type { Box } from '../geometry/box.ts';
import type { Frame } from '../geometry/camera.ts';
import type { RouteId } from '../model/ids.ts';
import type { Lookup } from '../model/lookup.ts';
import type { Focus } from '../view/view.ts';
import type { CandidatesRequest } from './build-scene.ts';
import { touches } from './emphasis.ts';
import { NARROW_PX } from './extent.ts';
import { MOST_IN_FULL } from './in-full.ts';
import { isJoint } from './joint-label.ts';
import { namesOf } from './label-lines.ts';
import { type LabelCandidate, labelCandidates, type Room } from './place-labels.ts';
import type { SceneInk } from './scene.ts';

/** In a lower or slimmer frame there is room for names or for figures, and figures without names say nothing. */
const NAMES_ALONE_PX = { height: 130, width: 340 };

/** In a picture lower than this buttons stand in a row, unless it is drawn larger than composed (`embed-map.css`). */
const LOW_PX = 250;

/** In a lower one there is room for one figure of a place. */
const ONE_FIGURE_PX = 300;

/** Of many lines the places that have a figure of their own are named first, and then what several share. */
const AFTER_PLACES = { rank: 10, optional: true } as const;

/**
 * What labels say in a frame of another page: as much as it has room for, no figure of what is not picked, and where
 * one route is picked, of its places nothing but its own. Beside a place that is picked the ring says its name alone: its
 * figure is a share of all lines.
 */
export function frameCandidates({ ink, lookup, room, frame, focus }: CandidatesRequest): readonly LabelCandidate[] {
  const low = hasNamesAlone(frame);
  const some: Room = { ...room, narrow: room.narrow || frame.heightPx < ONE_FIGURE_PX };
  const own = focus.kind === 'route' ? candidatesOf(focus.id, ink, lookup, some) : [];
  const places = new Set(own.map(({ place }) => place));
  const crowded = ink.arcs.length > MOST_IN_FULL;
  const others = labelCandidates(ink, lookup, some)
    .filter(({ place }) => !places.has(place))
    .map((candidate) => (crowded && isJoint(candidate, lookup) ? { ...candidate, ...AFTER_PLACES } : candidate));
  return [
    ...(frame.heightPx < NAMES_ALONE_PX.height ? own.map(withName) : own),
    ...others
      .filter(({ emphasis }) => !low || emphasis !== 'faint')
      .map((candidate) =>
        low || candidate.emphasis === 'faint' || isRingBeside(focus, candidate, lookup)
          ? withName(candidate)
          : candidate,
      ),
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

function isRingBeside(focus: Focus, { place }: LabelCandidate, lookup: Lookup): boolean {
  return focus.kind === 'place' && focus.id !== place && lookup.place(place).kind === 'dock';
}

function candidatesOf(id: RouteId, { arcs, marks }: SceneInk, lookup: Lookup, room: Room): readonly LabelCandidate[] {
  const route = lookup.mapData.routes.find((each) => each.id === id);
  // A filter may have left it out.
  if (!route) return [];
  const here = marks.filter(({ place }) => touches(route, place));
  return labelCandidates({ arcs: arcs.filter((arc) => arc.route === id), marks: here }, lookup, room).map(
    (candidate) => {
      const own: LabelCandidate = { ...candidate, optional: false, givesWayPx: 0 };
      return lookup.place(candidate.place).kind === 'dock' ? withName(own) : own;
    },
  );
}

function withName(candidate: LabelCandidate): LabelCandidate {
  return { ...candidate, lines: namesOf(candidate.lines), shorter: [] };
}
