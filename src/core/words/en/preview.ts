import { pieces, slot } from '../format/pieces.ts';
import { number, plural } from './language.ts';

/** The editor's desk: what its pages share, and the list of records. */

export const DESK = 'Desk';

/** Of one record, by its id, or of the list. */
export function previewTitle(record: string | null): string {
  return record === null ? 'Desk (Dispatch Atlas)' : `${record}: desk (Dispatch Atlas)`;
}

export const NO_SUCH_RECORD = 'There is no such record. The list is at /desk/.';

export function soundness(problems: number): string {
  return problems === 0
    ? 'The data are sound: the map shows them as they are.'
    : `${number(problems)} ${plural(problems, { one: 'problem', other: 'problems' })} to mend. Until then the map shows the last sound data.`;
}

export const COLUMNS = {
  article: 'Article',
  toFillIn: 'To fill in',
  toMend: 'To mend',
  quoted: 'Quoted',
  claims: 'Claims',
  circumstances: 'Circumstances',
  sentences: 'Sentences accounted for',
} as const;

/** In a column of numbers. */
export const NONE = '–';
export const NOT_SEALED = 'not sealed';

export function percent(share: number): string {
  return `${share} %`;
}

/** "9 of 12" */
export function accountedFor({ sentences, of }: { sentences: number; of: number }): string {
  return `${sentences} of ${of}`;
}

export const IN_LISTS = 'In the lists that records refer to';
export const HOW_TO_BEGIN = 'A new article: npm run article -- path/to/text';

/** After what is wrong and what would mend it. */
export function pasteIfNew(file: string) {
  return pieces`If it is new, paste this at the end of ${file}:${slot('lines')}`;
}

export const NOT_FILLED_IN = 'not filled in yet';

export function toDo({ fillIn, mend }: { fillIn: number; mend: number }): string {
  const parts = [fillIn > 0 ? `${fillIn} to fill in` : '', mend > 0 ? `${mend} to mend` : ''];
  return parts.every((part) => part === '') ? 'sound' : parts.filter(Boolean).join(', ');
}

/** "340 of 900 words quoted, 38 % (a third is the aim, a half the limit)" */
export function quotedOf({ quoted, words, share }: { quoted: number; words: number; share: number }): string {
  return `${quoted} of ${words} words quoted, ${percent(share)} (a third is the aim, a half the limit)`;
}

/** "sentence 3", "sentences 4, 5" */
export function sentencesByNumber(numbers: readonly number[]): string {
  return `${plural(numbers.length, { one: 'sentence', other: 'sentences' })} ${numbers.join(', ')}`;
}
