/** What is listed without a word between: "Construction, Fishing". */
export function commas(items: readonly string[]): string {
  return items.join(', ');
}

/** The same of items that may hold commas. */
export function semicolons(items: readonly string[]): string {
  return items.join('; ');
}
