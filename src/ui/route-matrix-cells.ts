import { namesOfEnds } from '#words/routes.ts';
import { groupedBy } from '../core/model/grouped.ts';
import type { PlaceId } from '../core/model/ids.ts';
import type { Lookup } from '../core/model/lookup.ts';
import type { PlaceOutline } from '../core/model/place.ts';
import type { Route } from '../core/model/route.ts';

/** One row or column: a place, or several that a joint figure ties together and that cannot be split. */
export interface MatrixEnd {
  readonly key: string;
  readonly places: readonly PlaceOutline[];
  /** How the claims of its row or column name each of them. */
  readonly nameOf: (id: PlaceId) => string;
}

export interface Matrix {
  readonly origins: readonly MatrixEnd[];
  readonly destinations: readonly MatrixEnd[];
  /** In the order of the map data; empty where no claim speaks of the two. */
  routesAt(origin: MatrixEnd, destination: MatrixEnd): readonly Route[];
}

/**
 * Origins by destinations of all movements, those with the most claims first. Origins of dispatches come before the
 * others; among destinations home and abroad are mixed, or returns would lie out of sight.
 */
export function matrixOf(lookup: Lookup): Matrix {
  const routes = lookup.mapData.routes.filter((route) => route.direction !== 'stock');
  const sent = routes.filter((route) => route.direction === 'dispatch');
  const dispatching = new Set(sent.map(originKey));
  const otherOrigins = endsOf(
    routes.filter((route) => !dispatching.has(originKey(route))),
    originKey,
    (route) => [route.origin],
    lookup,
  );
  const cells = new Map<string, Route[]>();
  for (const route of routes) {
    const key = cellKey(originKey(route), destinationKey(route));
    cells.set(key, [...(cells.get(key) ?? []), route]);
  }
  return {
    origins: [...endsOf(sent, originKey, (route) => [route.origin], lookup), ...otherOrigins],
    destinations: endsOf(routes, destinationKey, (route) => route.destinations, lookup),
    routesAt: (origin, destination) => cells.get(cellKey(origin.key, destination.key)) ?? [],
  };
}

function originKey(route: Route): string {
  return route.origin;
}

/** However an article orders the places of a joint figure. */
function destinationKey(route: Route): string {
  return route.destinations.toSorted().join('+');
}

function cellKey(origin: string, destination: string): string {
  return `${origin}>${destination}`;
}

function endsOf(
  routes: readonly Route[],
  keyOf: (route: Route) => string,
  placesOf: (route: Route) => readonly PlaceId[],
  lookup: Lookup,
): MatrixEnd[] {
  const ends = groupedBy(routes, (route) => [keyOf(route)]);
  return [...ends]
    .map(([key, some]) => ({ key, some, claims: some.flatMap(({ claims }) => claims) }))
    .sort((a, b) => b.claims.length - a.claims.length)
    .flatMap(({ key, some: [first], claims }) =>
      first
        ? { key, places: placesOf(first).map(lookup.place), nameOf: namesOfEnds({ ...first, claims }, lookup) }
        : [],
    );
}
