import { claimsOfAll } from '#words/counts.ts';
import { asAnExample, DOCK_LINES_OF_SEVERAL, JOINT_FIGURE, onTheWay } from '#words/labels.ts';
import { fromWorld } from '../geometry/mercator.ts';
import type { ClaimOutline } from '../model/claim.ts';
import type { MapData } from '../model/dataset.ts';
import { isDrawn, whyUndrawn } from '../model/drawn.ts';
import { groupedBy } from '../model/grouped.ts';
import type { PlaceId, RouteId } from '../model/ids.ts';
import type { Lookup } from '../model/lookup.ts';
import { isUnstated } from '../model/named-provinces.ts';
import type { PlaceOutline } from '../model/place.ts';
import { remembered } from '../model/remembered.ts';
import { endsOf, isLine, isMarked, type Route } from '../model/route.ts';
import type { WidthRule } from '../view/view.ts';
import { routeSentence } from './route-sentence.ts';
import type { Arc, PlaceMark } from './scene.ts';

const RADIUS_PX: Partial<Record<PlaceOutline['kind'], number>> = {
  dock: 8,
  area: 6,
  city: 2.6,
  county: 2.6,
  province: 2.6,
};
const DEFAULT_RADIUS_PX = 2;

/** Marks at the ends of the arcs drawn, at transit points, at forks, and where people are said to be already, or to have fled from. */
export function marksOf(arcs: readonly Arc[], lookup: Lookup, rule: WidthRule): PlaceMark[] {
  return [
    ...ends(arcs, lookup),
    ...besideLines(arcs, lookup, 'station'),
    ...besideLines(arcs, lookup, 'example'),
    ...forks(arcs, lookup),
    ...ofRoutes(lookup, rule),
  ];
}

function ends(arcs: readonly Arc[], lookup: Lookup): PlaceMark[] {
  const routes = new Map<PlaceId, Set<RouteId>>();
  for (const arc of arcs) {
    for (const id of endsOf(lookup.route(arc.route))) remembered(routes, id, () => new Set()).add(arc.route);
  }
  return [...routes].flatMap(([id, here]) => {
    const place = lookup.place(id);
    // A region is its hatched area: a point in it would be a claim.
    if (place.kind === 'region' || !place.anchor) return [];
    return {
      kind: place.kind === 'dock' || place.kind === 'area' ? place.kind : 'end',
      place: id,
      at: place.anchor,
      radiusPx: RADIUS_PX[place.kind] ?? DEFAULT_RADIUS_PX,
      emphasis: 'normal' as const,
      routes: [...here],
      words: place.kind === 'dock' && isOfSeveralAlone(id, lookup) ? DOCK_LINES_OF_SEVERAL.join(' ') : place.names.en,
    };
  });
}

/** Transit points; and what is named only as an example of an end, which no line reaches. */
function besideLines(arcs: readonly Arc[], lookup: Lookup, kind: 'station' | 'example'): PlaceMark[] {
  const routes = new Map<PlaceId, Set<RouteId>>();
  const ended = new Set(arcs.flatMap(({ route }) => endsOf(lookup.route(route))));
  for (const { route } of arcs) {
    for (const { origin, via, destinations } of lookup.claimsOf(lookup.route(route))) {
      const places =
        kind === 'station'
          ? via.map((end) => end.place)
          : [origin, ...destinations].flatMap(({ examples }) => examples);
      for (const place of places) remembered(routes, place, () => new Set()).add(route);
    }
  }
  return [...routes].flatMap(([id, here]) => {
    const place = lookup.place(id);
    // What a line reaches all the same is an end.
    if (!place.anchor || (kind === 'example' && ended.has(id))) return [];
    return {
      kind,
      place: id,
      at: place.anchor,
      radiusPx: 3.2,
      emphasis: 'normal' as const,
      routes: [...here],
      words: kind === 'station' ? onTheWay(place.names.en) : asAnExample(place.names.en),
    };
  });
}

function forks(arcs: readonly Arc[], lookup: Lookup): PlaceMark[] {
  return arcs.flatMap((arc) => {
    const [trunk, ...branches] = arc.ribbons;
    const fork = trunk?.path.at(-1);
    const first = lookup.route(arc.route).destinations[0];
    if (branches.length === 0 || !fork || !first) return [];
    return {
      kind: 'fork' as const,
      place: first,
      at: fromWorld(fork),
      radiusPx: 2.4,
      emphasis: 'normal' as const,
      routes: [arc.route],
      words: JOINT_FIGURE,
    };
  });
}

/** Half the side of a square, and half the height of a diamond, which is as large to the eye. */
const ROUTE_MARK_PX = { stock: 3.6, defection: 5 } as const;

function ofRoutes(lookup: Lookup, rule: WidthRule): PlaceMark[] {
  return lookup.mapData.routes.flatMap((route) => {
    if (!isMarked(route) || !isDrawn(route, lookup)) return [];
    const place = markedPlace(route, lookup);
    if (!place?.anchor) return [];
    return {
      kind: route.direction,
      place: place.id,
      at: place.anchor,
      radiusPx: ROUTE_MARK_PX[route.direction],
      emphasis: 'normal' as const,
      route: route.id,
      routes: [route.id],
      words: routeSentence(route, lookup, rule),
    };
  });
}

/** Where people are; of those who fled where from, unless no more is known than that it was North Korea. */
export function markedPlace({ direction, origin, destinations }: Route, lookup: Lookup): PlaceOutline | null {
  const from = lookup.place(origin);
  if (direction === 'defection' && from.kind !== 'dock') return from;
  return destinations[0] === undefined ? null : lookup.place(destinations[0]);
}

/** Of the claims that are drawn as lines those that name no province at a dock: the share that it shows. */
export function shareWords(dock: PlaceId, lookup: Lookup): string {
  const { all, byDock } = linesOf(lookup);
  return claimsOfAll({ some: byDock.get(dock)?.length ?? 0, all });
}

/** Whether all lines at a dock are of people of several provinces together. */
export function isOfSeveralAlone(dock: PlaceId, lookup: Lookup): boolean {
  return !linesOf(lookup).byDock.has(dock);
}

function linesOf(lookup: Lookup) {
  return remembered(LINES, lookup.mapData, () => {
    const moving = lookup.mapData.claims.filter((claim) => isLine(claim) && whyUndrawn(claim, lookup) === null);
    const docksOf = ({ origin, destinations }: ClaimOutline) =>
      [origin, ...destinations].filter((end) => isUnstated(end, lookup)).map(({ place }) => place);
    return { all: moving.length, byDock: groupedBy(moving, docksOf) };
  });
}

/** The claims drawn as lines: how many, and by the docks at which they name no province. */
const LINES = new WeakMap<
  MapData,
  { readonly all: number; readonly byDock: ReadonlyMap<PlaceId, readonly ClaimOutline[]> }
>();
