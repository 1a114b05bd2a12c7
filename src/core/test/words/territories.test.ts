import { expect, test } from 'vitest';
import { disputedWords } from '#words/territories.ts';
import { textOf } from '../../words/format/pieces.ts';

test.each([
  ['2019', ', since 2019, according to the Council'],
  ['1999/..', ', since 1999, according to the Council'],
  ['1999-05~', ', since about May 1999, according to the Council'],
  ['1999/2004', ', 1999 to 2004, according to the Council'],
  [null, ' by Norway, according to the Council'],
])('a territory that is held since %s says so: %s', (since, words) => {
  const disputed = { saidBy: 'the Council', since };
  expect(textOf(disputedWords({ place: 'the Skerries', administeredBy: 'Norway', claimedBy: [], disputed }))).toContain(
    words,
  );
});
