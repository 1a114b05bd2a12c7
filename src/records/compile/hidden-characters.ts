/**
 * Control characters, bidirectional marks and overrides, characters of no width, tags, and halves of a surrogate
 * pair: none can be seen in a quotation, and some turn around what is read. White space that can be collapsed is not
 * among them.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u3164\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|\u034F|\p{Cs}/u;

/** The first character in `text` that nobody can see, as `U+202E`, or null. */
export function hiddenCharacter(text: string): string | null {
  const found = HIDDEN.exec(text)?.[0];
  return found === undefined ? null : codePoint(found);
}

/** `U+2019`, with the character's name where it is one that is often mistaken for another. */
export function codePoint(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES[code];
  return name === undefined ? code : `${code} ${name}`;
}

const NAMES: Readonly<Record<string, string>> = {
  'U+0020': 'space',
  'U+0022': 'straight double quotation mark',
  'U+0027': 'straight apostrophe',
  'U+002D': 'hyphen',
  'U+002E': 'full stop',
  'U+002C': 'comma',
  'U+00AD': 'soft hyphen',
  'U+200B': 'space of no width',
  'U+200C': 'zero-width non-joiner',
  'U+200D': 'zero-width joiner',
  'U+200E': 'left-to-right mark',
  'U+200F': 'right-to-left mark',
  'U+2010': 'hyphen',
  'U+2011': 'hyphen that does not break',
  'U+2013': 'en dash',
  'U+2014': 'em dash',
  'U+2018': 'left single quotation mark',
  'U+2019': 'right single quotation mark',
  'U+201C': 'left double quotation mark',
  'U+201D': 'right double quotation mark',
  'U+2026': 'ellipsis',
  'U+202A': 'left-to-right embedding',
  'U+202B': 'right-to-left embedding',
  'U+202D': 'left-to-right override',
  'U+202E': 'right-to-left override',
  'U+2060': 'word joiner',
  'U+2066': 'left-to-right isolate',
  'U+2067': 'right-to-left isolate',
  'U+FEFF': 'byte order mark',
};
