import {
  type CircumstanceEntry,
  type ClaimEntry,
  type InventedArticle,
  inventedArticle,
  type SourceEntry,
} from './article.ts';
import { chanceOf } from './chance.ts';
import type { Outlet } from './outlets.ts';

/** Everything that stands in the records of a series of invented articles. */
export interface InventedRecords {
  readonly articles: readonly InventedArticle[];
  readonly outlets: readonly Outlet[];
  readonly sources: readonly SourceEntry[];
}

/** Of the articles, so many tell of an event that an earlier one tells of, too, or say another thing of it. */
const SHARE_RELATED = 0.6;
const SHARE_SAME = 0.7;
const SHARE_CONTRADICTING = 0.5;

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
    const contradicting = !same && chance.odds(SHARE_CONTRADICTING);
    const tied = (other: InventedArticle, { id }: ClaimEntry): Partial<ClaimEntry> => {
      const reference = [`${other.id}/${id}`];
      if (same) return { same_event_as: reference, source: earlier.source.id };
      return contradicting ? { contradicts: reference } : { differs: reference };
    };
    const drawn = same && isOnMap(twin) ? { drawn_of_event: 'It was invented first, as its number shows.' } : {};
    const [from, to] = setBeside(earlier, later);
    articles[at] = withClaim(to, { ...claim, ...tied(earlier, twin) });
    articles[articles.indexOf(earlier)] = withClaim(from, { ...twin, ...tied(later, claim), ...drawn });
    return;
  }
}

function withClaim(article: InventedArticle, claim: ClaimEntry): InventedArticle {
  return { ...article, claims: article.claims.map((each) => (each.id === claim.id ? claim : each)) };
}

/** Two articles whose first circumstances of one topic are set beside each other, where they have such. */
function setBeside(one: InventedArticle, two: InventedArticle): readonly [InventedArticle, InventedArticle] {
  const isFree = ({ differs }: CircumstanceEntry) => differs === undefined;
  const twin = ({ topic }: CircumstanceEntry) => two.circumstances.find((each) => isFree(each) && each.topic === topic);
  const first = one.circumstances.find((each) => isFree(each) && twin(each) !== undefined);
  const second = first && twin(first);
  if (!first || !second) return [one, two];
  return [withCircumstance(one, first, two, second), withCircumstance(two, second, one, first)];
}

function withCircumstance(
  article: InventedArticle,
  circumstance: CircumstanceEntry,
  other: InventedArticle,
  { id }: CircumstanceEntry,
): InventedArticle {
  const circumstances = article.circumstances.map((each) =>
    each === circumstance ? { ...each, differs: [`${other.id}/${id}`] } : each,
  );
  return { ...article, circumstances };
}

function isFree({ same_event_as, contradicts, differs, part_of }: ClaimEntry): boolean {
  return [same_event_as, contradicts, differs, part_of].every((tie) => tie === undefined);
}

/** What goes to a country that no text names could not be drawn, whatever an editor chose. */
function isOnMap({ destinations }: ClaimEntry): boolean {
  return destinations.every(({ place }) => place !== 'abroad' && place !== 'friendly-countries');
}

function wayOf({ direction, origin, destinations }: ClaimEntry): string {
  return [direction, origin.place, ...destinations.map(({ place }) => place)].join();
}
