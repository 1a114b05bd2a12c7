import { findPhrase } from './phrase.ts';

/** Whether words stand in a text as they are quoted. The first letter may be small or capital, as our sentence has it. */
export function standsIn(text: string, phrase: string): boolean {
  const [first = '', ...rest] = phrase;
  return [first, first.toLowerCase(), first.toUpperCase()].some((letter) => findPhrase(text, letter + rest.join('')));
}
