/** The days that an EDTF string may mean. ISO 8601, both ends inclusive; null is an open end (`..`). */
export interface EdtfRange {
  readonly earliest: string | null;
  readonly latest: string | null;
  /** `~` or `%` */
  readonly approximate: boolean;
  /** `?` or `%` */
  readonly uncertain: boolean;
}

/**
 * Reads the part of EDTF (ISO 8601-2) that dates of articles and movements need. Of levels 0 and 1: years, months, days,
 * intervals with open ends, `?`, `~` and `%` at the end of a date, and unspecified digits at its end (`201X`,
 * `2024-XX`, `2024-05-XX`). Of level 2: sets of dates, `[2021-03, 2021-04]` for one of them and `{2021-03, 2021-04}` for
 * all. Anything else gives null: seasons, letters, days that no calendar has, intervals that end before they begin, and
 * sets whose dates are not apart and in order. Of a set it gives the days from its first to its last. Own code: the package edtf, which the tests compare it with, takes 29 February of a common
 * year for a day in March, and no qualifier beside unspecified digits.
 */
export function parseEdtf(text: string): EdtfRange | null {
  const parts = edtfParts(text);
  return (
    parts && {
      earliest: parts[0]?.earliest ?? null,
      latest: parts.at(-1)?.latest ?? null,
      approximate: parts.some(({ approximate }) => approximate),
      uncertain: parts.some(({ uncertain }) => uncertain),
    }
  );
}

/** The same date by date of a set; of what is no set, all in one. */
export function edtfParts(text: string): readonly EdtfRange[] | null {
  const dates = edtfSet(text);
  const parts = dates?.map(parseDate) ?? [parseInterval(text)];
  const isSound = (part: EdtfRange | null, i: number): part is EdtfRange =>
    part !== null && (i === 0 || (parts[i - 1]?.latest ?? '') < (part.earliest ?? ''));
  return dates?.length !== 1 && parts.every(isSound) ? parts : null;
}

/** What stands between the brackets or braces of a set; null for what is none. */
export function edtfSet(text: string): readonly string[] | null {
  return /^(?:\[.*\]|\{.*\})$/.test(text) ? text.slice(1, -1).split(/, ?/) : null;
}

function parseInterval(text: string): EdtfRange | null {
  const [first = '', second, ...more] = text.split('/');
  if (more.length > 0) return null;
  if (second === undefined) return parseDate(first);
  const from = parseEnd(first);
  const to = parseEnd(second);
  if (!from || !to || (from.earliest === null && to.latest === null)) return null;
  if (from.earliest !== null && to.latest !== null && from.earliest > to.latest) return null;
  return {
    earliest: from.earliest,
    latest: to.latest,
    approximate: from.approximate || to.approximate,
    uncertain: from.uncertain || to.uncertain,
  };
}

/** A day of the calendar, written `2025-05-01`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDate(text) !== null;
}

function parseEnd(text: string): EdtfRange | null {
  if (text === '..') return { earliest: null, latest: null, approximate: false, uncertain: false };
  return parseDate(text);
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/;

function parseDate(text: string): EdtfRange | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, year = '', month, day, qualifier] = match;
  // What is unspecified leaves everything finer unspecified too.
  if (year.includes('X') && ((month ?? 'XX') !== 'XX' || (day ?? 'XX') !== 'XX')) return null;
  if (month === 'XX' && day !== undefined && day !== 'XX') return null;
  const open = month === undefined || month === 'XX';
  const lastMonth = open ? '12' : month;
  const lastDay = daysIn(Number(year.replaceAll('X', '9')), Number(lastMonth));
  if (lastDay === null) return null;
  if (day !== undefined && day !== 'XX' && (day < '01' || Number(day) > lastDay)) return null;
  const known = day !== undefined && day !== 'XX' ? day : null;
  return {
    earliest: `${year.replaceAll('X', '0')}-${open ? '01' : month}-${known ?? '01'}`,
    latest: `${year.replaceAll('X', '9')}-${lastMonth}-${known ?? String(lastDay).padStart(2, '0')}`,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
}

/** Null for a month that no year has. */
export function daysIn(year: number, month: number): number | null {
  if (month < 1 || month > 12) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
