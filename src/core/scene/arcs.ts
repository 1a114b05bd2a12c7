import type { WorldPoint } from '../geometry/mercator.ts';
import type { MapData } from '../model/dataset.ts';
import { isDrawn } from '../model/drawn.ts';
import { groupedBy } from '../model/grouped.ts';
import type { Lookup } from '../model/lookup.ts';
import type { PlaceOutline } from '../model/place.ts';
import { remembered } from '../model/remembered.ts';
import { isLine, type LineDirection, type Route } from '../model/route.ts';
import { STATUS_FACTS } from '../model/status.ts';
import type { WidthRule } from '../view/view.ts';
import { pathOf } from './arc-path.ts';
import { headFor } from './head.ts';
import { lanesFor } from './lanes.ts';
import { PATTERNS, type StrokePattern } from './pattern.ts';
import type { Head, Ribbon } from './ribbon.ts';
import { pathOfRoute } from './route-path.ts';
import { routeSentence } from './route-sentence.ts';
import type { Arc } from './scene.ts';
import { strandsOf } from './strands.ts';
import { type Weighed, widthOf } from './weight.ts';
import { formFor, HAIRLINE_PX } from './width.ts';

/** Free space round a place's mark, by kind of place. */
const GAP_PX: Partial<Record<PlaceOutline['kind'], number>> = {
  dock: 12,
  area: 9,
  city: 5,
  county: 5,
  region: 0,
  province: 3,
};
const DEFAULT_GAP_PX = 3;

const ARCS = new WeakMap<MapData, Map<WidthRule, readonly Arc[]>>();

/**
 * The arcs of all routes that can be drawn, one for each of their strands, the wide ones first so that thin ones lie on
 * top; none of them stands out. They hang on the dataset and the rule alone, so they are made once for both.
 */
export function arcsOf(lookup: Lookup, rule: WidthRule): readonly Arc[] {
  const byRule = remembered(ARCS, lookup.mapData, () => new Map<WidthRule, readonly Arc[]>());
  return remembered(byRule, rule, () => {
    const routes = lookup.mapData.routes.filter(isLine).filter((route) => isDrawn(route, lookup));
    const drafts = routes.flatMap((route) =>
      strandsOf(route, lookup, rule).map((strand) => draft(route, strand, lookup)),
    );
    spread(drafts);
    return drafts.sort((a, b) => b.widthPx - a.widthPx).map((each) => finish(each, lookup, rule));
  });
}

type Line = Route & { readonly direction: LineDirection };

interface Draft {
  readonly route: Line;
  /** The claim that the arc is drawn by, and what it gives. */
  readonly strand: Weighed;
  readonly widthPx: number;
  readonly innerShare: number;
  readonly pattern: StrokePattern;
  readonly head: Head;
  readonly origin: PlaceOutline;
  readonly destinations: readonly PlaceOutline[];
  readonly trunk: readonly WorldPoint[];
  readonly branches: readonly (readonly WorldPoint[])[];
  startLanePx: number;
  endLanePx: number;
}

function draft(route: Line, strand: Weighed, lookup: Lookup): Draft {
  const arcPath = pathOfRoute(route, strand, lookup);
  const width = widthOf(strand.weight);
  const pattern = PATTERNS[STATUS_FACTS[strand.claim.status].stage];
  return {
    route,
    strand,
    ...width,
    pattern,
    head: headFor(pattern, width.widthPx),
    origin: lookup.place(route.origin),
    destinations: route.destinations.map(lookup.place),
    trunk: pathOf(arcPath.trunk),
    branches: arcPath.branches.map(pathOf),
    startLanePx: 0,
    endLanePx: 0,
  };
}

/** Moves the arcs that meet at a place side by side. */
function spread(drafts: readonly Draft[]): void {
  const leavingFrom = groupedBy(drafts, ({ origin }) => [origin.id]);
  const arrivingAt = groupedBy(drafts, (each) => [lastPlaceOf(each)]);
  for (const place of new Set([...leavingFrom.keys(), ...arrivingAt.keys()])) {
    const leaving = place === null ? [] : (leavingFrom.get(place) ?? []);
    const arriving = arrivingAt.get(place) ?? [];
    const lanes = lanesFor([
      ...leaving.map((each) => ({ bearing: bearingAt(each.trunk, 'start'), halfPx: each.widthPx / 2 })),
      ...arriving.map((each) => ({ bearing: bearingAt(each.trunk, 'end'), halfPx: each.head.halfWidthPx })),
    ]);
    for (const [index, each] of leaving.entries()) each.startLanePx = lanes[index] ?? 0;
    // Clockwise round the place is to the left of an arc that comes in.
    for (const [index, each] of arriving.entries()) each.endLanePx = 0 - (lanes[leaving.length + index] ?? 0);
  }
}

/** A fork ends in open space: there is nothing to lie beside. */
function lastPlaceOf(each: Draft): PlaceOutline['id'] | null {
  return each.branches.length > 0 ? null : (each.destinations[0]?.id ?? null);
}

/** Degrees clockwise from north in which a path leaves its start, or its end looking back. */
function bearingAt(path: readonly WorldPoint[], end: 'start' | 'end'): number {
  const reach = Math.min(path.length - 1, Math.max(1, Math.round(path.length / 6)));
  const at = end === 'start' ? path[0] : path[path.length - 1];
  const to = end === 'start' ? path[reach] : path[path.length - 1 - reach];
  if (!at || !to) return 0;
  return ((Math.atan2(to[0] - at[0], at[1] - to[1]) * 180) / Math.PI + 360) % 360;
}

function finish(each: Draft, lookup: Lookup, rule: WidthRule): Arc {
  const { route, strand, pattern, widthPx } = each;
  const forked = each.branches.length > 0;
  const trunk: Ribbon = {
    path: each.trunk,
    form: formFor(widthPx),
    pattern,
    halfBodyPx: widthPx / 2,
    head: forked ? null : each.head,
    startGapPx: gapOf(each.origin),
    endGapPx: forked ? 0 : gapOf(each.destinations[0]),
    startLanePx: each.startLanePx,
    endLanePx: each.endLanePx,
    innerShare: each.innerShare,
  };
  const branches = each.branches.map(
    (path, index): Ribbon => ({
      path,
      form: 'line',
      pattern,
      halfBodyPx: HAIRLINE_PX / 2,
      head: headFor(pattern, HAIRLINE_PX),
      startGapPx: 0,
      endGapPx: gapOf(each.destinations[index]),
      startLanePx: 0,
      endLanePx: 0,
      innerShare: 1,
    }),
  );
  return {
    route: route.id,
    direction: route.direction,
    status: strand.claim.status,
    emphasis: 'normal',
    ribbons: [trunk, ...branches],
    widthFrom: strand.weight.kind === 'people' ? strand.claim.id : null,
    words: routeSentence(route, lookup, rule),
  };
}

function gapOf(place: PlaceOutline | undefined): number {
  return (place && GAP_PX[place.kind]) ?? DEFAULT_GAP_PX;
}
