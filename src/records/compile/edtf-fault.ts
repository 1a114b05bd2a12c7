import { daysIn, edtfSet, parseEdtf } from '../../core/model/edtf.ts';

/** What is wrong with a date that is no EDTF date, and what would mend it. */
export interface EdtfFault {
  /** Goes on from `… says "2025-02-30", `. */
  readonly message: string;
  readonly remedy: string;
}

const FORMS =
  'Write 2025, 2025-05, 2025-05-01, 201X or an interval such as 2025-05/2025-12 or 2025-05/.., with ?, ~ or % at the end; for one of two, "[2025-05, 2025-07]" in quotation marks.';

/** Which rule a text breaks as an EDTF date or a set of dates, or null where it breaks none. */
export function edtfFault(text: string): EdtfFault | null {
  if (parseEdtf(text) !== null) return null;
  const set = edtfSet(text);
  if (set) return setFault(set);
  const ends = text.split('/');
  if (ends.length > 2) return { message: 'which has more than two ends.', remedy: FORMS };
  for (const end of ends) {
    const fault = end === '..' ? null : dayFault(end);
    if (fault !== null) return fault;
  }
  if (ends.length === 2 && ends.every((end) => end === '..')) {
    return { message: 'an interval without any end.', remedy: 'Write null where the text gives no time.' };
  }
  if (ends.length === 2 && ends.every((end) => end === '..' || parseEdtf(end) !== null)) {
    return { message: 'an interval that ends before it begins.', remedy: `Write ${ends[1]}/${ends[0]}.` };
  }
  return { message: 'which is not an EDTF date of level 0 or 1, nor a set of dates.', remedy: FORMS };
}

function setFault(dates: readonly string[]): EdtfFault {
  for (const date of dates) {
    const fault = dayFault(date);
    if (fault !== null) return fault;
    if (date.includes('/') || parseEdtf(date) === null) {
      return {
        message: `a set that holds "${date}".`,
        remedy:
          'Write dates with commas between them; what goes on from one to another is an interval: 2025-05/2025-12.',
      };
    }
  }
  if (dates.length === 1) return { message: 'a set of one date.', remedy: `Write ${dates[0]}.` };
  return {
    message: 'a set whose dates are not apart and in order.',
    remedy:
      'Write the earlier date first, and no date that lies within another: "[2025-05, 2025-07]", in quotation marks.',
  };
}

/** A month or a day that no calendar has. */
function dayFault(end: string): EdtfFault | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?[?~%]?$/.exec(end) ?? [];
  if (year === undefined || month === undefined) return null;
  const days = daysIn(Number(year), Number(month));
  if (days === null) {
    return {
      message: `and there is no month ${month}.`,
      remedy: 'Write a month from 01 to 12; a season has no number here.',
    };
  }
  if (day === undefined || (Number(day) >= 1 && Number(day) <= days)) return null;
  return {
    message: `and ${year}-${month} has no day ${day}.`,
    remedy: `Write a day from 01 to ${days}, or the month alone: ${year}-${month}.`,
  };
}
