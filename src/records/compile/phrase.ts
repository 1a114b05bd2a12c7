import type { Span } from '../text/text.ts';

/** Letters and digits of scripts that put spaces between words. Hangul is not among them: particles are joined on. */
const SPACED = /[\p{L}\p{M}\p{N}]/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/**
 * Where `phrase` first stands in `text`, on word borders and character for character; null where it does not.
 * "4,200" does not stand in "24,200", nor "24" in "24,200" or "20-24", nor "Oman" in "Omani".
 */
export function findPhrase(text: string, phrase: string): Span | null {
  for (const span of phrasesIn(text, phrase)) return span;
  return null;
}

/** The same everywhere in the text, from its start on. */
export function* phrasesIn(text: string, phrase: string): Generator<Span> {
  if (phrase === '') return;
  for (let start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + 1)) {
    const end = start + phrase.length;
    if (isBorder(text, start) && isBorder(text, end)) yield [start, end];
  }
}

function isBorder(text: string, at: number): boolean {
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  if (isOfWord(before) && isOfWord(after)) return false;
  // A separator inside a figure or a range is no border: 24|,200 and 30|-40.
  return !/\d[,.–-]?$/.test(text.slice(0, at)) || !/^[,.–-]?\d/.test(text.slice(at));
}

function isOfWord(character: string): boolean {
  return SPACED.test(character) && !UNSPACED.test(character);
}
