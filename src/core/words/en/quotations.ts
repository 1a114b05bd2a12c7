import { capitalized } from '../format/first-letter.ts';
import { pieces, slot } from '../format/pieces.ts';
import { list, plural } from './language.ts';
import { paragraphWords } from './paragraphs.ts';

export function beforeQuotation(text: string) {
  return pieces`${slot('lead', 'Before it, in our words:')} ${text}`;
}

export function afterQuotation(text: string) {
  return pieces`${slot('lead', 'After it, in our words:')} ${text}`;
}

export function translationBy({ by, text }: { by: string; text: string }) {
  return pieces`${slot('lead', `Translation by ${by}:`)} ${text}`;
}

/** "Paragraph 3, sentences 4 and 5." */
export function passage(of: { paragraphs: readonly number[]; sentences: readonly number[] }): string {
  const noun = plural(of.sentences.length, { one: 'sentence', other: 'sentences' });
  return `${capitalized(paragraphWords(of.paragraphs))}, ${noun} ${list(of.sentences.map(String))}.`;
}
