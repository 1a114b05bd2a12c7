import { isDrawn } from '../model/drawn.ts';
import { groupedBy } from '../model/grouped.ts';
import type { PlaceId, RouteId } from '../model/ids.ts';
import type { Lookup } from '../model/lookup.ts';
import type { LngLat, PlaceOutline } from '../model/place.ts';
import { endsOf, type Route } from '../model/route.ts';
import { anchorOf } from './bend.ts';
import { strongest } from './emphasis.ts';
import { jointLines, placeLines, shorterForms } from './label-text.ts';
import { isRouteMark } from './route-mark.ts';
import type { Arc, Emphasis, LabelLine, PlaceMark, SceneInk, Wording } from './scene.ts';

/** What a label says, before anybody has looked for room. */
export interface LabelCandidate {
  readonly place: PlaceId;
  readonly at: LngLat;
  readonly lines: readonly LabelLine[];
  /** Fewer rows, the most first, where there is no room near the place for all of them. */
  readonly shorter: readonly (readonly LabelLine[])[];
  readonly emphasis: Emphasis;
  /** The routes it speaks of, at least one: it stands out with any of them. */
  readonly routes: readonly RouteId[];
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

const RANKS: Readonly<Record<PlaceOutline['kind'], number>> = {
  dock: 0,
  country: 1,
  region: 1,
  province: 3,
  city: 4,
  area: 4,
  territory: 2,
  county: 5,
  unplaced: 9,
};

/** Places that only the larger scale can tell apart; from afar they leave the room to countries. */
const FINE: ReadonlySet<PlaceOutline['kind']> = new Set(['province', 'city', 'county', 'area']);
const NEAR_ZOOM = 3.6;
const FAR_CROWD_PX = 110;
const JOINT_CROWD_PX = 70;

export function isFine({ kind }: PlaceOutline): boolean {
  return FINE.has(kind);
}

/** Marks at which no arc needs to end for their place to be named. */
const LABELLED: ReadonlySet<PlaceMark['kind']> = new Set(['station', 'stock', 'defection', 'example']);

/** More labels of several places each leave no room for the places. */
const MOST_JOINT = 3;

/** Names and figures for the places where arcs begin and end, and for those with a mark. */
export function labelCandidates(ink: SceneInk, lookup: Lookup, room: Room): LabelCandidate[] {
  const routes = [...new Set(ink.arcs.map(({ route }) => route))].map(lookup.route);
  const joint = routes.filter((route) => route.destinations.length > 1 && isDrawn(route, lookup));
  // The widest come first. The figures of the others are told when they are pointed at, and their places by their own names.
  const written = joint.slice(0, MOST_JOINT);
  const named = new Set(written.flatMap((route) => route.destinations));
  const ids = new Set(routes.flatMap(endsOf));
  for (const mark of ink.marks) if (LABELLED.has(mark.kind)) ids.add(mark.place);
  const arcOf = new Map(ink.arcs.map((arc) => [arc.route, arc]));
  const marksAt = groupedBy(ink.marks, ({ place }) => [place]);
  const arcsAt = groupedBy(ink.arcs, ({ route }) => endsOf(lookup.route(route)));
  return [
    ...written.map((route) => jointCandidate(route, arcOf.get(route.id), lookup, room)),
    ...[...ids].flatMap((id) => {
      const [place, arcs, marks] = [lookup.place(id), arcsAt.get(id) ?? [], marksAt.get(id) ?? []];
      const here = [...new Set([...arcs, ...marks.filter(isRouteMark)].map(({ route }) => route))].map(lookup.route);
      const isExample = marks.some(({ kind }) => kind === 'example');
      const lines = placeLines(place, here, lookup, { ...room, isExample });
      const hasFigure = lines.some(({ weight }) => weight === 'figure');
      return placeCandidate({ place, named: named.has(id) && !hasFigure, lines }, { arcs, marks }, room);
    }),
  ];
}

/** Stands between the destinations, clear of all of them. */
function jointCandidate(route: Route, arc: Arc | undefined, lookup: Lookup, room: Room): LabelCandidate {
  const anchors = route.destinations.map((id) => anchorOf(lookup.place(id)));
  const lines = jointLines(route, lookup, room);
  const mean = (axis: 0 | 1) => anchors.reduce((sum, anchor) => sum + anchor[axis], 0) / anchors.length;
  return {
    place: route.destinations[0] ?? route.origin,
    at: [mean(0), mean(1)],
    lines,
    // Where the map is narrow a figure and what is said of it are two rows.
    shorter: room.narrow ? [] : shorterForms(lines),
    emphasis: arc?.emphasis ?? 'normal',
    routes: [route.id],
    rank: 0.5,
    optional: false,
    givesWayPx: 0,
    clearPx: 16,
  };
}

interface NamedPlace {
  readonly place: PlaceOutline;
  /** Whether the label of a joint figure names it already, and it has no figure of its own to tell. */
  readonly named: boolean;
  readonly lines: readonly LabelLine[];
}

/** `ink` is what begins, ends or lies at the place. */
function placeCandidate({ place, named, lines }: NamedPlace, ink: SceneInk, room: Room): LabelCandidate[] {
  if (!place.anchor) return [];
  const here = ink.marks.filter((mark) => mark.kind !== 'fork');
  const touching = ink.arcs;
  const far = isFine(place) && room.zoom < NEAR_ZOOM;
  return [
    {
      place: place.id,
      at: place.anchor,
      lines,
      shorter: place.kind === 'dock' ? [] : shorterForms(lines),
      emphasis: strongest([...here, ...touching].map((each) => each.emphasis)),
      routes: [...new Set([...here.flatMap((mark) => mark.routes), ...touching.map((arc) => arc.route)])],
      rank: RANKS[place.kind] + (named ? 3 : 0),
      optional: named || isFine(place) || (room.narrow && lines.length < 2),
      givesWayPx: named ? JOINT_CROWD_PX : far ? FAR_CROWD_PX : 0,
      clearPx: Math.max(4, ...here.map((mark) => mark.radiusPx + 3)),
    },
  ];
}
