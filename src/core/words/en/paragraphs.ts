import { list, plural } from './language.ts';

/** "paragraph 3", "paragraphs 5 and 6" */
export function paragraphWords(paragraphs: readonly number[]): string {
  const noun = plural(paragraphs.length, { one: 'paragraph', other: 'paragraphs' });
  return `${noun} ${list(paragraphs.map(String))}`;
}
