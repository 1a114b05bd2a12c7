import { expect, test } from 'vitest';
import { tableCaption } from '#words/claim-table.ts';
import { showAllValues, showFewerValues } from '#words/filter.ts';
import { pageShown, stretchWords, whereAllIs } from '#words/pager.ts';
import { matrixCaption } from '#words/route-matrix.ts';
import { articleBinWords, periodBinWords } from '#words/time-strip.ts';
import { textOf } from '../../words/format/pieces.ts';

test('a page says which of all it has, and a last page of one thing names no stretch', () => {
  expect(pageShown({ things: 'rows', first: 101, last: 200, all: 2_050 })).toBe('Rows 101–200 of 2,050');
  expect(pageShown({ things: 'columns', first: 25, last: 25, all: 25 })).toBe('Columns 25 of 25');
  expect(stretchWords({ first: 1_201, last: 1_250 })).toBe('1,201–1,250');
});

test('a caption names the rows or columns of its page only where there are others', () => {
  expect(tableCaption({ claims: 48, rows: null })).toMatch(/^48 claims, one a row\. /);
  expect(tableCaption({ claims: 250, rows: { first: 1, last: 100 } })).toMatch(
    /^250 claims, one a row; here rows 1–100\. /,
  );
  expect(matrixCaption({ stocks: false, columns: null })).not.toContain('Here');
  expect(matrixCaption({ stocks: true, columns: { first: 25, last: 48, all: 75 } })).toMatch(
    /by column\. Here columns 25–48 of 75, those with the most claims first\. .*People already abroad/,
  );
});

test('under a page is said what a search and a printer get, and where all is', () => {
  expect(textOf(whereAllIs('rows'))).toContain('get these rows alone');
  expect(textOf(whereAllIs('columns'))).toContain('get these columns alone');
  expect(whereAllIs('rows')).toContainEqual(expect.objectContaining({ slot: 'all' }));
});

test('the button of a long field names the field to who hears it', () => {
  expect(textOf(showAllValues({ legend: 'Origin', values: 35 }))).toBe('Show all 35 of Origin');
  expect(textOf(showFewerValues('Origin'))).toBe('Show fewer of Origin');
});

test('a bar says its months, what may be of others, and what is shown where that is not all', () => {
  const month = { from: '2031-03', to: '2031-03' };
  expect(articleBinWords({ ...month, all: 1, maybe: 0, shown: 1 })).toBe('March 2031: 1 article.');
  expect(articleBinWords({ ...month, all: 9, maybe: 2, shown: 3 })).toBe(
    'March 2031: 9 articles, 2 of which may be of other months; 3 of them shown.',
  );
  expect(periodBinWords({ from: '2031-01', to: '2031-03', all: 9, maybe: 2, shown: 9 })).toBe(
    'January 2031 to March 2031: spoken of by 9 claims, by 2 of them with other months.',
  );
});
