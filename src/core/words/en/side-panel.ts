import { pieces, slot } from '../format/pieces.ts';
import { number, plural } from './language.ts';

export const WHO_GOES_WHERE = 'Who is reported to go where';
export const SHOW_ROUTES_AS = 'Show the routes as';

export const PANEL_WORDS: Readonly<Record<'list' | 'table' | 'matrix', string>> = {
  list: 'List',
  table: 'Table',
  matrix: 'Matrix',
};

export const SEARCH_FOR = 'Search places, agencies, documents, words of quotations';

/** Which words are searched, by whether those of the quotations are there. */
export const QUOTATIONS_SEARCHED = {
  unasked: null,
  coming: 'The words of the quotations are being loaded; they are not searched yet.',
  there: null,
  missing: 'The words of the quotations could not be loaded and are not searched. Change the words to try again.',
} as const;

/** The button that opens the fields of the filter. */
export const FILTER = 'Filter';

/** "2 fields are in use", of which eyes get the number alone. */
export function fieldsInUse(fields: number) {
  const rest = plural(fields, { one: ' field is in use', other: ' fields are in use' });
  return pieces`${slot('number', number(fields))}${slot('unseen', rest)}`;
}

export const PANEL_NOT_LOADED = 'This part of the page could not be loaded. The list holds the same claims.';
