import { number, plural } from './language.ts';

/** "1 claim", "2 claims". */
export function claimCount(claims: number): string {
  return `${number(claims)} ${plural(claims, { one: 'claim', other: 'claims' })}`;
}

/** "1 article", "2 articles". */
export function articleCount(articles: number): string {
  return `${number(articles)} ${plural(articles, { one: 'article', other: 'articles' })}`;
}

/** "2 claims in 2 articles" */
export function claimsInArticles({ claims, articles }: { claims: number; articles: number }): string {
  return `${claimCount(claims)} in ${articleCount(articles)}`;
}

/** "1 route", "2 routes". */
export function routeCount(routes: number): string {
  return `${number(routes)} ${plural(routes, { one: 'route', other: 'routes' })}`;
}

/** "1 circumstance", "2 circumstances". */
export function circumstanceCount(circumstances: number): string {
  return `${number(circumstances)} ${plural(circumstances, { one: 'circumstance', other: 'circumstances' })}`;
}

/** "1 sentence", "2 sentences". */
export function sentenceCount(sentences: number): string {
  return `${number(sentences)} ${plural(sentences, { one: 'sentence', other: 'sentences' })}`;
}

/** "1 source", "2 sources". */
export function sourceCount(sources: number): string {
  return `${number(sources)} ${plural(sources, { one: 'source', other: 'sources' })}`;
}

/** "1 quotation", "2 quotations". */
export function quotationCount(quotations: number): string {
  return `${number(quotations)} ${plural(quotations, { one: 'quotation', other: 'quotations' })}`;
}

/** "3 of 48 claims" */
export function claimsOfAll({ some, all }: { some: number; all: number }): string {
  return `${number(some)} of ${claimCount(all)}`;
}

/** "1 matched claim", "2 matched claims". */
export function matchedClaimCount(claims: number): string {
  return `${number(claims)} ${plural(claims, { one: 'matched claim', other: 'matched claims' })}`;
}

/** "1 file", "2 files". */
export function fileCount(files: number): string {
  return `${number(files)} ${plural(files, { one: 'file', other: 'files' })}`;
}
