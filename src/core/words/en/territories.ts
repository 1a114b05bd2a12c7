import type { Disputed } from '../../model/place.ts';
import { capitalized } from '../format/first-letter.ts';
import { pieces, slot } from '../format/pieces.ts';
import { dateWords } from './dates.ts';
import { list } from './language.ts';

/**
 * "The Skerries: status in dispute. Administered by Norway since 1999, according to the Council; claimed by Sweden as
 * well." Places in words; who says so leads to where it is said.
 */
export function disputedWords(of: {
  place: string;
  administeredBy: string;
  claimedBy: readonly string[];
  disputed: Pick<Disputed, 'saidBy' | 'since'>;
}) {
  const { saidBy, since } = of.disputed;
  const from = since === null ? '' : `, ${sinceWords(since)}`;
  const claimed = of.claimedBy.length === 0 ? '' : `; claimed by ${list(of.claimedBy)} as well`;
  return pieces`${capitalized(of.place)}: status in dispute. Administered by ${of.administeredBy}${from}, according to ${slot('saidBy', saidBy)}${claimed}. It is drawn as a point, without a border of its own.`;
}

/** A date alone is when it began; an interval that is open or has an end says so itself. */
function sinceWords(since: string): string {
  return since.includes('/') ? dateWords(since) : `since ${dateWords(since)}`;
}
