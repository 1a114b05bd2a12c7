/** The tool by which a language names languages: "Korean" for "ko". */
/* @__NO_SIDE_EFFECTS__ */
export function languageNameIn(language: string): (code: string) => string {
  const names = new Intl.DisplayNames(language, { type: 'language' });

  /** @throws RangeError where the code is no language's. */
  return (code) => names.of(code) ?? code;
}
