import { pieces, slot } from '../format/pieces.ts';
import { plural } from './language.ts';

/** Leads from a frozen map to what has changed since. */
export function seeChanges(changes: number): string {
  return plural(changes, { one: 'See the change', other: 'See the changes' });
}

export const CHANGED_SINCE = 'Changed since this release';

/** A change in words, and the address at which it is told. */
export function changeAt(words: string) {
  return pieces`${words}: ${slot('address')}`;
}
