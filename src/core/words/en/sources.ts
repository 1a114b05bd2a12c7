import { countSources, type Sourced } from '../../model/source-count.ts';
import { count } from './counts.ts';

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
