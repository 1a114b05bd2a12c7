import type { Article, Excerpt } from './article.ts';
import type { Circumstance } from './circumstance.ts';
import type { Claim } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { ArticleId, ClaimId, ExcerptId, PlaceId, SourceId } from './ids.ts';
import { finder, type Lookup, lookupIn } from './lookup.ts';
import type { Route } from './route.ts';
import type { Source } from './source.ts';

/** The dataset with its long texts, looked up by id. */
export interface Evidence extends Lookup {
  readonly dataset: Dataset;
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
  /** Routes that share a claim's article total, an end, or a twin claim with this one; the closest first. */
  relatedTo(route: Route): readonly Related[];
}

export interface Related {
  readonly route: Route;
  readonly because: 'same report' | 'same place';
}

export function evidenceIn(dataset: Dataset): Evidence {
  const lookup = lookupIn(dataset);
  const claim = finder('claim', dataset.claims);
  return {
    ...lookup,
    dataset,
    article: finder('article', dataset.articles),
    source: finder('source', dataset.sources),
    claim,
    claimsOf: (route) => route.claims.map(claim),
    excerpt: finder('excerpt', dataset.excerpts),
    circumstancesOf(those) {
      const ids = new Set(those.map((each) => each.id));
      return dataset.circumstances.filter((each) => each.claims.some((id) => ids.has(id)));
    },
    circumstancesAt: (place) =>
      dataset.circumstances.filter((each) => each.claims.length === 0 && each.places.includes(place)),
    relatedTo: (route) => relatedTo(route, lookup),
  };
}

function relatedTo(route: Route, lookup: Lookup): Related[] {
  const related: Related[] = [];
  for (const other of lookup.mapData.routes) {
    if (other.id === route.id) continue;
    if (sharesReport(route, other, lookup)) related.push({ route: other, because: 'same report' });
    else if (sharesPlace(route, other, lookup)) related.push({ route: other, because: 'same place' });
  }
  return [...related.filter(isOfReport), ...related.filter((each) => !isOfReport(each))];
}

function isOfReport({ because }: Related): boolean {
  return because === 'same report';
}

/** The same sentence, the same total, or the same event. */
function sharesReport(route: Route, other: Route, lookup: Lookup): boolean {
  return lookup
    .claimsOf(route)
    .some((a) =>
      lookup
        .claimsOf(other)
        .some(
          (b) =>
            a.excerpts.some((id) => b.excerpts.includes(id)) ||
            a.partOf === b.id ||
            b.partOf === a.id ||
            (a.partOf !== null && a.partOf === b.partOf) ||
            a.sameEventAs.includes(b.id) ||
            b.sameEventAs.includes(a.id),
        ),
    );
}

/** A shared end, other than "province not stated", which is shared by nearly all. */
function sharesPlace(route: Route, other: Route, lookup: Lookup): boolean {
  const ends = [route.origin, ...route.destinations].filter((id) => lookup.place(id).kind !== 'dock');
  return [other.origin, ...other.destinations].some((id) => ends.includes(id));
}
