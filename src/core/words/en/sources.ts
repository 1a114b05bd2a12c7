import { countSources, type Sourced } from '../../model/source-count.ts';
import { articleCount, sourceCount } from './counts.ts';

/** "2 articles, 1 source", or "2 articles; how many sources is not set". */
export function sourcesWords(claims: readonly Sourced[]): string {
  const { articles, sources } = countSources(claims);
  return `${articleCount(articles.length)}${sources === null ? ';' : ','} ${independentWords(claims)}`;
}

/** "1 source", or "how many sources is not set". */
export function independentWords(claims: readonly Sourced[]): string {
  const { sources } = countSources(claims);
  return sources === null ? 'how many sources is not set' : sourceCount(sources.length);
}
