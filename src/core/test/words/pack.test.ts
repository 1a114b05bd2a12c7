import { expect, test } from 'vitest';
import { monthsAsked, valuesAsked } from '#words/asked.ts';
import { inQuotations, quotationNumbers, releaseInWords, underQuotation } from '#words/pack.ts';
import { claimHeading, figureInList, headingToldUnder, routeFigure } from '#words/pack-entries.ts';
import type { ClaimId } from '../../model/ids.ts';
import { textOf } from '../../words/format/pieces.ts';
import { quantityOf } from '../fixture-dataset.ts';

test('quotations are named by their numbers, each of which can be a link', () => {
  expect(textOf(quotationNumbers([3]))).toBe('Quotation 3');
  expect(textOf(quotationNumbers([3, 5]))).toBe('Quotations 3, 5');
  expect(textOf(underQuotation([3, 5]))).toBe('Quotation 3, 5');
  expect(textOf(inQuotations([3]))).toBe('Quotations 3');
  expect(quotationNumbers([3, 5]).filter((piece) => typeof piece !== 'string')).toEqual([
    { slot: 'number', text: '3', index: 0 },
    { slot: 'number', text: '5', index: 1 },
  ]);
});

test('a figure that has a comma of its own is parted from the status by a semicolon', () => {
  const heading = (quantity: Parameters<typeof claimHeading>[0]['quantity']) =>
    claimHeading({ route: 'From here to there', quantity, status: 'planned' });
  expect(heading(quantityOf(1500))).toBe('From here to there: 1,500, planned');
  expect(heading(quantityOf(null, 'many'))).toBe('From here to there: “many”, no figure; planned');
  expect(heading(null)).toBe('From here to there: no figure given, planned');
  expect(figureInList({ quantity: null, status: 'planned' })).toBe('no figure given, planned');
});

test('a route without a figure says so, and a claim told elsewhere says where', () => {
  const status = 'under_way';
  expect(routeFigure({ quantity: { ...quantityOf(15), high: 20 }, status })).toBe('15–20 people, under way');
  expect(routeFigure({ quantity: null, status })).toBe('No figure for the whole, under way');
  expect(textOf(headingToldUnder({ heading: 'A claim', quotation: 4 }))).toBe(
    'A claim. Told in full under quotation 4.',
  );
});

test('what does not hold says so in a pack, and nothing of how far it had got', () => {
  const claim = { quantity: quantityOf(210), status: 'chosen' } as const;
  const denied = { ...claim, stance: 'denies' } as const;
  const none = { quantity: null, status: 'completed', stance: 'finds_none' } as const;
  const corrected = { ...claim, replacedBy: ['gazette/new' as ClaimId] };
  expect([figureInList(denied), figureInList(none)]).toEqual(['denied: 210', 'none found']);
  expect(figureInList(corrected)).toBe('corrected: 210, chosen');
  expect(claimHeading({ route: 'From here to there', ...denied })).toBe('From here to there: 210 (denied)');
  expect(claimHeading({ route: 'Already here', ...none })).toBe('Already here: none found');
  expect(routeFigure(none)).toBe('None found');
  expect(routeFigure(corrected)).toBe('Corrected: 210 people, chosen');
});

test.each([
  [{ draft: false, date: '2031-05-01' }, 'Release id, 1 May 2031'],
  [{ draft: false, date: null }, 'Release id'],
  [{ draft: true, date: '2031-05-01' }, 'Draft 0a1b: the data have changed since the release of 1 May 2031'],
  [{ draft: true, date: null }, 'Draft 0a1b: the data have not been released yet'],
])('the release %j is told as “%s”', (release, words) => {
  expect(releaseInWords({ id: 'id', hash: '0a1b', ...release })).toBe(words);
});

test('values of a field are alternatives', () => {
  const asked = (...values: string[]) => valuesAsked({ field: 'Status', values });
  expect(asked('a')).toBe('Status: a');
  expect(asked('a', 'b')).toBe('Status: a or b');
  expect(asked('a', 'b', 'c')).toBe('Status: a, b or c');
});

test.each([
  ['2031-05', '2031-05', 'May 2031'],
  ['2031-05', '2031-12', 'May to December 2031'],
  ['2031-05', null, 'since May 2031'],
  [null, '2031-12', 'until December 2031'],
])('months from %s to %s are “%s”', (from, to, words) => {
  expect(monthsAsked({ field: 'Reported', from, to })).toBe(`Reported: ${words}`);
});
