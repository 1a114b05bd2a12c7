import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPhrase } from './phrase.ts';

test('a phrase stands on word borders', () => {
  expect(findPhrase('The Omani said that Oman pays', 'Oman')).toEqual([20, 24]);
  expect(findPhrase('North Koreans', 'North Korea')).toBeNull();
  expect(findPhrase('China’s border and Russia-based firms', 'China')).toEqual([0, 5]);
  expect(findPhrase('China’s border and Russia-based firms', 'Russia')).toEqual([19, 25]);
  expect(findPhrase('russia', 'Russia')).toBeNull();
});

test('a figure or a range is not cut in two', () => {
  expect(findPhrase('24,200 workers', '200 workers')).toBeNull();
  expect(findPhrase('24,200 workers', '24')).toBeNull();
  expect(findPhrase('groups of 30-40 women', '40 women')).toBeNull();
  expect(findPhrase('groups of 30–40 women', 'groups of 30')).toBeNull();
  expect(findPhrase('gets 1,500, and more', '1,500')).toEqual([5, 10]);
  expect(findPhrase('in 2021.', '2021')).toEqual([3, 7]);
});

test('scripts without spaces, and Korean with its particles, need no border', () => {
  expect(findPhrase('노동자들이 러시아에 갔다', '러시아')).toEqual([6, 9]);
  expect(findPhrase('他们去俄罗斯工作', '俄罗斯')).toEqual([3, 6]);
});

test('what is found is the phrase, character for character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.string(),
      (before, phrase, after) => {
        const text = `${before} ${phrase} ${after}`;
        const span = findPhrase(text, phrase);
        if (span) expect(text.slice(...span)).toBe(phrase);
      },
    ),
  );
});

test('a word between spaces is always found', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zé0-9]{1,8}$/), (word) => {
      expect(findPhrase(`( ${word} )`, word)).toEqual([2, 2 + word.length]);
    }),
  );
});
