import type { Article } from '../../core/model/article.ts';
import type { Circumstance } from '../../core/model/circumstance.ts';
import type { Claim, ClaimOutline } from '../../core/model/claim.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { PlaceId, RouteId } from '../../core/model/ids.ts';
import { type Lookup, lookupIn } from '../../core/model/lookup.ts';
import type { Route } from '../../core/model/route.ts';
import { touches } from '../../core/scene/emphasis.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';
import type { Focus } from '../../core/view/view.ts';

/** A route with those of its claims that speak of a subject. */
export interface CoveredRoute<Kind extends ClaimOutline = Claim> {
  readonly route: Route;
  readonly claims: readonly Kind[];
}

/** The records as a build or a page's scripts hold them. */
interface Records<Kind extends ClaimOutline> {
  readonly mapData: { readonly routes: readonly Route[] };
  route(id: RouteId): Route;
  claimsOf(route: Route): readonly Kind[];
}

/** The routes that a subject covers: of the atlas everything; of a place also where it is passed or only an example. */
export function coveredRoutes<Kind extends ClaimOutline>(
  subject: EmbedSubject,
  records: Records<Kind>,
): readonly CoveredRoute<Kind>[] {
  const { routes } = records.mapData;
  const all = (some: readonly Route[]) =>
    some.map((route): CoveredRoute<Kind> => ({ route, claims: records.claimsOf(route) }));
  if (subject.kind === 'atlas') return all(routes);
  if (subject.kind === 'route') return all([records.route(subject.id)]);
  const ending = routes.filter((route) => touches(route, subject.id));
  const others = routes.flatMap((route): CoveredRoute<Kind>[] => {
    const claims = records.claimsOf(route).filter((claim) => names(claim, subject.id));
    return touches(route, subject.id) || claims.length === 0 ? [] : [{ route, claims }];
  });
  return [...all(ending), ...others];
}

/**
 * What the map of a subject draws of what is shown: of the atlas everything, of a route or a place its own lines and none
 * that lie about them, but for those that are wanted `besides`. The claims stay all there are: why one of them is not
 * drawn hangs on the others.
 */
export function drawnOf(
  subject: EmbedSubject,
  shown: Lookup,
  besides: (route: Route) => boolean = () => false,
): Lookup {
  if (subject.kind === 'atlas') return shown;
  const { mapData } = shown;
  return lookupIn({ ...mapData, routes: mapData.routes.filter((route) => isOf(route, subject) || besides(route)) });
}

/** Whether a route is the subject, or begins or ends there. */
export function isOf(route: Route, subject: EmbedSubject | Focus): boolean {
  switch (subject.kind) {
    case 'atlas':
    case 'all':
      return true;
    case 'route':
      return route.id === subject.id;
    case 'place':
      return touches(route, subject.id);
  }
}

/** The articles that the covered routes rest on, in the order of the records. */
export function articlesOf(
  subject: EmbedSubject,
  covered: readonly CoveredRoute[],
  evidence: Evidence,
): readonly Article[] {
  const speaking = new Set([
    ...covered.flatMap(({ claims }) => claims.map(({ article }) => article)),
    ...circumstancesOf(subject, evidence).map(({ article }) => article),
  ]);
  return evidence.dataset.articles.filter(({ id }) => speaking.has(id));
}

/** What is reported of a place beside its claims. */
export function circumstancesOf(subject: EmbedSubject, { dataset }: Evidence): readonly Circumstance[] {
  return subject.kind === 'place' ? dataset.circumstances.filter((each) => each.places.includes(subject.id)) : [];
}

function names({ origin, via, destinations }: ClaimOutline, place: PlaceId): boolean {
  return [origin, ...via, ...destinations].some((end) => end.place === place || end.examples.includes(place));
}
