import { expect, test } from 'vitest';
import { STATUSES } from '../../model/vocabulary.ts';
import { STATUS_DEFINITIONS } from '../../words/en/method-reading.ts';
import { STATUS_MEANINGS, STATUS_WORDS } from '../../words/en/vocabulary.ts';
import { capitalized } from '../../words/format/first-letter.ts';

test.each(STATUSES)(
  'the page on the method defines “%s” as the legend does, by the word that all else uses',
  (status) => {
    const { term, meaning } = STATUS_DEFINITIONS[status];
    expect(`${term}: ${meaning}`).toBe(STATUS_MEANINGS[status]);
    expect(term).toBe(capitalized(STATUS_WORDS[status]));
  },
);
