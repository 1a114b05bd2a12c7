const SIGNS: Readonly<Record<string, string>> = {
  // The ten that LaTeX keeps for itself.
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '\\{',
  '}': '\\}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '\\': '{\\textbackslash}',
  // Typed, these look like signs that LaTeX sets in their place, so each is named.
  '`': '{\\textasciigrave}',
  '–': '{\\textendash}',
  '—': '{\\textemdash}',
  '‘': '{\\textquoteleft}',
  '’': '{\\textquoteright}',
  '“': '{\\textquotedblleft}',
  '”': '{\\textquotedblright}',
};

/**
 * Text for LaTeX: its ten special characters escaped, dashes and quotation marks as commands, and twins that would be
 * set as one of those kept apart. Letters of every script stay as they are: biber and today's BibTeX read UTF-8.
 */
export function latex(text: string): string {
  return [...text.replace(/\s+/g, ' ')]
    .map((character, index, all) => {
      const twin = /['\-<>,]/.test(character) && all[index + 1] === character;
      return twin ? `${character}{}` : (SIGNS[character] ?? character);
    })
    .join('');
}
