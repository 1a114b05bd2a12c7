import { edtfParts } from '../model/edtf.ts';

/**
 * Whether a time in EDTF may reach into some months, ISO 8601 (`2024-02`), both included; null is open. A year reaches
 * into each of its months, an interval goes on where its end is open, and a set reaches into nothing between its dates.
 * No time reaches into nothing.
 */
export function speaksOfMonths(when: string | null, from: string | null, to: string | null): boolean {
  const parts = when === null ? null : edtfParts(when);
  return (
    parts?.some(
      ({ earliest, latest }) =>
        (from === null || latest === null || latest.slice(0, 7) >= from) &&
        (to === null || earliest === null || earliest.slice(0, 7) <= to),
    ) ?? false
  );
}
