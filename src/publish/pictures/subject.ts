import { isDrawn } from '../../core/model/drawn.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { ArticleId } from '../../core/model/ids.ts';
import type { Route } from '../../core/model/route.ts';
import { touches } from '../../core/scene/emphasis.ts';
import type { EmbedSubject } from '../../core/view/embed-address.ts';

/** What the records hold on a subject. */
export interface SubjectRecords {
  readonly routes: readonly Route[];
  /** Those that a map can show. Empty where there is nothing to draw. */
  readonly drawn: readonly Route[];
  /** In the order of the records. */
  readonly articles: readonly ArticleId[];
}

export function recordsOf(subject: EmbedSubject, evidence: Evidence): SubjectRecords {
  const { dataset } = evidence;
  const routes = dataset.routes.filter(
    (route) =>
      subject.kind === 'atlas' || (subject.kind === 'route' ? route.id === subject.id : touches(route, subject.id)),
  );
  const speaking = new Set<ArticleId>([
    ...routes.flatMap((route) => evidence.claimsOf(route).map(({ article }) => article)),
    ...(subject.kind === 'place' && routes.length === 0 ? articlesNaming(subject.id, evidence) : []),
  ]);
  return {
    routes,
    drawn: routes.filter((route) => isDrawn(route, evidence)),
    articles: dataset.articles.map(({ id }) => id).filter((id) => speaking.has(id)),
  };
}

/** Articles that name a place on the way, as an example, or in a circumstance. */
function articlesNaming(place: string, { dataset }: Evidence): ArticleId[] {
  const claims = dataset.claims.filter((claim) =>
    [claim.origin, ...claim.via, ...claim.destinations].some(
      (end) => end.place === place || end.examples.some((id) => id === place),
    ),
  );
  const circumstances = dataset.circumstances.filter(({ places }) => places.some((id) => id === place));
  return [...claims, ...circumstances].map(({ article }) => article);
}
