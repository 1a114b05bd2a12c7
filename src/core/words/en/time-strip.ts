import type { ArticleOutline } from '../../model/article.ts';
import { capitalized } from '../format/first-letter.ts';
import { articleCount, claimCount } from './counts.ts';
import { dateWords, publishedWords } from './dates.ts';
import { number, plural } from './language.ts';

export const PUBLISHED = 'Published';
export const TIME_SPOKEN_OF = 'Time spoken of';

/** The buttons that let everything through again. */
export const ALL_DATES = 'All dates';
export const ALL_TIMES = 'All times';

/** What the two handles of each row are. */
export const PUBLISHED_HANDLES: Readonly<Record<'from' | 'to', string>> = {
  from: 'Published from',
  to: 'Published to',
};
export const SPOKEN_OF_HANDLES: Readonly<Record<'from' | 'to', string>> = {
  from: 'Time spoken of, from',
  to: 'Time spoken of, to',
};

/** "February 2024 to May 2025", of months such as `2024-02`. */
export function monthsFromTo({ from, to }: { from: string; to: string }): string {
  return `${dateWords(from)} to ${dateWords(to)}`;
}

/** "Daily NK, 17": as short as it can be beside its mark. */
export function articleMarkLabel({ publisher, claims }: { publisher: string; claims: number }): string {
  return `${publisher}, ${number(claims)}`;
}

/** "Daily NK: published 27 February 2024; 17 claims, 3 of them shown." */
export function articleMarkWords(of: {
  publisher: string;
  article: ArticleOutline;
  claims: number;
  shown: number;
}): string {
  const shown = of.shown === of.claims ? '' : `, ${number(of.shown)} of them shown`;
  return `${of.publisher}: published ${publishedWords(of.article)}; ${claimCount(of.claims)}${shown}.`;
}

/** "Spring 2024: given by 3 claims, by 1 of them as the time of the report." `when` is EDTF. */
export function periodMarkWords(of: { when: string; claims: number; ofReport: number }): string {
  return `${capitalized(dateWords(of.when))}: given by ${claimCount(of.claims)}${asReported(of)}.`;
}

/** Of one month or several, ISO 8601 (`2024-02`), both included. */
interface InMonths {
  readonly from: string;
  readonly to: string;
  readonly all: number;
  /** Those that may be of other months, or are of more than these. */
  readonly maybe: number;
  readonly shown: number;
}

/** "March 2024: 9 articles, 2 of which may be of other months; 3 of them shown." */
export function articleBinWords(of: InMonths): string {
  const maybe = of.maybe === 0 ? '' : `, ${number(of.maybe)} of which may be of other months`;
  return `${inMonths(of)}: ${articleCount(of.all)}${maybe}${shownOf(of)}.`;
}

/** "March 2024: spoken of by 9 claims, by 2 of them with other months; 3 of them shown." */
export function periodBinWords(of: InMonths): string {
  const maybe = of.maybe === 0 ? '' : `, by ${number(of.maybe)} of them with other months`;
  return `${inMonths(of)}: spoken of by ${claimCount(of.all)}${maybe}${shownOf(of)}.`;
}

function inMonths({ from, to }: InMonths): string {
  return from === to ? dateWords(from) : monthsFromTo({ from, to });
}

function shownOf({ all, shown }: InMonths): string {
  return shown === all ? '' : `; ${number(shown)} of them shown`;
}

function asReported({ claims, ofReport }: { claims: number; ofReport: number }): string {
  if (ofReport === 0) return '';
  return ofReport < claims
    ? `, by ${number(ofReport)} of them as the time of the report`
    : ', as the time of the report';
}

export const RISE_IN_REPORTS = 'A rise in reports is not a rise in workers.';

/** How many of `all` claims give a time, and how many of those only that of the report, or one that is not drawn. */
export function timesGiven(of: {
  claims: number;
  all: number;
  ofReport: number;
  before: number;
  after: number;
}): string {
  if (of.claims === 0) return 'No claim gives a time.';
  const give = plural(of.claims, { one: 'gives', other: 'give' });
  const parts = [
    `${number(of.claims)} of ${claimCount(of.all)} ${give} a time`,
    of.ofReport > 0 && `${number(of.ofReport)} of them only that of the report`,
    of.before > 0 && `${number(of.before)} one too early to be drawn`,
    of.after > 0 && `${number(of.after)} one too late to be drawn`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
