import type { ClaimOutline } from './claim.ts';
import type { Evidence } from './evidence.ts';
import type { ArticleId, SourceId } from './ids.ts';
import { affirming } from './stance.ts';

export type Sourced = Pick<ClaimOutline, 'article' | 'source' | 'stance'>;

/**
 * Articles and independent sources, counted apart. The editor says what shares a source; this only counts. Who denies a
 * thing, or found none, is no witness of it: only claims that affirm are counted.
 */
export interface SourceCount {
  readonly articles: readonly ArticleId[];
  /** In the order of the claims; null as soon as one claim has none set, because then nobody knows how many. */
  readonly sources: readonly SourceId[] | null;
  /** Whether there may be more: several articles are counted on one source, which no text shows to be one person. */
  readonly isLeast: boolean;
}

/** What an article says in its own voice where it discloses nobody. A source is somebody: this one is not counted. */
export const OWN_VOICE = 'own-voice' as SourceId;

export function countSources(all: readonly Sourced[]): SourceCount {
  const claims = affirming(all);
  const articlesOf = new Map<SourceId, Set<ArticleId>>();
  for (const { source, article } of claims) {
    if (source === null || source === OWN_VOICE) continue;
    articlesOf.set(source, (articlesOf.get(source) ?? new Set()).add(article));
  }
  return {
    articles: [...new Set(claims.map(({ article }) => article))],
    sources: claims.some(({ source }) => source === null) ? null : [...articlesOf.keys()],
    isLeast: [...articlesOf.values()].some(({ size }) => size > 1),
  };
}

/** The sources of some claims that affirm, each with the articles that rest on it. Claims with none set are left out. */
export function sourcesOf(all: readonly Sourced[], { article, source }: Pick<Evidence, 'article' | 'source'>) {
  const claims = affirming(all);
  const ids = [...new Set(claims.map((claim) => claim.source))].filter((id) => id !== null);
  return ids.map((id) => ({
    source: source(id),
    articles: [...new Set(claims.filter((claim) => claim.source === id).map((claim) => claim.article))].map(article),
  }));
}
