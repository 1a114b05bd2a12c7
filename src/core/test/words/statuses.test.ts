import { expect, test } from 'vitest';
import { STATUSES } from '../../model/vocabulary.ts';
import { STATUS_DEFINITIONS } from '../../words/en/method-reading.ts';
import { STATUS_MEANINGS } from '../../words/en/vocabulary.ts';

test.each(STATUSES)('the page on the method defines “%s” as the legend does', (status) => {
  const { term, meaning } = STATUS_DEFINITIONS[status];
  expect(`${term}: ${meaning}`).toBe(STATUS_MEANINGS[status]);
});
