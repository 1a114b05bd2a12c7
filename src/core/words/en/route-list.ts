import type { Place } from '../../model/place.ts';
import type { Direction, Status } from '../../model/vocabulary.ts';
import { articleCount, claimCount } from './counts.ts';
import { list } from './language.ts';
import { placeWords } from './places.ts';
import { STATUS_WORDS } from './vocabulary.ts';

export const ROUTES = 'Routes';
export const NO_CLAIM_PASSES = 'No claim passes the filter.';

export const ROUTE_GROUPS: Readonly<Record<Direction, string>> = {
  dispatch: 'Sent abroad',
  repatriation: 'Sent back',
  defection: 'Defected',
  stock: 'Already abroad, no movement reported',
};
export const NOWHERE_ON_A_MAP = 'Reported, but nowhere on a map';

interface Ends {
  readonly direction: Direction;
  readonly origin: Place;
  readonly destinations: readonly Place[];
}

/** The foreign end of a route, which is what a reader looks for: "Libya", "From Russia". */
export function foreignEnd({ direction, origin, destinations }: Ends): string {
  if (direction === 'repatriation') return `From ${placeWords(origin)}`;
  return list(destinations.map(({ names }) => names.en));
}

/** What else is known of it: "from Ryanggang · planned, under way · 3 claims, 2 articles". */
export function behindForeignEnd(
  route: Ends & { readonly statuses: readonly Status[]; readonly claims: number; readonly articles: number },
): string {
  const sources = `${claimCount(route.claims)}, ${articleCount(route.articles)}`;
  // People already there have moved nowhere.
  if (route.direction === 'stock') return sources;
  const statuses = route.statuses.map((status) => STATUS_WORDS[status]).join(', ');
  return [homeEnd(route), statuses, sources].filter((part) => part !== null).join(' · ');
}

function homeEnd({ direction, origin, destinations }: Ends): string | null {
  if (direction !== 'repatriation') {
    return `from ${origin.kind === 'dock' ? 'province not stated' : placeWords(origin)}`;
  }
  return destinations.every(({ kind }) => kind === 'dock') ? null : `to ${list(destinations.map(placeWords))}`;
}
