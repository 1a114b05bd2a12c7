import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EdtfRange, parseEdtf } from './edtf.ts';

/** Forms that the package and we take differently, told by how they are written. */
const DIFFERS: Readonly<Record<string, (text: string) => boolean>> = {
  // The package lets 29 February of a common year run over into March; we refuse a day that no calendar has.
  'no leap year': (text) => text.split(/[/,[\]{} ]+/).some((end) => /-02-29/.test(end) && parseEdtf(end) === null),
  // Its grammar has no qualifier beside unspecified digits; sources say "the 2010s, perhaps".
  'unspecified and qualified': (text) => /X/.test(text) && /[?~%]/.test(text),
  // Its grammar has no year with a qualifier in a set.
  'a qualified year in a set': (text) => /[[{, ]\d{4}[?~%]/.test(text),
  // It takes any dates for a set; for us they are apart and in order, at least two of them.
  'dates of a set': (text) => /^[[{]/.test(text) && parseEdtf(text) === null,
  // It compares the first days of both ends; for us an interval is one if any day lies in it.
  'ends that overlap': (text) => {
    const [from, to] = text.split('/').map(parseEdtf);
    return from?.earliest != null && to?.earliest != null && from.earliest >= to.earliest;
  },
};

const number = (max: number) => fc.integer({ min: 0, max }).map((each) => String(each).padStart(2, '0'));
const year = fc.integer({ min: 1000, max: 9999 }).map(String);
const known = fc.oneof(
  year,
  fc.tuple(year, number(13)).map((parts) => parts.join('-')),
  fc.tuple(year, number(13), number(32)).map((parts) => parts.join('-')),
);
const unspecified = fc.oneof(
  year.map((each) => `${each.slice(0, 3)}X`),
  year.map((each) => `${each.slice(0, 2)}XX`),
  year.map((each) => `${each.slice(0, 3)}X-XX`),
  year.map((each) => `${each}-XX`),
  year.map((each) => `${each}-XX-XX`),
  fc.tuple(year, number(13)).map(([each, month]) => `${each}-${month}-XX`),
);
const date = fc
  .tuple(fc.oneof({ weight: 2, arbitrary: known }, unspecified), fc.constantFrom('', '', '', '?', '~', '%'))
  .map((parts) => parts.join(''));
const interval = fc.oneof(
  fc.tuple(date, date).map((ends) => ends.join('/')),
  date.map((from) => `${from}/..`),
  date.map((to) => `../${to}`),
);

const set = fc
  .tuple(fc.array(date, { minLength: 1, maxLength: 4 }), fc.constantFrom('[]', '{}'), fc.constantFrom(',', ', '))
  .map(([dates, brackets, comma]) => `${brackets[0]}${dates.sort().join(comma)}${brackets[1]}`);

test('dates and intervals mean to us what they mean to the package edtf', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.oneof(date, interval), (text) => {
      fc.pre(!Object.values(DIFFERS).some((differs) => differs(text)));
      const range = parseEdtf(text);
      if (range !== null) taken++;
      expect(range).toEqual(packageReads(text));
    }),
    { numRuns: 3000 },
  );
  expect(taken).toBeGreaterThan(1000);
});

test('sets of dates mean to us what they mean to the package edtf', () => {
  let taken = 0;
  fc.assert(
    fc.property(set, (text) => {
      fc.pre(!Object.values(DIFFERS).some((differs) => differs(text)));
      taken++;
      expect(parseEdtf(text)).toEqual(packageReads(text));
    }),
    { numRuns: 1000 },
  );
  expect(taken).toBeGreaterThan(300);
});

test.each([
  ['no leap year', '2023-02-29', false, true],
  ['unspecified and qualified', '201X?', true, false],
  ['unspecified and qualified', '201X/2024?', true, false],
  ['ends that overlap', '2025-05-03/2025', true, false],
  ['ends that overlap', '2025/2025', true, false],
  ['dates of a set', '[2021-04, 2021-03]', false, true],
  ['dates of a set', '[2021-04]', false, true],
  ['a qualified year in a set', '[2021-04, 2022?]', true, false],
  ['dates of a set', '{2021, 2021-04}', false, true],
])('%s: "%s" is taken by us: %s, by the package: %s', (form, text, ours, theirs) => {
  expect(DIFFERS[form]?.(text)).toBe(true);
  expect([parseEdtf(text) !== null, packageReads(text) !== null]).toEqual([ours, theirs]);
});

/** More of EDTF than dates of articles and movements need. */
test.each([
  ['2025-21', 'a season'],
  ['2XXX', 'a millennium'],
  ['2024-1X', 'one digit of a month'],
  ['2024-05-1X', 'one digit of a day'],
  ['201X-05', 'a month of an unspecified year'],
  ['2024-XX-05', 'a day of an unspecified month'],
  ['?2025', 'a qualifier before its date'],
  ['../..', 'open at both ends'],
  ['2024/', 'an end that is not known'],
  ['2025-05-01T10:00:00', 'a time of day'],
])('"%s" is left to the package: %s', (text) => {
  expect(packageReads(text)).not.toBeNull();
  expect(parseEdtf(text)).toBeNull();
});

/** What the package makes of a text, in our form; null where it refuses it. */
function packageReads(text: string): EdtfRange | null {
  try {
    const { min, max } = edtf(text);
    const ends = (/^[[{]/.test(text) ? text.slice(1, -1) : text)
      .split(/\/|, ?/)
      .flatMap((end) => (end === '..' || end === '' ? [] : [edtf(end)]));
    return {
      earliest: dayOf(min),
      latest: dayOf(max),
      approximate: ends.some(({ approximate }) => approximate?.value > 0),
      uncertain: ends.some(({ uncertain }) => uncertain?.value > 0),
    };
  } catch {
    return null;
  }
}

function dayOf(time: number): string | null {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null;
}
