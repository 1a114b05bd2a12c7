import { parseEdtf } from '../model/edtf.ts';

/**
 * Whether a time in EDTF may reach into some months, ISO 8601 (`2024-02`), both included; null is open. A year reaches
 * into each of its months, and an interval goes on where its end is open. No time reaches into nothing.
 */
export function speaksOfMonths(when: string | null, from: string | null, to: string | null): boolean {
  const range = when === null ? null : parseEdtf(when);
  if (!range) return false;
  const { earliest, latest } = range;
  return (
    (from === null || latest === null || latest.slice(0, 7) >= from) &&
    (to === null || earliest === null || earliest.slice(0, 7) <= to)
  );
}
