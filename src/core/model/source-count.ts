import type { ClaimOutline } from './claim.ts';
import type { Evidence } from './evidence.ts';
import type { ArticleId, SourceId } from './ids.ts';

export type Sourced = Pick<ClaimOutline, 'article' | 'source'>;

/** Articles and independent sources, counted apart. The editor says what shares a source; this only counts. */
export interface SourceCount {
  readonly articles: readonly ArticleId[];
  /** In the order of the claims; null as soon as one claim has none set, because then nobody knows how many. */
  readonly sources: readonly SourceId[] | null;
}

export function countSources(claims: readonly Sourced[]): SourceCount {
  const sources = claims.map((claim) => claim.source);
  return {
    articles: [...new Set(claims.map((claim) => claim.article))],
    sources: sources.every((source) => source !== null) ? [...new Set(sources)] : null,
  };
}

/** The sources of some claims, each with the articles that rest on it. Claims with none set are left out. */
export function sourcesOf(claims: readonly Sourced[], { article, source }: Pick<Evidence, 'article' | 'source'>) {
  const ids = [...new Set(claims.map((claim) => claim.source))].filter((id) => id !== null);
  return ids.map((id) => ({
    source: source(id),
    articles: [...new Set(claims.filter((claim) => claim.source === id).map((claim) => claim.article))].map(article),
  }));
}
