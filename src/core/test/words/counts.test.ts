import { expect, test } from 'vitest';
import { claimsApart, claimsInArticles } from '#words/counts.ts';
import { claimsAndSources, claimsInSources } from '#words/sources.ts';
import type { ArticleId, SourceId } from '../../model/ids.ts';
import type { Sourced } from '../../model/source-count.ts';

const claim: Sourced = { article: 'a' as ArticleId, source: 'clerk' as SourceId };
const denial: Sourced = { article: 'b' as ArticleId, source: 'office' as SourceId, stance: 'denies' };
const search: Sourced = { ...denial, stance: 'finds_none' };

test.each([
  [[claim, claim], '2 claims', '2 claims in 1 article', '2 claims in 1 article, 1 source', '2 claims, 1 source'],
  [
    [claim, denial],
    '1 claim; 1 denial',
    '1 claim in 1 article; 1 denial',
    '1 claim in 1 article, 1 source; 1 denial',
    '1 claim, 1 source; 1 denial',
  ],
  [[denial, denial], '2 denials', '2 denials in 1 article', '2 denials in 1 article', '2 denials'],
  [
    [denial, search],
    '1 denial and 1 finding of none',
    '1 denial and 1 finding of none in 1 article',
    '1 denial and 1 finding of none in 1 article',
    '1 denial and 1 finding of none',
  ],
  [[], '0 claims', '0 claims in 0 articles', '0 claims in 0 articles', '0 claims'],
])('denials are counted apart, and who only denies is neither article nor source: %#', (claims, ...words) => {
  expect([claimsApart(claims), claimsInArticles(claims), claimsInSources(claims), claimsAndSources(claims)]).toEqual(
    words,
  );
});
