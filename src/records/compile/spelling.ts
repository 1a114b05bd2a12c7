import { foldChinese } from '../text/chinese.ts';
import type { Span } from '../text/text.ts';
import { findPhrase } from './phrase.ts';

/**
 * Where a name stands in running text, in whatever form its language puts it: with Korean particles (러시아로),
 * declined in Russian or as an adjective (в Китае, китайский), in simplified or traditional characters. Null where it
 * does not stand.
 */
export function findSpelling(text: string, spelling: string): Span | null {
  if (spelling === '') return null;
  if (/\p{sc=Cyrillic}/u.test(spelling)) return findDeclined(text, spelling);
  if (/\p{sc=Han}/u.test(spelling)) return findPhrase(foldChinese(text), foldChinese(spelling));
  return findPhrase(text, spelling) ?? findKoreanCity(text, spelling);
}

/** The longest of several spellings that stands in `text`. */
export function findLongest(text: string, spellings: readonly string[]): Span | null {
  for (const spelling of [...spellings].sort((a, b) => b.length - a.length)) {
    const span = findSpelling(text, spelling);
    if (span) return span;
  }
  return null;
}

/** 평양시 is mostly written 평양. Without the syllable for "city" a name has to begin its word. */
function findKoreanCity(text: string, spelling: string): Span | null {
  if (!/^\p{sc=Hangul}{2,}시$/u.test(spelling)) return null;
  const found = new RegExp(`(?<!\\p{sc=Hangul})${spelling.slice(0, -1)}`, 'u').exec(text);
  return found && [found.index, found.index + found[0].length];
}

const declined = new Map<string, RegExp>();

function findDeclined(text: string, spelling: string): Span | null {
  if (!/\p{sc=Cyrillic}/u.test(text)) return null;
  let pattern = declined.get(spelling);
  if (!pattern) {
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${formsOf(foldYo(spelling))})(?![\\p{L}\\p{N}])`, 'u');
    declined.set(spelling, pattern);
  }
  const found = pattern.exec(foldYo(text));
  return found && [found.index, found.index + found[0].length];
}

/** The letter ё is printed as е as often as not. */
function foldYo(text: string): string {
  return text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
}

const NOUN = '(?:а|я|у|ю|е|и|ы|о|й|ь|ью|ой|ей|ом|ем|ою|ею|ам|ям|ами|ями|ах|ях|ов)?';
const ADJECTIVE = '(?:ая|яя|ое|ее|ые|ие|ый|ий|ой|ей|ую|юю|ого|его|ому|ему|ым|им|ом|ем|ых|их|ыми|ими)';

/** A pattern for all cases of a name of one or several words, and for the adjective of a name of one. */
function formsOf(name: string): string {
  const words = name.split(/([\s-]+)/);
  const all = words
    .map((word, i) => {
      if (/^[\s-]+$/.test(word)) return word;
      return isPlural(words[i - 2]) && !isAdjective(word) ? formsOfPlural(word) : formsOfWord(word);
    })
    .join('');
  if (words.length > 1 || isFixed(name) || /ий$/.test(name)) return all;
  const stem = stemOf(name).replace(/([уыоаэи])$/, '$1й?');
  const [first = '', ...rest] = stem;
  return `${all}|[${first}${first.toLowerCase()}]${rest.join('')}ск${ADJECTIVE}`;
}

function formsOfWord(word: string): string {
  if (isFixed(word)) return word;
  if (isAdjective(word)) return eitherCase(word.slice(0, -2)) + ADJECTIVE;
  return stemOf(word) + NOUN;
}

function isAdjective(word: string): boolean {
  return /(?:ая|яя|ые|ие|ый|ий)$/.test(word);
}

/** «Кильонские» of «Кильонские отмели»: the noun that follows is in the plural as well. */
function isPlural(word: string | undefined): boolean {
  return word !== undefined && /(?:ые|ие)$/.test(word);
}

/** A noun alone in -и may be no plural and undeclined: «Мали», «Сочи». */
function formsOfPlural(word: string): string {
  return isFixed(word) ? word : word.replace(/[аяыие]$/, '') + NOUN;
}

/** What is written small may open a sentence. */
function eitherCase(word: string): string {
  const first = word.charAt(0);
  return first === first.toUpperCase() ? word : `[${first}${first.toUpperCase()}]${word.slice(1)}`;
}

/** Abbreviations and names that end in -о or -э are not declined. */
function isFixed(word: string): boolean {
  return word.length < 3 || word === word.toUpperCase() || /[оэ]$/.test(word);
}

function stemOf(word: string): string {
  return word.replace(/[аяйьеы]$/, '');
}
