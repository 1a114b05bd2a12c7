import { isDrawn } from '../model/drawn.ts';
import type { PlaceId } from '../model/ids.ts';
import type { Lookup } from '../model/lookup.ts';
import type { LngLat, Place } from '../model/place.ts';
import type { Route } from '../model/route.ts';
import { anchorOf } from './bend.ts';
import { touches } from './emphasis.ts';
import { jointLines, placeLines, type Wording } from './label-text.ts';
import type { Arc, Emphasis, LabelLine, PlaceMark } from './scene.ts';

/** What a label says, before anybody has looked for room. */
export interface LabelWish {
  readonly place: PlaceId;
  readonly at: LngLat;
  readonly lines: readonly LabelLine[];
  readonly emphasis: Emphasis;
  /** Lower is placed first. */
  readonly rank: number;
  /** May be left out where there is no room: its arc still names it when pointed at. */
  readonly optional: boolean;
  /** Left out where a label placed before it is within this distance: it is named there already, or would crowd it. */
  readonly givesWayPx: number;
  readonly clearPx: number;
}

/** What the picture has room for. */
export interface Room extends Wording {
  readonly zoom: number;
}

const RANKS: Readonly<Record<Place['kind'], number>> = {
  dock: 0,
  country: 1,
  region: 1,
  province: 3,
  city: 4,
  area: 4,
  county: 5,
  unplaced: 9,
};

/** Places that only the larger scale can tell apart; from afar they leave the room to countries. */
const FINE: ReadonlySet<Place['kind']> = new Set(['province', 'city', 'county', 'area']);
const NEAR_ZOOM = 3.6;
const FAR_CROWD_PX = 110;
const JOINT_CROWD_PX = 70;

/** Names and figures for the places where arcs begin and end, and for those with a mark. */
export function labelWishes(
  arcs: readonly Arc[],
  marks: readonly PlaceMark[],
  lookup: Lookup,
  room: Room,
): LabelWish[] {
  const routes = arcs.map((arc) => lookup.route(arc.route));
  const joint = routes.filter((route) => route.destinations.length > 1 && isDrawn(route, lookup));
  const named = new Set(joint.flatMap((route) => route.destinations));
  const ids = new Set(routes.flatMap((route) => [route.origin, ...route.destinations]));
  for (const mark of marks) if (mark.kind === 'station' || mark.kind === 'stock') ids.add(mark.place);
  return [
    ...joint.map((route) => jointWish(route, arcs, lookup, room)),
    ...[...ids].flatMap((id) => placeWish(lookup.place(id), named.has(id), routes, arcs, marks, lookup, room)),
  ];
}

/** Stands between the destinations, clear of all of them. */
function jointWish(route: Route, arcs: readonly Arc[], lookup: Lookup, room: Room): LabelWish {
  const anchors = route.destinations.map((id) => anchorOf(lookup.place(id)));
  const mean = (axis: 0 | 1) => anchors.reduce((sum, anchor) => sum + anchor[axis], 0) / anchors.length;
  const arc = arcs.find((each) => each.route === route.id);
  return {
    place: route.destinations[0] ?? route.origin,
    at: [mean(0), mean(1)],
    lines: jointLines(route, lookup, room),
    emphasis: arc?.emphasis ?? 'normal',
    rank: 0.5,
    optional: false,
    givesWayPx: 0,
    clearPx: 16,
  };
}

function placeWish(
  place: Place,
  named: boolean,
  routes: readonly Route[],
  arcs: readonly Arc[],
  marks: readonly PlaceMark[],
  lookup: Lookup,
  room: Room,
): LabelWish[] {
  if (!place.anchor) return [];
  const here = marks.filter((mark) => mark.place === place.id && mark.kind !== 'fork');
  const touching = arcs.filter((arc) => touches(lookup.route(arc.route), place.id));
  const lines = placeLines(place, routes, lookup, room);
  const far = FINE.has(place.kind) && room.zoom < NEAR_ZOOM;
  return [
    {
      place: place.id,
      at: place.anchor,
      lines,
      emphasis: strongest([...here, ...touching].map((each) => each.emphasis)),
      rank: RANKS[place.kind] + (named ? 3 : 0),
      optional: named || FINE.has(place.kind) || (room.narrow && lines.length < 2),
      givesWayPx: named ? JOINT_CROWD_PX : far ? FAR_CROWD_PX : 0,
      clearPx: Math.max(4, ...here.map((mark) => mark.radiusPx + 3)),
    },
  ];
}

function strongest(all: readonly Emphasis[]): Emphasis {
  return all.includes('selected') ? 'selected' : all.includes('normal') ? 'normal' : 'faint';
}
