import type { Article, Excerpt } from './article.ts';
import type { Circumstance } from './circumstance.ts';
import { circumstancesAt, circumstancesOf } from './circumstances.ts';
import type { Claim } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { ArticleId, ClaimId, ExcerptId, PlaceId, SourceId } from './ids.ts';
import { finder, type Lookup, lookupIn } from './lookup.ts';
import type { Place } from './place.ts';
import { type Related, relatedTo } from './related.ts';
import type { Route } from './route.ts';
import type { Source } from './source.ts';

/** The dataset with its long texts, looked up by id. */
export interface Evidence extends Lookup {
  readonly dataset: Dataset;
  place(id: PlaceId): Place;
  article(id: ArticleId): Article;
  claim(id: ClaimId): Claim;
  /** Throws `unknown source: x`. */
  source(id: SourceId): Source;
  claimsOf(route: Route): readonly Claim[];
  /** Throws `unknown excerpt: x`. */
  excerpt(id: ExcerptId): Excerpt;
  /** Circumstances tied to one of these claims. */
  circumstancesOf(claims: readonly Claim[]): readonly Circumstance[];
  /** Circumstances tied to a place and to no claim. */
  circumstancesAt(place: PlaceId): readonly Circumstance[];
  /** Routes that share a claim's article total, an end, or a duplicate report with this one; the closest first. */
  relatedTo(route: Route): readonly Related[];
}

export function evidenceIn(dataset: Dataset): Evidence {
  const lookup = lookupIn(dataset);
  const claim = finder('claim', dataset.claims);
  const place = finder('place', dataset.places);
  const claimsOf = (route: Route) => route.claims.map(claim);
  return {
    ...lookup,
    dataset,
    place,
    article: finder('article', dataset.articles),
    source: finder('source', dataset.sources),
    claim,
    claimsOf,
    excerpt: finder('excerpt', dataset.excerpts),
    circumstancesOf: (those) => circumstancesOf(those, dataset.circumstances),
    circumstancesAt: (place) => circumstancesAt(place, dataset.circumstances),
    relatedTo: (route) => relatedTo(route, { dataset, claimsOf, place }),
  };
}
