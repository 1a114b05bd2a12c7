import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collapse, readText, sealOf, wordsOf } from './text.ts';

/** Text with all that captured pages have: odd spaces, line ends, quotation marks, abbreviations, other scripts. */
const captured = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ' ',
        '\u00A0',
        '\n',
        '\r\n',
        '\r',
        '\t',
        '\u2003',
        '\uFEFF',
        '. ',
        '! ',
        '。',
        '.” ',
        'N. ',
        'U.S. ',
      ),
      fc.constantFrom('workers', 'Dr.', '1,500', '“Nine', '他们', '노동자', '(', ')', '—', '\u{1F600}'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('white space collapses to one space, of whatever kind it is', () => {
  expect(collapse('\uFEFF N.\u00A0Korea \r\n plans\u2003to ')).toBe('N. Korea plans to');
});

test('Korean that was saved letter by letter is the Korean that it is read as, and nothing else is recomposed', () => {
  const korean = '노동자 3만 명이 러시아로 떠났다.';
  expect(korean.normalize('NFD')).not.toBe(korean);
  expect(collapse(korean.normalize('NFD'))).toBe(korean);
  expect(readText(korean.normalize('NFD')).hash).toBe(readText(korean).hash);
  expect(collapse('cafe\u0301')).toBe('cafe\u0301');
});

test('collapsing what is collapsed changes nothing', () => {
  fc.assert(
    fc.property(captured, (text) => {
      expect(collapse(collapse(text))).toBe(collapse(text));
    }),
  );
});

test('the plain text is the captured text, collapsed', () => {
  fc.assert(
    fc.property(captured, (raw) => {
      expect(readText(raw).plain).toBe(collapse(raw));
    }),
  );
});

test('sentences cover the text without gaps or overlaps, but for single spaces', () => {
  fc.assert(
    fc.property(captured, (raw) => {
      const { plain, sentences } = readText(raw);
      let end = 0;
      for (const [index, { n, at }] of sentences.entries()) {
        expect(n).toBe(index + 1);
        expect(plain.slice(end, at[0])).toBe(index > 0 && plain[end] === ' ' ? ' ' : '');
        expect(at[1]).toBeGreaterThan(at[0]);
        end = at[1];
      }
      expect(end).toBe(plain.length);
    }),
    { numRuns: 500 },
  );
});

test('no sentence begins or ends with a space', () => {
  fc.assert(
    fc.property(captured, (raw) => {
      const { plain, sentences } = readText(raw);
      for (const { at } of sentences) expect(plain.slice(...at)).toBe(plain.slice(...at).trim());
    }),
  );
});

test('paragraphs are lines with something in them, counted from 1', () => {
  const { sentences } = readText('One. Two.\n\n \u00A0\nThree.\r\nFour.');
  expect(sentences.map(({ paragraph }) => paragraph)).toEqual([1, 1, 2, 3]);
});

test('a seal changes with the text, the position and the words', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.nat(1000),
      fc.nat(1000),
      fc.string(),
      fc.string(),
      (text, other, a, b, words, changed) => {
        const seal = sealOf(text, [a, b], words);
        expect(seal).toMatch(/^[0-9a-f]{32}$/);
        expect(sealOf(text, [a, b], words)).toBe(seal);
        expect(sealOf(text, [a + 1, b], words)).not.toBe(seal);
        expect(sealOf(text, [a, b + 1], words)).not.toBe(seal);
        if (changed !== words) expect(sealOf(text, [a, b], changed)).not.toBe(seal);
        if (other !== text) expect(sealOf(other, [a, b], words)).not.toBe(seal);
      },
    ),
  );
});

test('a text that differs in one character has another hash; one that differs in white space has not', () => {
  expect(readText('“Nine came.”').hash).not.toBe(readText('"Nine came."').hash);
  expect(readText('Nine came.\nTwo left.').hash).toBe(readText('Nine\u00A0came.  Two left.\n').hash);
});

test('words are counted by spaces, and in scripts that put none between words by characters', () => {
  expect(wordsOf('The “work-unit” – 1,500 men, ◆ and U.N.').length).toBe(6);
  expect(wordsOf('他们去俄罗斯。').length).toBe(6);
  expect(wordsOf('ロシアへ５００人').length).toBe(6);
  expect(wordsOf('คนงาน').length).toBe(5);
  expect(wordsOf('노동자들이 러시아에').length).toBe(2);
  expect(wordsOf('Рабочие едут в Россию').length).toBe(4);
});
