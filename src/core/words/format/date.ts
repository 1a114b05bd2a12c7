/**
 * The tool by which a language writes a day, month or year of the calendar, or one part of it, as `options` say. Takes
 * "2024", "2024-02" or "2024-02-27". All is reckoned in UTC, so that no reader's clock moves a day.
 */
/* @__NO_SIDE_EFFECTS__ */
export function dateIn(
  language: string,
  options: Omit<Intl.DateTimeFormatOptions, 'timeZone'>,
): (date: string) => string {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });

  /** @throws RangeError where the text is no date. */
  return (date) => format.format(new Date(date));
}
