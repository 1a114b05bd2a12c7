import { pieces, slot } from '../format/pieces.ts';
import { number } from './language.ts';

export const FIRST_PAGE = 'First page';
export const PREVIOUS_PAGE = 'Previous page';
export const NEXT_PAGE = 'Next page';
export const LAST_PAGE = 'Last page';

/** What is turned over, and what the buttons for it are called together. */
export const PAGED_WORDS = {
  rows: { things: 'Rows', pages: 'Pages of the table' },
  columns: { things: 'Columns', pages: 'Pages of the matrix' },
} as const;
export type PagedThings = keyof typeof PAGED_WORDS;

/** "101–200", both included and counted from 1. */
export function stretchWords({ first, last }: { first: number; last: number }): string {
  return first === last ? number(first) : `${number(first)}–${number(last)}`;
}

/** After a stretch: "of 2,050". */
export function ofAll(all: number): string {
  return `of ${number(all)}`;
}

/** "Rows 101–200 of 2,050" */
export function pageShown(of: { things: PagedThings; first: number; last: number; all: number }): string {
  return `${PAGED_WORDS[of.things].things} ${stretchWords(of)} ${ofAll(of.all)}`;
}

/** Under what is paged: where all of it is. `all` leads to the page that holds everything. */
export function whereAllIs(things: PagedThings) {
  return pieces`A browser’s search and its printer get these ${things} alone. “Download what is shown” has all that the filter lets pass, as CSV; every claim with its quotations is ${slot('all', 'on one page')}.`;
}
