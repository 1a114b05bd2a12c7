import { expect, test } from 'vitest';
import { claimTally, othersSentence } from '#words/changes.ts';
import type { OtherChange, ReleaseSummary } from '../../model/release.ts';

function summary(rest: Partial<ReleaseSummary>): ReleaseSummary {
  return { release: null, date: null, previous: null, added: 0, corrected: 0, withdrawn: 0, others: [], ...rest };
}

function other(records: OtherChange['records'], added: number, changed: number, removed: number): OtherChange {
  return { records, added, changed, removed };
}

test('claims are counted by what became of them', () => {
  expect(claimTally(summary({ added: 1, withdrawn: 1200 }))).toBe('1 claim added, 0 corrected, 1,200 withdrawn');
});

test('other records are counted in the singular and the plural, under what became of them', () => {
  expect(othersSentence(summary({ others: [other('articles', 0, 1, 0), other('circumstances', 0, 3, 0)] }))).toBe(
    'Other records changed: 1 article, 3 circumstances.',
  );
  expect(
    othersSentence(
      summary({ others: [other('agencies', 1, 0, 1), other('excerpts', 0, 2, 0), other('imprint', 0, 1, 0)] }),
    ),
  ).toBe(
    'Other records added, changed and removed: 2 agencies, 2 positions of quotations, what the atlas says of itself.',
  );
});

test('where only claims changed nothing is said of other records, and where nothing changed that is said', () => {
  expect(othersSentence(summary({ corrected: 1 }))).toBeNull();
  expect(othersSentence(summary({}))).toBe('No record says anything else; what is computed from them differs.');
});

test.each([
  ['agencies', '1 agency', '2 agencies'],
  ['excerpts', '1 position of a quotation', '2 positions of quotations'],
  ['sources', '1 source', '2 sources'],
] as const)('one and several of %s', (records, one, several) => {
  expect(othersSentence(summary({ others: [other(records, 1, 0, 0)] }))).toBe(`Other records added: ${one}.`);
  expect(othersSentence(summary({ others: [other(records, 1, 0, 1)] }))).toBe(
    `Other records added and removed: ${several}.`,
  );
});
