import type { DateBasis } from '../../model/vocabulary.ts';
import { pieces, slot } from '../format/pieces.ts';
import { DATE_BASIS_WORDS } from './vocabulary.ts';

/** How the date of its article is known; without `how`, the slot leads to where that is said. */
export function dateIsStated({ basis, how }: { basis: DateBasis; how: string | null }) {
  return pieces`Date of publication ${DATE_BASIS_WORDS[basis]}: ${slot('how', how ?? 'how it is known')}`;
}

export const INFERRED_BY_EDITOR = 'Inferred by the editor';

/** Before its id. */
export const RECORD = 'Record';
