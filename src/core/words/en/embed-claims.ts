import type { Quantity } from '../../model/claim.ts';
import type { Sourced } from '../../model/source-count.ts';
import { affirming, type Standing, type Stood } from '../../model/stance.ts';
import type { Direction } from '../../model/vocabulary.ts';
import { capitalized, uncapitalized } from '../format/first-letter.ts';
import { type Pieces, pieces, slot, textOf } from '../format/pieces.ts';
import { articleCount, claimCount, routeCount } from './counts.ts';
import { headlineFigure } from './figures.ts';
import { list, number, plural } from './language.ts';
import { claimsInSources, sourcesWords } from './sources.ts';
import { DIRECTION_WORDS, STANDING_WORDS } from './vocabulary.ts';

/** What stands around an embedded map, as it comes with the page and as it is said anew where a filter leaves out part. */

export const TITLE_OF_ATLAS = 'North Korean workers abroad: what has been reported';

/** Under the headline of a place that no claim names. */
export const NO_CLAIM_NAMES_IT = 'No claim names it; what is reported of it stands in the list.';

/** "23 routes, 48 claims in 5 articles, at least 1 source" */
export function routesAndClaims({ routes, claims }: { routes: number; claims: readonly Sourced[] }): string {
  return `${routeCount(routes)}, ${claimsInSources(claims)}`;
}

/**
 * "Dispatch, about 500 people, planned · 2 claims in 2 articles, at least 1 source". `figure` is the claim that gives a line
 * its width, null where none does; then what all claims say is named.
 */
export function routeInShort(route: {
  direction: Direction;
  figure: (Stood & { readonly quantity: Quantity | null }) | null;
  standings: readonly Standing[];
  claims: readonly Sourced[];
}): string {
  const { figure, standings } = route;
  const all = list(standings.map((each) => STANDING_WORDS[each]));
  const none = affirming(route.claims).length > 0 ? 'no figure for the whole; ' : '';
  const said = figure ? uncapitalized(textOf(headlineFigure(figure))) : `${none}${all}`;
  return `${capitalized(DIRECTION_WORDS[route.direction])}, ${said} · ${claimsInSources(route.claims)}`;
}

/** "1 of 24 routes, 1 of 48 claims in 1 article, 1 source": what a filter shows, of so many. Of one route its claims alone. */
export function shownOf(all: {
  routes: number;
  claims: number;
  shownRoutes: number;
  shown: readonly Sourced[];
}): string {
  const claims = claimCount(all.claims);
  if (all.shown.length === 0) return `None of ${claims} passes the filter`;
  const routes = all.routes === 1 ? '' : `${all.shownRoutes} of ${routeCount(all.routes)}, `;
  return `${routes}${all.shown.length} of ${claims} in ${sourcesWords(all.shown)}`;
}

/**
 * "after 5 articles in Daily NK and 38 North", "after 55 articles in Daily NK, 38 North, NK News and 9 other outlets":
 * whose reports it rests on. `others` counts those that are not named.
 */
export function restsOn(on: { articles: number; publishers: readonly string[]; others: number }): string {
  const { articles, publishers, others } = on;
  if (articles === 0) return 'no report shown';
  const counted =
    others === 0 ? [] : [`${number(others)} ${plural(others, { one: 'other outlet', other: 'other outlets' })}`];
  return `after ${articleCount(articles)} in ${list([...publishers, ...counted])}`;
}

/**
 * "23 routes and their evidence", "1 of 24 routes and its evidence": what the drawer lists. The second part is left
 * unseen where there is no room.
 */
export function routesAndEvidence(of: { shown: number; all: number }): Pieces<'routes' | 'evidence'> {
  const { shown, all } = of;
  if (all === 0) return pieces`${slot('routes', 'What is reported')}`;
  const routes = routeCount(all);
  if (shown === 0) return pieces`${slot('routes', `None of ${routes}`)}`;
  const counted = shown === all ? routes : `${shown} of ${routes}`;
  const evidence = plural(shown, { one: ' and its evidence', other: ' and their evidence' });
  return pieces`${slot('routes', counted)}${slot('evidence', evidence)}`;
}
