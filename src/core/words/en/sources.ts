import type { ArticleOutline } from '../../model/article.ts';
import { countSources, type Sourced } from '../../model/source-count.ts';
import { affirming } from '../../model/stance.ts';
import { articleCount, claimsApart, sourceCount } from './counts.ts';
import { publishedWords } from './dates.ts';

/** "2 articles, at least 1 source", or "2 articles; how many sources is not set"; of denials alone "1 article". */
export function sourcesWords(claims: readonly Sourced[]): string {
  const { articles, sources } = countSources(claims);
  if (articles.length === 0) return articleCount(new Set(claims.map(({ article }) => article)).size);
  return `${articleCount(articles.length)}${sources === null ? ';' : ','} ${independentWords(claims)}`;
}

/** "1 source", "at least 1 source", "no source disclosed", or "how many sources is not set". */
function independentWords(claims: readonly Sourced[]): string {
  const { sources, isLeast } = countSources(claims);
  if (sources === null) return 'how many sources is not set';
  if (sources.length === 0) return 'no source disclosed';
  return isLeast ? `at least ${sourceCount(sources.length)}` : sourceCount(sources.length);
}

/** "2 claims in 2 articles, at least 1 source", "1 claim in 1 article, 1 source; 1 denial", "1 denial in 1 article". */
export function claimsInSources(claims: readonly Sourced[]): string {
  return claimsApart(claims, ` in ${sourcesWords(claims)}`);
}

/** The same of one article: "2 claims, 1 source; 1 denial". */
export function claimsAndSources(claims: readonly Sourced[]): string {
  return claimsApart(claims, affirming(claims).length > 0 ? `, ${independentWords(claims)}` : '');
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
