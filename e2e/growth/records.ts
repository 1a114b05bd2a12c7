import { type ClaimEntry, type InventedArticle, inventedArticle, type SourceEntry } from './article.ts';
import { chanceOf } from './chance.ts';
import type { Outlet } from './outlets.ts';

/** Everything that stands in the records of a series of invented articles. */
export interface InventedRecords {
  readonly articles: readonly InventedArticle[];
  readonly outlets: readonly Outlet[];
  readonly sources: readonly SourceEntry[];
}

/** Of the articles, so many tell of an event that an earlier one tells of, too, or contradict it. */
const SHARE_RELATED = 0.6;
const SHARE_SAME = 0.7;

/** The first `count` articles of a seed. The same seed and count give the same records. */
export function inventedRecords(seed: number, count: number): InventedRecords {
  const articles = Array.from({ length: count }, (_, at) => inventedArticle(seed, at + 1));
  for (let at = 1; at < count; at += 1) relate(articles, at, seed);
  const used = new Set(articles.flatMap(({ claims }) => claims.map(({ source }) => source)));
  const outlets = new Map(articles.map(({ outlet }) => [outlet.id, outlet]));
  return {
    articles,
    outlets: [...outlets.values()],
    sources: articles.map(({ source }) => source).filter(({ id }) => used.has(id)),
  };
}

/** Ties a claim of article `at` to one of an earlier article that goes the same way, where there is one. */
function relate(articles: InventedArticle[], at: number, seed: number): void {
  const chance = chanceOf(seed, -at);
  const [earlier, later] = [articles[chance.whole(0, at - 1)], articles[at]];
  if (!earlier || !later || !chance.odds(SHARE_RELATED)) return;
  for (const claim of later.claims.filter(isFree)) {
    const twin = earlier.claims.find((each) => isFree(each) && wayOf(each) === wayOf(claim));
    if (!twin) continue;
    const same = chance.odds(SHARE_SAME);
    const tied = (other: InventedArticle, { id }: ClaimEntry): Partial<ClaimEntry> => {
      const reference = [`${other.id}/${id}`];
      return same ? { same_event_as: reference, source: earlier.source.id } : { contradicts: reference };
    };
    articles[at] = withClaim(later, { ...claim, ...tied(earlier, twin) });
    articles[articles.indexOf(earlier)] = withClaim(earlier, { ...twin, ...tied(later, claim) });
    return;
  }
}

function withClaim(article: InventedArticle, claim: ClaimEntry): InventedArticle {
  return { ...article, claims: article.claims.map((each) => (each.id === claim.id ? claim : each)) };
}

function isFree({ same_event_as, contradicts, part_of }: ClaimEntry): boolean {
  return same_event_as === undefined && contradicts === undefined && part_of === undefined;
}

function wayOf({ direction, origin, destinations }: ClaimEntry): string {
  return [direction, origin.place, ...destinations.map(({ place }) => place)].join();
}
