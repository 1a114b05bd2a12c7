import { createHash } from 'node:crypto';
import { endsOfSentences } from './sentences.ts';

/** Start and end in a collapsed text, in UTF-16 code units; end is exclusive. */
export type Span = readonly [start: number, end: number];

export interface Sentence {
  /** Counted from 1 over the whole text. */
  readonly n: number;
  /** The line of the text as read that it stands in, blank lines not counted, from 1. */
  readonly paragraph: number;
  readonly at: Span;
}

/** An article's text, ready to be quoted from. It is read, hashed and measured; it is never written anywhere. */
export interface Text {
  /** The text with every run of white space collapsed to one space. Positions count in it. */
  readonly plain: string;
  /** SHA-256 (hex) of `plain`. */
  readonly hash: string;
  readonly sentences: readonly Sentence[];
}

/** Reads a text as captured, page furniture included: every word of it belongs to exactly one sentence. */
export function readText(raw: string): Text {
  const paragraphs = raw
    .split(/\r\n|\r|\n/)
    .map(collapse)
    .filter((line) => line !== '');
  const sentences: Sentence[] = [];
  let start = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    let from = 0;
    for (const to of endsOfSentences(paragraph)) {
      sentences.push({ n: sentences.length + 1, paragraph: index + 1, at: [start + from, start + to] });
      from = to + (paragraph[to] === ' ' ? 1 : 0);
    }
    start += paragraph.length + 1;
  }
  const plain = paragraphs.join(' ');
  return { plain, hash: sha256(plain), sentences };
}

/**
 * Every run of white space (U+00A0 and the like too) becomes one space; a byte order mark is dropped. Hangul that was
 * saved as single letters, as some systems do, is read as the syllables that it means and is printed as: the two cannot
 * be told apart on a page. All other characters stay as they are.
 */
export function collapse(text: string): string {
  return text
    .replace(/[\s\uFEFF]+/g, ' ')
    .trim()
    .replace(/[\u1100-\u11FF\uAC00-\uD7FF\uA960-\uA97F]*[\u1100-\u11FF]+/g, (jamo) => jamo.normalize('NFC'));
}

/** Ties words to their place in one text: 128 bits of SHA-256 over the text's hash, the position and the words. */
export function sealOf(textHash: string, at: Span, exact: string): string {
  return sha256(`${textHash}\n${at[0]}-${at[1]}\n${exact}`).slice(0, 32);
}

/**
 * Words as spans: runs without white space that hold a letter or a digit. Chinese, Japanese, Thai, Lao, Khmer and
 * Burmese put no space between words: there each character counts as one, with the signs joined to it, so that quoting
 * half a text means the same in every language. Dictionaries that find words in them differ from one machine to the
 * next; characters do not.
 */
export function wordsOf(text: string): Span[] {
  return [...text.matchAll(WORD)]
    .filter((run) => /[\p{L}\p{N}]/u.test(run[0]))
    .map((run) => [run.index, run.index + run[0].length] as const);
}

const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const WORD = new RegExp(`[${UNSPACED}][\\p{M}\u30FC]*|[^\\s${UNSPACED}]+`, 'gu');

const BEGINS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

/** Whether a word is one character of a script without spaces, and says as little as a syllable. */
export function isOneCharacter(word: string): boolean {
  return BEGINS_UNSPACED.test(word);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
