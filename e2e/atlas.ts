import { fileURLToPath } from 'node:url';
import { routeTitle } from '#words/routes.ts';
import { isDrawn, whyUndrawn } from '../src/core/model/drawn.ts';
import { evidenceIn } from '../src/core/model/evidence.ts';
import type { RouteId } from '../src/core/model/ids.ts';
import { type Lookup, lookupIn } from '../src/core/model/lookup.ts';
import { isLine } from '../src/core/model/route.ts';
import { arcsOf } from '../src/core/scene/arcs.ts';
import { type Filter, NO_FILTER, narrowed } from '../src/core/view/filter.ts';
import { searcherIn } from '../src/core/view/search.ts';
import { DEFAULT_VIEW } from '../src/core/view/view.ts';
import { compileOrThrow } from '../src/records/compile/compile.ts';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What the page under test was made of. */
export const evidence = evidenceIn(compileOrThrow(ROOT));

const finds = searcherIn(evidence, (claim) =>
  evidence
    .claim(claim)
    .excerpts.map((id) => evidence.excerpt(id).exact)
    .join(' '),
);

/** What a filter lets pass, reckoned from the records and not from the page. */
export function passing(filter: Partial<Filter>): Lookup {
  return lookupIn(narrowed(evidence.dataset, { ...NO_FILTER, ...filter }, finds));
}

/** Routes that have an arc: all that are drawn, but for those that are marks. */
export function withArc(lookup: Lookup): readonly RouteId[] {
  return lookup.mapData.routes.filter((route) => isLine(route) && isDrawn(route, lookup)).map(({ id }) => id);
}

/** How many lines a route has, or all have. */
export function lineCount(route: RouteId | null = null): number {
  return arcsOf(evidence, DEFAULT_VIEW.widthRule).filter((arc) => route === null || arc.route === route).length;
}

/** How many claims have an arc or a mark. */
export function drawnClaims(lookup: Lookup): number {
  return lookup.mapData.claims.filter((claim) => whyUndrawn(claim, lookup) === null).length;
}

export const routesWithArc = withArc(evidence).map(evidence.route);

/** The route that the journeys pick. */
export const RUSSIA = 'dispatch-kp-unstated-russia' as RouteId;
/** Another, far from it on the map. */
export const LIBYA = 'dispatch-kp-unstated-libya' as RouteId;

export function titleOf(route: RouteId): string {
  return routeTitle(evidence.route(route), evidence);
}
