import { expect, test } from 'vitest';
import { readText, wordsOf } from '../text/text.ts';
import { quotedWords } from './coverage.ts';
import type { ParsedEntry } from './parsed-entry.ts';
import type { RawExcerpt } from './record-schema.ts';
import { sealArticle } from './seal.ts';

const RAW = 'One boat left today. Two boats left yesterday. Three boats stay here. Nobody knows why. All is quiet.';
const TEXT = readText(RAW);

/** The words published where the sentences of each list are one excerpt. */
function published(...excerpts: number[][]) {
  const entries = excerpts.map((sentences): ParsedEntry<RawExcerpt> => {
    const spans = TEXT.sentences.filter(({ n }) => sentences.includes(n)).map(({ at }) => at);
    const exact = TEXT.plain.slice(spans[0]?.[0], spans.at(-1)?.[1]);
    const value = { id: `s${sentences.join('-')}`, sentences, exact, before: null, after: null, translation: null };
    return { value, file: 'x.yaml', refused: new Set(), lineOf: () => 1 };
  });
  const { seals } = sealArticle('x', RAW, entries, null, false);
  if (!seals) throw new Error('not sealed');
  return quotedWords({ excerpts: entries, circumstances: [] }, seals);
}

test('words kept around an excerpt that stand in another excerpt are counted once, with the excerpts', () => {
  expect(published([2])).toEqual({ inExcerpts: 4, around: 4, inPhrases: 0 });
  expect(published([2], [3])).toEqual({ inExcerpts: 8, around: 3, inPhrases: 0 });
  expect(published([2], [3])).toEqual(published([2, 3]));
});

test('where every sentence is quoted, the words of the text are counted once each', () => {
  const { inExcerpts, around } = published([1], [2], [3], [4], [5]);
  expect(inExcerpts).toBe(wordsOf(TEXT.plain).length);
  expect(around).toBe(0);
});
