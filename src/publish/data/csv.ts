import { csvFormatRow } from 'd3-dsv';
import type { Cell } from './table.ts';

/** Between the items of a list in one cell. */
export const LIST_SEPARATOR = ' | ';

/** Lets a spreadsheet know that a file is UTF-8; programs are better off without it. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * CSV after RFC 4180: a head of names, commas, lines that end in CR LF. No byte order mark. Throws for a list that could
 * not be taken apart again.
 */
export function csvOf(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [names, ...rows.map((row) => row.map((cell, index) => written(cell, names[index] ?? '')))];
  return lines.map((line) => `${csvFormatRow([...line])}\r\n`).join('');
}

/**
 * What a spreadsheet would run as a formula gets an apostrophe in front, and so does what begins with an apostrophe:
 * taking one leading apostrophe away gives every text back.
 */
export function defused(text: string): string {
  return ARMED.test(text) ? `'${text}` : text;
}

/** Wide forms of the signs count too: some spreadsheets take them for the plain ones. */
const ARMED = /^(?:['\t\r\n]|\s*[=+\-@＝＋－＠])/u;

function written(cell: Cell, column: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'string') return defused(cell);
  return defused(joined(cell.map(String), column));
}

function joined(items: readonly string[], column: string): string {
  const text = items.join(LIST_SEPARATOR);
  const back = text.split(LIST_SEPARATOR);
  const survives = items.every((item, index) => item !== '' && item === back[index]) && back.length === items.length;
  if (items.length === 0 || survives) return text;
  throw new Error(`a list that could not be taken apart again, in ${column}: ${JSON.stringify(items)}`);
}
