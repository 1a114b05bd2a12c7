import { expect, test } from 'vitest';
import { numbered, quotedUnder, toldInOurWords } from '#words/coverage.ts';
import { textOf } from '../../words/format/pieces.ts';

test('a sentence names its quotations and its claims, one or several', () => {
  expect(textOf(quotedUnder({ excerpts: 1, numbers: ['3'] }))).toBe('Quoted: the words. Claim 3.');
  expect(textOf(quotedUnder({ excerpts: 2, numbers: ['1', '2', '5'] }))).toBe(
    'Quoted: the words, the words. Claims 1, 2, 5.',
  );
});

test('each of several links knows which one it is', () => {
  const slots = quotedUnder({ excerpts: 2, numbers: ['1', '2'] }).filter((piece) => typeof piece !== 'string');
  expect(slots.map(({ slot, index }) => `${slot} ${index}`)).toEqual([
    'outcome 0',
    'excerpt 0',
    'excerpt 1',
    'claim 0',
    'claim 1',
  ]);
});

test('an account is given once, and pointed back to after that', () => {
  expect(textOf(toldInOurWords({ topic: 'wages', account: 'They are paid little.' }))).toBe(
    'Wages (told in our words). They are paid little.',
  );
  expect(textOf(toldInOurWords({ topic: 'wages', account: null }))).toBe(
    'Wages (told in our words). As above: part of the same account.',
  );
});

test('neighbours are told from first to last, one alone by its number', () => {
  expect(numbered({ first: 3, last: 5 })).toBe('3–5');
  expect(numbered({ first: 3, last: 3 })).toBe('3');
});
