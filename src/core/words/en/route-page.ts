import type { Sourced } from '../../model/source-count.ts';
import type { Direction } from '../../model/vocabulary.ts';
import { pieces, slot } from '../format/pieces.ts';
import { claimsInSources } from './sources.ts';
import { DIRECTION_WORDS } from './vocabulary.ts';

/** `route` is the route in a sentence. */
export function routePageDescription({ route }: { route: string }): string {
  return `${route} Every claim with the sentences it rests on.`;
}

/** "Route · dispatch · 2 claims in 2 articles, at least 1 source" */
export function routeKicker({ direction, claims }: { direction: Direction; claims: readonly Sourced[] }): string {
  return `Route · ${DIRECTION_WORDS[direction]} · ${claimsInSources(claims)}`;
}

export function packOfRoute() {
  return pieces`Evidence pack (${slot('map', 'beside the map')}): this route with its map and every quotation, to print or as PDF`;
}

export const NO_MAP_OF_ROUTE = 'There is no map of this route.';
/** A page of more claims of a route. */
export function partTitle({ route, claims }: { route: string; claims: string }): string {
  return `${route}: ${claims}`;
}

export function partDescription(of: { route: string; claims: string }): string {
  return `${partTitle(of)}, each with the sentences it rests on. The others stand with the route.`;
}

export const PARTS_BEFORE_AND_AFTER = 'Claims before and after';

export const WHAT_IS_REPORTED = 'What is reported';
export const CHANGES_TO_ITS_CLAIMS = 'Changes to its claims';

export function feedOfRoute() {
  return pieces`${slot('feed', 'Feed of changes to this route')} (Atom)`;
}

export const ROUTES_BEFORE_AND_AFTER = 'Routes before and after this one';
