import type { ClaimOutline } from './claim.ts';
import type { Evidence } from './evidence.ts';
import type { ArticleId, SourceId } from './ids.ts';
import { count } from './phrase.ts';

type Sourced = Pick<ClaimOutline, 'article' | 'source'>;

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

/** "2 articles, 1 source", or "2 articles; how many sources is not set". */
export function sourcesWords(claims: readonly Sourced[]): string {
  const { articles, sources } = countSources(claims);
  return `${count(articles.length, 'article')}${sources === null ? ';' : ','} ${independentWords(claims)}`;
}

/** "1 source", or "how many sources is not set". */
export function independentWords(claims: readonly Sourced[]): string {
  const { sources } = countSources(claims);
  return sources === null ? 'how many sources is not set' : count(sources.length, 'source');
}

/** The sources of some claims, each with the articles that rest on it. Claims with none set are left out. */
export function sourcesOf(claims: readonly Sourced[], { article, source }: Pick<Evidence, 'article' | 'source'>) {
  const ids = [...new Set(claims.map((claim) => claim.source))].filter((id) => id !== null);
  return ids.map((id) => ({
    source: source(id),
    articles: [...new Set(claims.filter((claim) => claim.source === id).map((claim) => claim.article))].map(article),
  }));
}
