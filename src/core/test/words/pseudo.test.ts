import { expect, test } from 'vitest';
import { pieces, slot } from '../../words/format/pieces.ts';
import { pseudo } from '../../words/pseudo/pseudo.ts';
import * as en from './languages/en/claims.ts';

test('labels, messages and records are disguised, with their keys kept', () => {
  expect(pseudo(en.CLOSE)).toBe('«Člōōšēē»');
  expect(pseudo(en.STATUS_NAMES)).toEqual({ planned: '«plāāññēēd»', completed: '«čōōmplēētēēd»' });
  expect(pseudo(en.claimsInArticles)({ claims: 1, articles: 2 })).toBe('«1 člāāīīm īīñ 2 āārtīīčlēēš»');
});

test('pieces keep their slots and the space between them', () => {
  expect(pseudo(pieces`See ${slot('method', 'how', 2)} 12.`)).toEqual([
    '«Šēēēē» ',
    { slot: 'method', text: '«hōōw»', index: 2 },
    ' 12.',
  ]);
  expect(pseudo([slot('given')])).toEqual([slot('given')]);
});

test('a message within a message is disguised once', () => {
  const inner = pseudo('one');
  expect(pseudo(inner)).toBe(inner);
  expect(pseudo(`two ${inner} two`)).toBe('«twōō ōōñēē twōō»');
});

test('numbers, signs and what is no text stay as they are', () => {
  expect(pseudo('12,000 – 3')).toBe('12,000 – 3');
  expect(pseudo('')).toBe('');
  expect(pseudo(12)).toBe(12);
  expect(pseudo(null)).toBeNull();
});

test('a sentence grows by some 40 %', () => {
  const sentence = 'Every line of the map can be followed to the sentence of the report that it is drawn from.';
  const growth = pseudo(sentence).length / sentence.length;
  expect(growth).toBeGreaterThan(1.3);
  expect(growth).toBeLessThan(1.5);
});
