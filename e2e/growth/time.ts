import type { PeriodSubject, Status } from '../../src/core/model/vocabulary.ts';
import type { Chance } from './chance.ts';

export interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

export interface PeriodEntry {
  /** EDTF. */
  readonly when: string | null;
  readonly of: PeriodSubject;
  readonly basis: string;
}

const YEARS = { first: 2019, last: 2025 } as const;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const KINDS = [
  ['movement', 45],
  ['report', 25],
  ['none', 30],
] as const;

/** When an invented text appeared. */
export function dayOf(chance: Chance): Day {
  return { year: chance.whole(YEARS.first, YEARS.last), month: chance.whole(1, 12), day: chance.whole(1, 28) };
}

/** When people are said to move, and the words of the sentence that say so; plans lie ahead, all else lies behind. */
export function timeOf(
  chance: Chance,
  published: Day,
  status: Status,
): { readonly words: string; readonly period: PeriodEntry } {
  const kind = chance.weighted<'movement' | 'report' | 'none'>(KINDS);
  if (kind === 'none') {
    return { words: '', period: { when: null, of: 'movement', basis: 'The invented text gives no time.' } };
  }
  if (kind === 'report') {
    return { words: '', period: { when: isoDay(published), of: 'report', basis: 'The day of the invented text.' } };
  }
  const { year, month } = shifted(published, status === 'planned' ? chance.whole(1, 6) : -chance.whole(1, 6));
  return {
    words: `in ${MONTHS[month - 1]} ${year}`,
    period: { when: `${year}-${two(month)}`, of: 'movement', basis: 'The sentence names month and year.' },
  };
}

export function isoDay({ year, month, day }: Day): string {
  return `${year}-${two(month)}-${two(day)}`;
}

export function dayInWords({ year, month, day }: Day): string {
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

function shifted({ year, month }: Day, by: number): Pick<Day, 'year' | 'month'> {
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
