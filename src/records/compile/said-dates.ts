import { daysIn } from '../../core/model/edtf.ts';
import type { Span } from '../text/text.ts';
import { ENGLISH_MONTHS } from './english-months.ts';

const MONTH = ENGLISH_MONTHS.join('|');

/** "2025", "December 2025", "3 December 2025", "3 December"; a figure of people has a comma from 1,000 on. */
const DATE = new RegExp(
  `(?<![\\d,.])(?:(?:\\d{1,2} )?(?:${MONTH})(?: (?:19|20)\\d\\d)?|(?:19|20)\\d\\d)(?![\\d,.]*\\d)`,
  'g',
);

/** Where the text of a headline or a deck has dates, as we write them. */
export function datesIn(text: string): Span[] {
  return [...text.matchAll(DATE)].map(({ 0: words, index }) => [index, index + words.length]);
}

/** The first and last day of what words say, ISO 8601: "December 2025", "2025 (year inferred)". Null without a year. */
export function spanOfWords(words: string): readonly [string, string] | null {
  const said = new RegExp(`(?:(?:(\\d{1,2}) )?(${MONTH}) )?\\b((?:19|20)\\d\\d)\\b`).exec(words);
  if (!said) return null;
  const [, day, name, year = ''] = said;
  if (name === undefined) return [`${year}-01-01`, `${year}-12-31`];
  const month = ENGLISH_MONTHS.indexOf(name) + 1;
  const on = (each: number) => `${year}-${String(month).padStart(2, '0')}-${String(each).padStart(2, '0')}`;
  return day === undefined ? [on(1), on(daysIn(Number(year), month) ?? 31)] : [on(Number(day)), on(Number(day))];
}
