import type { ArticleOutline } from '../../model/article.ts';
import { countSources, type Sourced } from '../../model/source-count.ts';
import { articleCount, claimCount, sourceCount } from './counts.ts';
import { publishedWords } from './dates.ts';

/** "2 articles, at least 1 source", or "2 articles; how many sources is not set". */
export function sourcesWords(claims: readonly Sourced[]): string {
  const { articles, sources } = countSources(claims);
  return `${articleCount(articles.length)}${sources === null ? ';' : ','} ${independentWords(claims)}`;
}

/** "1 source", "at least 1 source", "no source disclosed", or "how many sources is not set". */
export function independentWords(claims: readonly Sourced[]): string {
  const { sources, isLeast } = countSources(claims);
  if (sources === null) return 'how many sources is not set';
  if (sources.length === 0) return 'no source disclosed';
  return isLeast ? `at least ${sourceCount(sources.length)}` : sourceCount(sources.length);
}

/** "2 claims in 2 articles, at least 1 source" */
export function claimsInSources(claims: readonly Sourced[]): string {
  return `${claimCount(claims.length)} in ${sourcesWords(claims)}`;
}

/** An article with the name of who published it. */
export interface PublishedArticle {
  readonly publisher: string;
  readonly article: ArticleOutline;
}

/** "Daily NK, 27 February 2024": an article by who published it and when. */
export function publisherAndDate({ publisher, article }: PublishedArticle): string {
  return `${publisher}, ${publishedWords(article)}`;
}
