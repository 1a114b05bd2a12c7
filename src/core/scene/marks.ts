import { claimsOfAll } from '#words/counts.ts';
import { JOINT_FIGURE, onTheWay } from '#words/labels.ts';
import { fromWorld } from '../geometry/mercator.ts';
import { isDrawn, whyUndrawn } from '../model/drawn.ts';
import type { PlaceId } from '../model/ids.ts';
import { isExample, type Lookup } from '../model/lookup.ts';
import type { Place } from '../model/place.ts';
import { emphasisOf, type Look } from './emphasis.ts';
import type { Arc, Emphasis, PlaceMark } from './scene.ts';
import { arcWords } from './words.ts';

const RADIUS_PX: Partial<Record<Place['kind'], number>> = { dock: 8, area: 6, city: 2.6, county: 2.6, province: 2.6 };
const DEFAULT_RADIUS_PX = 2;

/** Marks at the ends of the arcs drawn, at transit points, at forks, and where people are said to be already. */
export function marksOf(arcs: readonly Arc[], lookup: Lookup, look: Look): PlaceMark[] {
  return [...ends(arcs, lookup), ...stations(arcs, lookup), ...forks(arcs, lookup), ...stocks(lookup, look)];
}

function ends(arcs: readonly Arc[], lookup: Lookup): PlaceMark[] {
  const emphasis = new Map<PlaceId, Emphasis>();
  for (const arc of arcs) {
    const route = lookup.route(arc.route);
    for (const id of [route.origin, ...route.destinations]) raise(emphasis, id, arc.emphasis);
  }
  return [...emphasis].flatMap(([id, shown]) => {
    const place = lookup.place(id);
    // A region is its hatched area: a point in it would be a claim.
    if (place.kind === 'region' || !place.anchor) return [];
    return {
      kind: kindOf(place, lookup),
      place: id,
      at: place.anchor,
      radiusPx: RADIUS_PX[place.kind] ?? DEFAULT_RADIUS_PX,
      emphasis: shown,
      route: null,
      words: place.names.en,
    };
  });
}

function kindOf(place: Place, lookup: Lookup): PlaceMark['kind'] {
  if (place.kind === 'dock' || place.kind === 'area') return place.kind;
  return isExample(place.id, lookup) ? 'example' : 'end';
}

function stations(arcs: readonly Arc[], lookup: Lookup): PlaceMark[] {
  const emphasis = new Map<PlaceId, Emphasis>();
  for (const arc of arcs) {
    for (const claim of lookup.claimsOf(lookup.route(arc.route))) {
      for (const end of claim.via) raise(emphasis, end.place, arc.emphasis);
    }
  }
  return [...emphasis].flatMap(([id, shown]) => {
    const place = lookup.place(id);
    if (!place.anchor) return [];
    return {
      kind: 'station' as const,
      place: id,
      at: place.anchor,
      radiusPx: 3.2,
      emphasis: shown,
      route: null,
      words: onTheWay(place.names.en),
    };
  });
}

function forks(arcs: readonly Arc[], lookup: Lookup): PlaceMark[] {
  return arcs.flatMap((arc) => {
    const [trunk, ...tines] = arc.ribbons;
    const fork = trunk?.path.at(-1);
    const first = lookup.route(arc.route).destinations[0];
    if (tines.length === 0 || !fork || !first) return [];
    return {
      kind: 'fork' as const,
      place: first,
      at: fromWorld(fork),
      radiusPx: 2.4,
      emphasis: arc.emphasis,
      route: arc.route,
      words: JOINT_FIGURE,
    };
  });
}

function stocks(lookup: Lookup, look: Look): PlaceMark[] {
  return lookup.chart.routes.flatMap((route) => {
    const place = route.destinations[0] && lookup.place(route.destinations[0]);
    if (route.direction !== 'stock' || !place?.anchor || !isDrawn(route, lookup)) return [];
    return {
      kind: 'stock' as const,
      place: place.id,
      at: place.anchor,
      radiusPx: 3.6,
      emphasis: emphasisOf(route, look),
      route: route.id,
      words: arcWords(route, lookup, look.widthRule),
    };
  });
}

/** How many claims that are drawn as lines begin or end at a place: the share that a dock shows. */
export function shareWords(place: PlaceId, lookup: Lookup): string {
  const moving = lookup.chart.claims.filter(
    (claim) => claim.direction !== 'stock' && whyUndrawn(claim, lookup) === null,
  );
  const touching = moving.filter((claim) => [claim.origin, ...claim.destinations].some((end) => end.place === place));
  return claimsOfAll({ some: touching.length, all: moving.length });
}

const RANK: Readonly<Record<Emphasis, number>> = { faint: 0, normal: 1, selected: 2 };

function raise(emphasis: Map<PlaceId, Emphasis>, id: PlaceId, to: Emphasis): void {
  const known = emphasis.get(id);
  if (!known || RANK[to] > RANK[known]) emphasis.set(id, to);
}
