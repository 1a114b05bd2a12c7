import { pieces, slot } from '../format/pieces.ts';
import { list, plural } from './language.ts';

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
export function passage({ paragraph, sentences }: { paragraph: number; sentences: readonly number[] }): string {
  const noun = plural(sentences.length, { one: 'sentence', other: 'sentences' });
  return `Paragraph ${paragraph}, ${noun} ${list(sentences.map(String))}.`;
}
