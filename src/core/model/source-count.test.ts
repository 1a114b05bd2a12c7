import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourcesWords } from '#words/sources.ts';
import { datasetOf, type Sketch } from '../test/fixture-dataset.ts';
import { evidenceIn } from './evidence.ts';
import type { ArticleId, SourceId } from './ids.ts';
import { countSources, OWN_VOICE, sourcesOf } from './source-count.ts';

const witness = 'witness' as SourceId;
const other = 'other' as SourceId;
const told = (article: Sketch['article'], source: SourceId | null) =>
  ({ article: article as string as ArticleId, source }) as const;

test.each([
  ['2 articles, at least 1 source', [told('gazette', witness), told('courier', witness)]],
  ['1 article, 1 source', [told('gazette', witness), told('gazette', witness)]],
  ['1 article, 1 source', [told('gazette', witness), told('gazette', OWN_VOICE)]],
  ['1 article, no source disclosed', [told('gazette', OWN_VOICE)]],
  ['1 article, 2 sources', [told('gazette', witness), told('gazette', other)]],
  ['2 articles, 2 sources', [told('gazette', witness), told('courier', other)]],
  ['2 articles, at least 2 sources', [told('gazette', witness), told('courier', other), told('courier', witness)]],
  ['2 articles; how many sources is not set', [told('gazette', witness), told('courier', null)]],
  ['1 article; how many sources is not set', [told('gazette', null)]],
] as const)('is said as “%s”', (words, claims) => {
  expect(sourcesWords(claims)).toBe(words);
});

test('there are never more sources than claims, and another report of a known source adds none', () => {
  const claim = fc.record({
    article: fc.constantFrom('gazette', 'courier').map((id) => id as string as ArticleId),
    source: fc.constantFrom(witness, other, 'third' as SourceId),
  });
  fc.assert(
    fc.property(fc.array(claim, { minLength: 1 }), (claims) => {
      const { articles, sources } = countSources(claims);
      expect(sources?.length).toBeLessThanOrEqual(claims.length);
      for (const { source } of claims) {
        const more = countSources([...claims, told('gazette', source)]);
        expect(more.sources).toEqual(sources);
        expect(countSources([...claims, told('gazette', null)]).sources).toBeNull();
      }
      expect(articles.length).toBe(new Set(claims.map(({ article }) => article)).size);
    }),
  );
});

test('each source is named with the articles that rest on it', () => {
  const evidence = evidenceIn(datasetOf([{ to: 'pearl' }, { to: 'pearl', article: 'courier' }]));
  const [one] = sourcesOf([told('gazette', witness), told('courier', witness), told('courier', null)], evidence);
  expect(one?.source.label).toBe('an invented witness');
  expect(one?.articles.map(({ id }) => id)).toEqual(['gazette', 'courier']);
});
