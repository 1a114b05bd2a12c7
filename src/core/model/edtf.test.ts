import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edtfParts, isDay, parseEdtf } from './edtf.ts';

const plain = { approximate: false, uncertain: false };

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2024-02-27', '2024-02-27', '2024-02-27'],
  ['201X', '2010-01-01', '2019-12-31'],
  ['20XX', '2000-01-01', '2099-12-31'],
  ['2024-XX', '2024-01-01', '2024-12-31'],
  ['2024-02-XX', '2024-02-01', '2024-02-29'],
  ['2024-XX-XX', '2024-01-01', '2024-12-31'],
  ['2025-05/2025-12', '2025-05-01', '2025-12-31'],
  ['2025-05-03/2026', '2025-05-03', '2026-12-31'],
  ['2025-12-01/..', '2025-12-01', null],
  ['../2024', null, '2024-12-31'],
  ['[2021-03, 2021-04]', '2021-03-01', '2021-04-30'],
  ['{2021-03,2021-08}', '2021-03-01', '2021-08-31'],
  ['[201X, 2024-02, 2024-03-05]', '2010-01-01', '2024-03-05'],
])('%s runs from %s to %s', (text, earliest, latest) => {
  expect(parseEdtf(text)).toEqual({ earliest, latest, ...plain });
});

test('qualifiers at the end of a date say how sure it is', () => {
  expect(parseEdtf('2025?')).toMatchObject({ approximate: false, uncertain: true });
  expect(parseEdtf('2025-05~')).toMatchObject({ approximate: true, uncertain: false });
  expect(parseEdtf('2025-05-01%')).toMatchObject({ approximate: true, uncertain: true });
  expect(parseEdtf('2024~/2025?')).toMatchObject({ approximate: true, uncertain: true });
});

test('a set has its dates one by one, and what lies between is none of them', () => {
  expect(edtfParts('[2021-03, 2021-08-05]')).toEqual([
    { earliest: '2021-03-01', latest: '2021-03-31', ...plain },
    { earliest: '2021-08-05', latest: '2021-08-05', ...plain },
  ]);
  expect(parseEdtf('{2021-03?, 2021-08~}')).toMatchObject({ approximate: true, uncertain: true });
  expect(edtfParts('2021/..')).toEqual([{ earliest: '2021-01-01', latest: null, ...plain }]);
});

test.each([
  '',
  '[]',
  '[2021-03]',
  '[2021-03, 2021-04',
  '[2021-03, 2021-04}',
  '[2021-04, 2021-03]',
  '[2021, 2021-03]',
  '[2021-03; 2021-04]',
  '[2021-03, 2021-13]',
  '[2021-03, 2021-04/2021-05]',
  '[2021-03, ..]',
  '[2021-03..2021-05]',
  '25',
  '2025-1',
  '2025-13',
  '2025-00',
  '2025-00-10',
  '2023-02-29',
  '2024-04-31',
  '2024-01-00',
  '2024-1X',
  '2024-05-1X',
  '2XXX',
  'XXXX',
  '201X-05',
  '2024-XX-05',
  '2025-21',
  '?2025',
  '2025-05 ',
  '2025–05',
  '2025-06/2025-05',
  '2024/2025/2026',
  '/',
  '2024/',
  '../..',
  '..',
  'May 2025',
  '2025-05-01T10:00',
])('"%s" is refused', (text) => {
  expect(parseEdtf(text)).toBeNull();
});

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a day means itself, and its month and year hold it', () => {
  fc.assert(
    fc.property(day, (text) => {
      expect(isDay(text)).toBe(true);
      expect(parseEdtf(text)).toEqual({ earliest: text, latest: text, ...plain });
      for (const wider of [text.slice(0, 7), text.slice(0, 4), `${text.slice(0, 3)}X`]) {
        const range = parseEdtf(wider);
        expect(range?.earliest && range.earliest <= text).toBe(true);
        expect(range?.latest && range.latest >= text).toBe(true);
      }
    }),
  );
});

test('an interval runs from the first day of its beginning to the last day of its end, or is refused', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const range = parseEdtf(`${a}/${b}`);
      expect(range).toEqual(a <= b ? { earliest: a, latest: b, ...plain } : null);
    }),
  );
});

test('any string is read or refused, and what is read has days that a calendar has', () => {
  const characters = fc.constantFrom(...'0129-/X.?~%[]{}, '.split(''));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: characters, maxLength: 21 })), (text) => {
      const range = parseEdtf(text);
      for (const bound of [range?.earliest, range?.latest]) {
        if (bound) expect(isDay(bound)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});
