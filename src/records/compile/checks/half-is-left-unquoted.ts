import { quotedWords } from '../coverage.ts';
import { ofEachRecord } from '../per-record.ts';

/** No more than half of an article's words are published here. */
export const halfIsLeftUnquoted = ofEachRecord((record) => {
  if (!record.seals) return [];
  const { words } = record.seals;
  const { inExcerpts, around, inPhrases } = quotedWords(record, record.seals);
  const count = inExcerpts + around + inPhrases;
  if (count * 2 <= words) return [];
  const parts = [
    `${inExcerpts} in excerpts`,
    ...(around > 0 ? [`${around} in the words kept around them`] : []),
    ...(inPhrases > 0 ? [`${inPhrases} in phrases that circumstances quote`] : []),
  ];
  return [
    {
      file: record.file,
      line: record.lineOf('excerpts'),
      message: `The record quotes ${count} of the article's ${words} words, more than half: ${parts.join(', ')}.`,
      remedy:
        'Quote only the sentences that state a claim, and tell in your own words those that say the least. ' +
        'An excerpt that stands alone costs the words around it too; beside another excerpt it costs fewer. ' +
        'Where every sentence states a claim: see “A short text” in data/README.md.',
    },
  ];
});
