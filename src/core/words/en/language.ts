import { dateIn } from '../format/date.ts';
import { languageNameIn } from '../format/language-name.ts';
import { listIn, listOfPiecesIn } from '../format/list.ts';
import { numberIn } from '../format/number.ts';
import { pluralIn } from '../format/plural.ts';

/** What messages are written with, in English. British English puts no comma before the "and" of a list. */
const LANGUAGE = 'en-GB';

export const plural = pluralIn<'one' | 'other'>(LANGUAGE);

/** "15,000" */
export const number = numberIn(LANGUAGE);

/** "a, b and c" */
export const list = listIn(LANGUAGE);

/** "a, b and c", each of which may be dressed. */
export const listOfPieces = listOfPiecesIn(LANGUAGE);

/** "February" */
export const month = dateIn(LANGUAGE, { month: 'long' });

/** "February 2024" */
export const monthAndYear = dateIn(LANGUAGE, { month: 'long', year: 'numeric' });

/** "27 February 2024" */
export const day = dateIn(LANGUAGE, { day: 'numeric', month: 'long', year: 'numeric' });

/** "Korean" for "ko" */
export const languageName = languageNameIn(LANGUAGE);
