import type { ArticleOutline } from '../../model/article.ts';
import { alternatives, day as dayWords, list, monthAndYear, month as monthName } from './language.ts';

/**
 * An EDTF string for readers: "27 February 2024", "about December 2025", "May to December 2025", "March or April 2021".
 */
export function dateWords(edtf: string): string {
  if (/^[[{]/.test(edtf)) return setWords(edtf);
  const [from, to] = edtf.split('/');
  if (from === undefined || to === undefined) return pointWords(edtf);
  if (from === '..' || from === '') return `until ${pointWords(to)}`;
  if (to === '..' || to === '') return `since ${pointWords(from)}`;
  const [first = '', last = ''] = inOneYear([from, to]);
  return `${first} to ${last}`;
}

/** Of a set that one of its dates holds, or all. */
function setWords(set: string): string {
  const dates = inOneYear(set.slice(1, -1).split(/, ?/));
  return set.startsWith('[') ? alternatives(dates) : list(dates);
}

/** Dates in words; of months of one year the last alone names it. */
function inOneYear(dates: readonly string[]): string[] {
  const shared = dates.every((date) => /^\d{4}-\d\d$/.test(date) && date.slice(0, 4) === dates[0]?.slice(0, 4));
  return dates.map((date, i) => (shared && i < dates.length - 1 ? monthName : pointWords)(date));
}

function pointWords(text: string): string {
  const [, date = '', mark = ''] = /^(.*?)([?~%]?)$/.exec(text) ?? [];
  const hedge = mark === '~' ? 'about ' : mark === '?' ? 'perhaps ' : mark === '%' ? 'perhaps about ' : '';
  const [year = '', month, day] = date.split('-');
  if (year.endsWith('X')) return `${hedge}the ${year.replaceAll('X', '0')}s`;
  if (!month || month === 'XX') return `${hedge}${year}`;
  if (!day || day === 'XX') return `${hedge}${monthAndYear(date.slice(0, 7))}`;
  return `${hedge}${dayWords(date)}`;
}

/** The date with a word on how firm it is; the sentence behind it stands in the article's entry. */
export function publishedWords({ published }: ArticleOutline): string {
  return `${dateWords(published.when)}${published.basis === 'inferred' ? ', date inferred' : ''}`;
}
