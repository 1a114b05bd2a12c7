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

/** The button that opens the fields of the filter. */
export const FILTER = 'Filter';

/** "2 fields are in use", of which eyes get the number alone. */
export function fieldsInUse(fields: number) {
  const rest = plural(fields, { one: ' field is in use', other: ' fields are in use' });
  return pieces`${slot('number', number(fields))}${slot('unseen', rest)}`;
}

export const PANEL_NOT_LOADED = 'This part of the page could not be loaded. The list holds the same claims.';
