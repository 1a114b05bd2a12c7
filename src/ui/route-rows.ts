import { NOWHERE_ON_A_MAP, ROUTE_GROUPS } from '#words/route-list.ts';
import { isDrawn } from '../core/model/drawn.ts';
import { groupedBy } from '../core/model/grouped.ts';
import type { PlaceId } from '../core/model/ids.ts';
import type { Lookup } from '../core/model/lookup.ts';
import type { Route } from '../core/model/route.ts';
import { DIRECTIONS } from '../core/model/vocabulary.ts';
import { type WidthRule, weighRoute } from '../core/scene/weight.ts';

/** More rows than this are not read one by one: routes then share the row of their country. */
const MOST_ROUTES = 40;

/** A row of the list: one route, or all of a country. */
export interface RouteRow {
  /** The route that the row speaks and lights an arc for: of several the widest that has its figure for itself. */
  readonly lead: Route;
  readonly routes: readonly Route[];
  /** The country that the routes of the row end in, or come back from; null for the row of one route. */
  readonly country: PlaceId | null;
}

export interface RouteGroup {
  readonly id: string;
  readonly title: string;
  readonly routes: readonly Route[];
  readonly rows: readonly RouteRow[];
}

/**
 * All routes: the drawn ones by direction, the widest first, and then those that no map can show. Each is in one row; a
 * joint figure's in that of the country named first.
 */
export function routeGroups(lookup: Lookup, rule: WidthRule, mostRoutes = MOST_ROUTES): RouteGroup[] {
  const { routes } = lookup.mapData;
  const rowsOf = routes.length > mostRoutes ? rowsByCountry : rowsByRoute;
  const group = (id: string, title: string, some: readonly Route[]): RouteGroup => {
    const sorted = byWidth(some, lookup, rule);
    return { id, title, routes: sorted, rows: rowsOf(sorted, lookup) };
  };
  const drawn = routes.filter((route) => isDrawn(route, lookup));
  return [
    ...DIRECTIONS.map((direction) =>
      group(
        direction,
        ROUTE_GROUPS[direction],
        drawn.filter((route) => route.direction === direction),
      ),
    ),
    group(
      'not-on-the-map',
      NOWHERE_ON_A_MAP,
      routes.filter((route) => !isDrawn(route, lookup)),
    ),
  ].filter((each) => each.routes.length > 0);
}

function rowsByRoute(routes: readonly Route[]): RouteRow[] {
  return routes.map((route) => ({ lead: route, routes: [route], country: null }));
}

/** In the order of the routes: the country of the widest first. */
function rowsByCountry(routes: readonly Route[], lookup: Lookup): RouteRow[] {
  const countries = groupedBy(routes, (route) => [countryOf(route, lookup)]);
  return [...countries].flatMap(([country, some]) => {
    const lead = some.find(({ destinations }) => destinations.length === 1) ?? some[0];
    return lead ? [{ lead, routes: some, country }] : [];
  });
}

/** The country, or what is no part of one, that people of a route are sent to or come back from. */
function countryOf({ direction, origin, destinations }: Route, lookup: Lookup): PlaceId {
  let place = lookup.place(direction === 'repatriation' ? origin : (destinations[0] ?? origin));
  while (place.kind !== 'country' && place.parent !== null) place = lookup.place(place.parent);
  return place.id;
}

/** The widest first; routes without a width keep the order of the records. */
function byWidth(routes: readonly Route[], lookup: Lookup, rule: WidthRule): Route[] {
  const sizes = new Map(
    routes.map((route) => {
      const { weight } = weighRoute(route, lookup, rule);
      return [route, weight.kind === 'people' ? weight.high : weight.kind === 'claims' ? weight.count : -1];
    }),
  );
  return routes.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
}
