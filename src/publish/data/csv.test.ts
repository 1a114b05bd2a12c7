import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf, defused, LIST_SEPARATOR } from './csv.ts';
import type { Cell } from './table.ts';

const NASTY = fc
  .array(
    fc.oneof(
      fc.constantFrom('=', '+', '-', '@', "'", '"', '""', ',', ';', '\t', '\n', '\r\n', '\r', ' ', '\u00a0', '\ufeff'),
      fc.constantFrom(LIST_SEPARATOR, '|', ' |', '| ', '＝', '＠', 'HYPERLINK("x")', '1', '조선', '🙂', 'a'),
      fc.string({ unit: 'binary', maxLength: 3 }).map((text) => text.replace(/\p{Surrogate}/gu, '')),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');

const CELL: fc.Arbitrary<Cell> = fc.oneof(NASTY, fc.integer(), fc.boolean(), fc.constant(null));

test('a strict reader gets back every text, number and truth value, whatever it holds', () => {
  const rows = fc.array(fc.tuple(CELL, CELL, CELL), { maxLength: 5 });
  fc.assert(
    fc.property(rows, (rows) => {
      const read = readBack(csvOf(['a', 'b', 'c'], rows));
      expect(read).toEqual([['a', 'b', 'c'], ...rows.map((row) => row.map(plain))]);
    }),
    { numRuns: 1000 },
  );
});

test('a list survives the trip, or is refused by name', () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.array(NASTY, { minLength: 1, maxLength: 4 }), (items) => {
      let text: string;
      try {
        text = csvOf(['numbers', 'agencies'], [[1, items]]);
      } catch (error) {
        refused += 1;
        // Only what begins or ends like a separator, or holds one, can be taken for one.
        expect(items.some((item) => /^\| | \|$| \| /.test(item))).toBe(true);
        expect(String(error)).toContain('in agencies');
        return;
      }
      expect(readBack(text)[1]?.[1]?.split(LIST_SEPARATOR)).toEqual(items);
    }),
    { numRuns: 1000 },
  );
  expect(refused).toBeGreaterThan(0);
});

test('an item that is empty, or that holds the separator, is refused', () => {
  for (const items of [['a | b'], [''], ['a', ''], ['a |', 'b']]) {
    expect(() => csvOf(['list'], [[items]]), JSON.stringify(items)).toThrow(/could not be taken apart/);
  }
  expect(csvOf(['list'], [[['a|b', '|', 'c |']]])).toBe('list\r\na|b | | | c |\r\n');
});

test('nothing that is written begins like a formula', () => {
  fc.assert(
    fc.property(NASTY, (text) => {
      expect(defused(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      expect(defused(text)).not.toMatch(/^[\t\r\n]/);
    }),
  );
  expect(defused('=1+1')).toBe("'=1+1");
  expect(defused("'quoted'")).toBe("''quoted'");
  expect(defused('plain – not a formula')).toBe('plain – not a formula');
});

test('lines end in CR LF, and there is no byte order mark', () => {
  expect(csvOf(['a', 'b'], [['x', null]])).toBe('a,b\r\nx,\r\n');
});

/** By another program, and the apostrophes as the README says. */
function readBack(text: string): string[][] {
  const rows: string[][] = parse(text, {
    relax_column_count: false,
    record_delimiter: '\r\n',
    skip_empty_lines: false,
  });
  return rows.map((row) => row.map((cell) => cell.replace(/^'/, '')));
}

function plain(cell: Cell): string {
  return cell === null ? '' : String(cell);
}
