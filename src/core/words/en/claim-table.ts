import type { Period } from '../../model/claim.ts';
import { claimCount } from './counts.ts';
import { dateWords } from './dates.ts';
import { number } from './language.ts';
import { stretchWords } from './pager.ts';

export const COLUMN_WORDS = {
  route: 'Route',
  figure: 'Figure',
  measure: 'Counted',
  status: 'Status',
  period: 'When',
  published: 'Published',
  source: 'Source',
  sector: 'Sector',
} as const;

/** `rows`: those on the page, counted from 1, where it does not hold all. */
export function tableCaption(of: { claims: number; rows: { first: number; last: number } | null }): string {
  const rows = of.rows ? `; here rows ${stretchWords(of.rows)}` : '';
  return `${claimCount(of.claims)}, one a row${rows}. Figures of different rows are never added: several may speak of the same people.`;
}

export const NOT_STATED = 'not stated';

/** "Daily NK, carried by DOWNTHENEWS" */
export function publisherAndCarrier({ publisher, carrier }: { publisher: string; carrier: string | null }): string {
  return carrier === null ? publisher : `${publisher}, carried by ${carrier}`;
}

/** "May 2024 (when reported)"; null where the text gives no time. */
export function timeInTable({ when, of }: Period): string | null {
  return when === null ? null : `${dateWords(when)}${of === 'report' ? ' (when reported)' : ''}`;
}

/** "1: Two figures for a plan, from 2 reports." What a raised number in the table leads to. */
export function numberedNote({ note, words }: { note: number; words: string }): string {
  return `${number(note)}: ${words}`;
}
