const SIGNS: Readonly<Record<string, string>> = {
  '#': '\\#',
  '&': '\\&',
  _: '\\_',
  '%': '\\%',
  $: '\\$',
  '{': '\\{',
  '}': '\\}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '\\': '{\\textbackslash}',
  '`': '{\\textasciigrave}',
  '–': '{\\textendash}',
  '—': '{\\textemdash}',
  '‘': '{\\textquoteleft}',
  '’': '{\\textquoteright}',
  '“': '{\\textquotedblleft}',
  '”': '{\\textquotedblright}',
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
};

/** Accents by their combining marks. */
const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0327': 'c',
  '\u0328': 'k',
};

/**
 * Text for LaTeX: its own signs escaped, accented Latin letters as commands. Letters of other scripts, which have no
 * other way of being written, stay as they are (UTF-8). Twins that would be set as a dash or a quotation mark are kept
 * apart.
 */
export function latex(text: string): string {
  return [...text.normalize('NFC').replace(/\s+/g, ' ')]
    .map((character, index, all) => {
      const twin = /['\-<>,]/.test(character) && all[index + 1] === character;
      return twin ? `${character}{}` : (SIGNS[character] ?? accented(character));
    })
    .join('');
}

/** A letter with one accent as a command; any other character as it is. */
function accented(character: string): string {
  const [letter = '', mark = '', ...more] = character.normalize('NFD');
  const accent = ACCENTS[mark];
  if (!accent || more.length > 0 || !/[A-Za-z]/.test(letter)) return character;
  return `{\\${accent}{${letter}}}`;
}
