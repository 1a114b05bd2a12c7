import type { ClaimOutline } from './claim.ts';
import { groupedBy } from './grouped.ts';
import type { ClaimId, PlaceId, RouteId } from './ids.ts';
import type { Direction } from './vocabulary.ts';

/** Claims with the same origin, destinations and direction: what an arc is drawn for. */
export interface Route {
  readonly id: RouteId;
  readonly direction: Direction;
  readonly origin: PlaceId;
  /** In the order of the first claim that names them; several only where a figure is joint. */
  readonly destinations: readonly PlaceId[];
  /** In the order of the records. */
  readonly claims: readonly ClaimId[];
}

/** Which ways are lines, in the order of the vocabulary. */
export const LINE_DIRECTIONS = ['dispatch', 'repatriation', 'transfer'] as const satisfies readonly Direction[];
export type LineDirection = (typeof LINE_DIRECTIONS)[number];

/**
 * What is a mark at a place and never a line: people already there do not move, and who flees is not sent. A line of
 * theirs would look like one more dispatch, and run across countries that nobody names.
 */
export type MarkedDirection = Exclude<Direction, LineDirection>;
export const MARKED_DIRECTIONS = ['defection', 'stock'] as const satisfies readonly MarkedDirection[];

/** Of a route or a claim: whether it is drawn as a line, where it is drawn. */
export function isLine<Some extends { readonly direction: Direction }>(
  of: Some,
): of is Some & { readonly direction: LineDirection } {
  return LINE_DIRECTIONS.some((direction) => direction === of.direction);
}

/** The same of those that are marks. */
export function isMarked<Some extends { readonly direction: Direction }>(
  of: Some,
): of is Some & { readonly direction: MarkedDirection } {
  return !isLine(of);
}

/** Where a route begins and ends. */
export function endsOf({ origin, destinations }: Route): readonly PlaceId[] {
  return [origin, ...destinations];
}

/** The routes of a set of claims, in the order in which they first appear. */
export function routesOf(claims: readonly ClaimOutline[]): Route[] {
  const routes = groupedBy(claims, (claim) => [routeIdOf(claim)]);
  return [...routes.values()].flatMap(([first, ...others]) =>
    first ? { ...routeOfOne(first), claims: [first.id, ...others.map(({ id }) => id)] } : [],
  );
}

/** The route that one claim makes alone. */
export function routeOfOne(claim: ClaimOutline): Route {
  return {
    id: routeIdOf(claim),
    direction: claim.direction,
    origin: claim.origin.place,
    destinations: claim.destinations.map((end) => end.place),
    claims: [claim.id],
  };
}

/** Destinations are sorted: "Qatar and the Emirates" and "the Emirates and Qatar" are one route. */
export function routeIdOf(claim: Pick<ClaimOutline, 'direction' | 'origin' | 'destinations'>): RouteId {
  const destinations = claim.destinations.map((end) => end.place as string).sort();
  return `${claim.direction}-${claim.origin.place}-${destinations.join('-and-')}` as RouteId;
}
