import { wordsQuoted } from '../coverage.ts';
import type { Check } from '../project.ts';

/** No more than half of an article's words are published here. */
export const halfIsLeftUnquoted: Check = ({ records }) =>
  records.flatMap((record) => {
    if (!record.seals) return [];
    const { words } = record.seals;
    const count = wordsQuoted(record, record.seals);
    if (count * 2 <= words) return [];
    return [
      {
        file: record.file,
        line: record.lineOf('excerpts'),
        message: `The record quotes ${count} of the article's ${words} words, more than half.`,
        remedy: 'Quote only the sentences that state a claim, and tell circumstances in your own words.',
      },
    ];
  });
