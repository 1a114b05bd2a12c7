import type { Article } from '../../core/model/article.ts';
import type { Circumstance } from '../../core/model/circumstance.ts';
import type { Claim } from '../../core/model/claim.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { PlaceId } from '../../core/model/ids.ts';
import type { Route } from '../../core/model/route.ts';
import { touches } from '../../core/scene/emphasis.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';

/** A route with those of its claims that speak of a subject. */
export interface Told {
  readonly route: Route;
  readonly claims: readonly Claim[];
}

/** What is told of a subject: of the atlas everything; of a place also where it is passed or only an example. */
export function toldOf(subject: EmbedSubject, evidence: Evidence): readonly Told[] {
  const { routes } = evidence.dataset;
  const all = (some: readonly Route[]) => some.map((route): Told => ({ route, claims: evidence.claimsOf(route) }));
  if (subject.kind === 'atlas') return all(routes);
  if (subject.kind === 'route') return all([evidence.route(subject.id)]);
  const ending = routes.filter((route) => touches(route, subject.id));
  const others = routes.flatMap((route): Told[] => {
    const claims = evidence.claimsOf(route).filter((claim) => names(claim, subject.id));
    return ending.includes(route) || claims.length === 0 ? [] : [{ route, claims }];
  });
  return [...all(ending), ...others];
}

/** The articles that what is told rests on, in the order of the records. */
export function articlesOf(subject: EmbedSubject, told: readonly Told[], evidence: Evidence): readonly Article[] {
  const speaking = new Set([
    ...told.flatMap(({ claims }) => claims.map(({ article }) => article)),
    ...circumstancesOf(subject, evidence).map(({ article }) => article),
  ]);
  return evidence.dataset.articles.filter(({ id }) => speaking.has(id));
}

/** What is reported of a place beside its claims. */
export function circumstancesOf(subject: EmbedSubject, { dataset }: Evidence): readonly Circumstance[] {
  return subject.kind === 'place' ? dataset.circumstances.filter((each) => each.places.includes(subject.id)) : [];
}

function names({ origin, via, destinations }: Claim, place: PlaceId): boolean {
  return [origin, ...via, ...destinations].some((end) => end.place === place || end.examples.includes(place));
}
