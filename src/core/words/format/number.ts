/** The tool by which a language writes numbers: "15,000" in English. */
/* @__NO_SIDE_EFFECTS__ */
export function numberIn(language: string, options?: Intl.NumberFormatOptions): (number: number) => string {
  const format = new Intl.NumberFormat(language, options);
  return (number) => format.format(number);
}
