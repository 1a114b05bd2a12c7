import type { Excerpt } from './article.ts';

/** Enough words to be found by, few enough to survive a small change elsewhere in the passage. */
const FIRST_WORDS = 4;
const LAST_WORDS = 3;
/** Passages up to so many words are given whole. */
const SHORT = 8;
/** A beginning shorter than this may stand elsewhere too, and is told apart by what stands before it. */
const PLAIN_WORDS = 4;

type Quotation = Pick<Excerpt, 'exact' | 'prefix' | 'suffix'>;

/** An address that opens a page at the passage. Where the page no longer holds it, the page opens at its top. */
export function passageAddress(address: string, excerpt: Quotation): string {
  return `${address}${address.includes('#') ? '' : '#'}${textFragment(excerpt)}`;
}

/**
 * A text directive (WICG Scroll to Text Fragment): `:~:text=[prefix-,]start[,end][,-suffix]`. Browsers match whole
 * words, in any case and white space. A short passage is given whole; a longer one by its first and last words, none of
 * them beyond the first or last sentence, because neither may run over the end of a paragraph.
 */
export function textFragment({ exact, prefix, suffix }: Quotation): string {
  const words = wordsOf(exact);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return directive([encode(exact.trim())]);
  const whole = exact.slice(first[0], last[1]);
  const ends = sentenceEnds(exact).filter((end) => end < last[0]);
  if (ends.length === 0 && words.length <= SHORT) {
    if (words.length >= PLAIN_WORDS) return directive([encode(whole)]);
    return directive([before(prefix + exact.slice(0, first[0])), encode(whole), after(exact.slice(last[1]) + suffix)]);
  }
  const opening = words.filter(([, end]) => end <= (ends[0] ?? last[0])).slice(0, FIRST_WORDS);
  const start = exact.slice(first[0], (opening.at(-1) ?? first)[1]);
  const closing = words.filter(([from]) => from >= Math.max(ends.at(-1) ?? 0, first[0] + start.length));
  const context = opening.length < PLAIN_WORDS ? before(prefix + exact.slice(0, first[0])) : '';
  return directive([context, encode(start), encode(endOf(exact, first[0] + start.length, closing, last))]);
}

/** Of the last words so many that they stand nowhere between the first words and the end. */
function endOf(exact: string, from: number, closing: readonly Word[], last: Word): string {
  const between = exact.slice(from, last[1]).toLowerCase();
  for (let count = Math.min(LAST_WORDS, closing.length); count < closing.length; count += 1) {
    const words = exact.slice(closing.at(-count)?.[0] ?? last[0], last[1]);
    if (between.indexOf(words.toLowerCase()) === between.length - words.length) return words;
  }
  return exact.slice(closing[0]?.[0] ?? last[0], last[1]);
}

/** The words right before the passage, with whatever marks stand between. */
function before(text: string): string {
  const start = wordsOf(text).slice(-PLAIN_WORDS)[0]?.[0];
  return start === undefined ? '' : `${encode(text.slice(start).trim())}-`;
}

function after(text: string): string {
  const end = wordsOf(text).slice(0, PLAIN_WORDS).at(-1)?.[1];
  return end === undefined ? '' : `-${encode(text.slice(0, end).trim())}`;
}

function directive(parts: readonly string[]): string {
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

/** `-`, `,` and `&` have a meaning of their own in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}

type Word = readonly [start: number, end: number];

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/** Words as browsers count them: by dictionary where a script has no spaces. */
function wordsOf(text: string): Word[] {
  return [...WORDS.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => [index, index + segment.length]);
}

/** Where a sentence may end; not after an initial ("N. Korea"). One too many does no harm: the words are then fewer. */
function sentenceEnds(text: string): number[] {
  const western = text.matchAll(/(?<!(?:^|[\s.\p{Ps}\p{Pi}"])\p{Lu})[.!?…]+[\p{Pe}\p{Pf}"'’]*(?=\s)/gu);
  const eastern = text.matchAll(/[。！？]+[\p{Pe}\p{Pf}]*/gu);
  return [...western, ...eastern].map((match) => match.index + match[0].length).sort((a, b) => a - b);
}
