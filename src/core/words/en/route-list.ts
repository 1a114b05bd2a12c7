import type { ClaimOutline } from '../../model/claim.ts';
import type { PlaceOutline } from '../../model/place.ts';
import { affirming, type Standing } from '../../model/stance.ts';
import type { Direction } from '../../model/vocabulary.ts';
import { claimsInArticles, routeCount } from './counts.ts';
import { list } from './language.ts';
import { placeWords } from './places.ts';
import { STANDING_WORDS } from './vocabulary.ts';

type Told = Pick<ClaimOutline, 'stance' | 'article'>;

export const ROUTES = 'Routes';
export const NO_CLAIM_PASSES = 'No claim passes the filter.';

export const ROUTE_GROUPS: Readonly<Record<Direction, string>> = {
  dispatch: 'Sent abroad',
  repatriation: 'Sent back',
  transfer: 'Moved on from one country to another',
  defection: 'Defected',
  stock: 'Already abroad, no movement reported',
};
export const NOWHERE_ON_A_MAP = 'Reported, but nowhere on a map';

interface Ends {
  readonly direction: Direction;
  readonly origin: PlaceOutline;
  readonly destinations: readonly PlaceOutline[];
  /** How the claims of the route name its ends, where one of them names more than the place. */
  readonly nameOf?: (id: PlaceOutline['id']) => string;
}

/** The foreign end of a route, which is what a reader looks for: "Libya", "From Russia". */
export function foreignEnd({ direction, origin, destinations }: Ends): string {
  if (direction === 'repatriation') return `From ${placeWords(origin)}`;
  return list(destinations.map(({ names }) => names.en));
}

/** Said where neither a heading nor an arrow tells it. */
const WAYS: Partial<Record<Direction, string>> = { defection: 'defected', transfer: 'moved on' };

/**
 * What else is known of it: "from Ryanggang · planned, under way · 3 claims, 2 articles; 1 denial", "already there · 1 claim,
 * 1 article". Where no claim affirms a route its row says so in place of a figure.
 */
export function behindForeignEnd(
  route: Ends & { readonly standings: readonly Standing[]; readonly claims: readonly Told[] },
): string {
  const { direction, standings, claims } = route;
  const far = notAffirmed(standings, claims) === null ? inRow(standings) : null;
  // People already there have moved nowhere.
  const isThere = direction === 'stock';
  const how = isThere ? ['already there', standings.includes('corrected') ? far : null] : [homeEnd(route), far];
  const parts = [WAYS[direction] ?? null, ...how, claimsInArticles(claims, ', ')];
  return parts.filter((part) => part !== null).join(' · ');
}

/** In place of a figure; null where a claim affirms the route. */
export function notAffirmed(standings: readonly Standing[], claims: readonly Told[]): string | null {
  return affirming(claims).length > 0 ? null : inRow(standings);
}

function inRow(standings: readonly Standing[]): string {
  return standings.map((each) => STANDING_WORDS[each]).join(', ');
}

/** The row of all routes of a country: "China", "From Russia". */
export function countryEnd({ direction, country }: { direction: Direction; country: PlaceOutline }): string {
  return direction === 'repatriation' ? `From ${placeWords(country)}` : country.names.en;
}

/** "largest single figure · 12 routes · 45 claims, 20 articles" */
export function behindCountry(of: { routes: number; claims: readonly Told[]; isLargest: boolean }): string {
  const sources = claimsInArticles(of.claims, ', ');
  const largest = of.isLargest && of.routes > 1 ? ['largest single figure'] : [];
  return [...largest, routeCount(of.routes), sources].join(' · ');
}

/** In place of a figure where those that there are speak of other countries as well. */
export const ONLY_JOINT_FIGURES = 'only joint';

function homeEnd({ direction, origin, destinations, nameOf }: Ends): string | null {
  const words = (place: PlaceOutline) => nameOf?.(place.id) ?? placeWords(place);
  const isUnstated = (place: PlaceOutline) => place.kind === 'dock' && words(place) === placeWords(place);
  if (direction !== 'repatriation') return `from ${isUnstated(origin) ? 'province not stated' : words(origin)}`;
  return destinations.every(isUnstated) ? null : `to ${list(destinations.map(words))}`;
}
