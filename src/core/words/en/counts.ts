import type { ClaimOutline } from '../../model/claim.ts';
import { affirming } from '../../model/stance.ts';
import { list, number, plural } from './language.ts';

type Told = Pick<ClaimOutline, 'stance' | 'article'>;

/** "1 claim", "2 claims". */
export function claimCount(claims: number): string {
  return `${number(claims)} ${plural(claims, { one: 'claim', other: 'claims' })}`;
}

/** "1 article", "2 articles". */
export function articleCount(articles: number): string {
  return `${number(articles)} ${plural(articles, { one: 'article', other: 'articles' })}`;
}

/** "1 denial and 2 findings of none"; empty where all claims affirm. */
export function denialCount(claims: readonly Pick<ClaimOutline, 'stance'>[]): string {
  return list(denialCounts(claims));
}

/** The same apart: "1 denial", "2 findings of none". */
export function denialCounts(claims: readonly Pick<ClaimOutline, 'stance'>[]): readonly string[] {
  const of = (stance: ClaimOutline['stance'], one: string, other: string) => {
    const count = claims.filter((claim) => claim.stance === stance).length;
    return count === 0 ? [] : [`${number(count)} ${plural(count, { one, other })}`];
  };
  return [...of('denies', 'denial', 'denials'), ...of('finds_none', 'finding of none', 'findings of none')];
}

/** "2 claims", "1 claim; 1 denial", "1 denial". `goesOn` stands after what is counted first. */
export function claimsApart(claims: readonly Pick<ClaimOutline, 'stance'>[], goesOn = ''): string {
  const affirmed = affirming(claims).length;
  const denials = denialCount(claims);
  if (affirmed === 0 && denials) return denials + goesOn;
  return `${claimCount(affirmed)}${goesOn}${denials && `; ${denials}`}`;
}

/** "2 claims in 2 articles", "1 claim in 1 article; 1 denial", "1 denial in 1 article". */
export function claimsInArticles(claims: readonly Told[], between = ' in '): string {
  const affirmed = affirming(claims);
  const some = affirmed.length > 0 ? affirmed : claims;
  return claimsApart(claims, between + articleCount(new Set(some.map(({ article }) => article)).size));
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
