import type { WorldPoint } from '../geometry/mercator.ts';
import type { ClaimOutline } from '../model/claim.ts';
import { isDrawn } from '../model/drawn.ts';
import type { Lookup } from '../model/lookup.ts';
import type { Place } from '../model/place.ts';
import type { Route } from '../model/route.ts';
import { anchorOf } from './bend.ts';
import { courseOf, pathOf } from './course.ts';
import { emphasisOf, type Look } from './emphasis.ts';
import { lanesFor } from './lanes.ts';
import { BAND_PATTERNS, LINE_PATTERNS } from './pattern.ts';
import type { Head, Ribbon } from './ribbon.ts';
import type { Arc } from './scene.ts';
import { weighRoute, widthOf } from './weight.ts';
import { arcWords } from './words.ts';

const LINE_HALF_PX = 1;
const LINE_HEAD: Head = { lengthPx: 8, halfWidthPx: 4.5 };
const TINE_HALF_PX = 1.1;

/** Free space round a place's mark, by kind of place. */
const GAP_PX: Partial<Record<Place['kind'], number>> = {
  dock: 12,
  area: 9,
  city: 5,
  county: 5,
  region: 0,
  province: 3,
};
const DEFAULT_GAP_PX = 3;

/** Ribbons start narrow, so that a hub with many of them can be read, and reach full width at the head. */
const TAIL_SHARE = 0.3;

/** The arcs of all routes that can be drawn, the wide ones first so that thin ones lie on top. */
export function arcsOf(lookup: Lookup, look: Look): Arc[] {
  const routes = lookup.chart.routes.filter((route) => route.direction !== 'stock' && isDrawn(route, lookup));
  const drafts = routes.map((route) => draft(route, lookup, look));
  spread(drafts);
  return drafts.sort((a, b) => b.widthPx - a.widthPx).map((each) => finish(each, lookup, look));
}

interface Draft {
  readonly route: Route;
  /** The claim that the arc is drawn by. */
  readonly claim: ClaimOutline;
  readonly figured: boolean;
  readonly widthPx: number;
  readonly innerShare: number;
  readonly origin: Place;
  readonly destinations: readonly Place[];
  readonly trunk: readonly WorldPoint[];
  readonly tines: readonly (readonly WorldPoint[])[];
  startLanePx: number;
  endLanePx: number;
}

function draft(route: Route, lookup: Lookup, look: Look): Draft {
  const { claim, weight } = weighRoute(route, lookup, look.widthRule);
  const band = widthOf(weight);
  const origin = lookup.place(route.origin);
  const destinations = route.destinations.map(lookup.place);
  const via = claim.via.map((end) => lookup.place(end.place).anchor).filter((anchor) => anchor !== null);
  const widthPx = band?.widthPx ?? 2 * LINE_HALF_PX;
  const course = courseOf(anchorOf(origin), via, destinations.map(anchorOf), widthPx);
  return {
    route,
    claim,
    figured: band !== null,
    widthPx,
    innerShare: band?.innerShare ?? 1,
    origin,
    destinations,
    trunk: pathOf(course.trunk),
    tines: course.tines.map(pathOf),
    startLanePx: 0,
    endLanePx: 0,
  };
}

/** Moves the arcs that meet at a place side by side. */
function spread(drafts: readonly Draft[]): void {
  const places = new Set(drafts.flatMap((each) => [each.origin.id, lastPlaceOf(each)]));
  for (const place of places) {
    const leaving = drafts.filter((each) => each.origin.id === place);
    const arriving = drafts.filter((each) => lastPlaceOf(each) === place);
    const lanes = lanesFor([
      ...leaving.map((each) => ({ bearing: bearingAt(each.trunk, 'start'), halfPx: tailHalfPx(each) })),
      ...arriving.map((each) => ({ bearing: bearingAt(each.trunk, 'end'), halfPx: headOf(each).halfWidthPx })),
    ]);
    for (const [index, each] of leaving.entries()) each.startLanePx = lanes[index] ?? 0;
    // Clockwise round the place is to the left of an arc that comes in.
    for (const [index, each] of arriving.entries()) each.endLanePx = 0 - (lanes[leaving.length + index] ?? 0);
  }
}

/** A fork ends in open space: there is nothing to lie beside. */
function lastPlaceOf(each: Draft): Place['id'] | null {
  return each.tines.length > 0 ? null : (each.destinations[0]?.id ?? null);
}

/** Degrees clockwise from north in which a path leaves its start, or its end looking back. */
function bearingAt(path: readonly WorldPoint[], end: 'start' | 'end'): number {
  const reach = Math.min(path.length - 1, Math.max(1, Math.round(path.length / 6)));
  const at = end === 'start' ? path[0] : path[path.length - 1];
  const to = end === 'start' ? path[reach] : path[path.length - 1 - reach];
  if (!at || !to) return 0;
  return ((Math.atan2(to[0] - at[0], at[1] - to[1]) * 180) / Math.PI + 360) % 360;
}

function finish(each: Draft, lookup: Lookup, look: Look): Arc {
  const { route, claim, figured } = each;
  const pattern = (figured ? BAND_PATTERNS : LINE_PATTERNS)[claim.status];
  const forked = each.tines.length > 0;
  const trunk: Ribbon = {
    path: each.trunk,
    form: figured ? 'band' : 'line',
    pattern,
    halfTailPx: tailHalfPx(each),
    halfBodyPx: each.widthPx / 2,
    head: forked ? null : headOf(each),
    startGapPx: gapOf(each.origin),
    endGapPx: forked ? 0 : gapOf(each.destinations[0]),
    startLanePx: each.startLanePx,
    endLanePx: each.endLanePx,
    innerShare: each.innerShare,
  };
  const tines = each.tines.map(
    (path, index): Ribbon => ({
      path,
      form: 'line',
      pattern: LINE_PATTERNS[claim.status],
      halfTailPx: TINE_HALF_PX,
      halfBodyPx: TINE_HALF_PX,
      head: LINE_HEAD,
      startGapPx: 0,
      endGapPx: gapOf(each.destinations[index]),
      startLanePx: 0,
      endLanePx: 0,
      innerShare: 1,
    }),
  );
  return {
    route: route.id,
    direction: route.direction === 'stock' ? 'dispatch' : route.direction,
    status: claim.status,
    emphasis: emphasisOf(route, look),
    ribbons: [trunk, ...tines],
    widthFrom: figured && look.widthRule !== 'claims' ? claim.id : null,
    words: arcWords(route, lookup, look.widthRule),
  };
}

function tailHalfPx(each: Draft): number {
  return each.figured ? Math.max(1, (each.widthPx / 2) * TAIL_SHARE) : LINE_HALF_PX;
}

function headOf(each: Draft): Head {
  if (!each.figured) return LINE_HEAD;
  const halfWidthPx = (each.widthPx / 2) * 1.3 + 3.5;
  return { halfWidthPx, lengthPx: halfWidthPx * 1.6 };
}

function gapOf(place: Place | undefined): number {
  return (place && GAP_PX[place.kind]) ?? DEFAULT_GAP_PX;
}
