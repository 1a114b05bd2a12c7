import type { ArticleOutline } from '../../model/article.ts';
import { day as dayWords, monthAndYear, month as monthName } from './language.ts';

/** An EDTF string (level 0 or 1) for readers: "27 February 2024", "about December 2025", "May to December 2025". */
export function dateWords(edtf: string): string {
  const [from, to] = edtf.split('/');
  if (from === undefined || to === undefined) return pointWords(edtf);
  if (from === '..' || from === '') return `until ${pointWords(to)}`;
  if (to === '..' || to === '') return `since ${pointWords(from)}`;
  const shared = from.slice(0, 4) === to.slice(0, 4) && /^\d{4}-\d\d$/.test(from) && /^\d{4}-\d\d$/.test(to);
  return `${shared ? monthName(from) : pointWords(from)} to ${pointWords(to)}`;
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
