/**
 * English in disguise: "«Ēēñglīīšh»" shows on any page what comes from no message (it stands plain), what has no room
 * for a longer language (it is some 40 % longer), what is cut off (the closing mark is missing) and what a component
 * glues together (one sentence bears several pairs of marks). All in characters that the site's fonts draw.
 *
 * Takes whatever a file of messages exports. Records keep their keys and pieces their slots.
 */
export function pseudo<Words>(words: Words): Words;
export function pseudo(words: unknown): unknown {
  if (typeof words === 'string') return pseudoText(words);
  if (typeof words === 'function') return (...given: unknown[]) => pseudo(words(...given));
  if (Array.isArray(words)) return words.map((each) => pseudo(each));
  if (typeof words !== 'object' || words === null || Object.getPrototypeOf(words) !== Object.prototype) return words;
  // The name of a slot is for the component, not for the reader.
  if ('slot' in words && 'text' in words) return { ...words, text: pseudo(words.text) };
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, pseudo(value)]));
}

const LETTERS: Readonly<Record<string, string>> = {
  ...{ a: 'ā', e: 'ē', i: 'ī', o: 'ō', u: 'ū', y: 'ý', c: 'č', n: 'ñ', s: 'š', z: 'ž' },
  ...{ A: 'Ā', E: 'Ē', I: 'Î', O: 'Ō', U: 'Ū', Y: 'Ý', C: 'Č', N: 'Ñ', S: 'Š', Z: 'Ž' },
};

/** Space around the words stays outside the marks, and what has no words stays as it is. */
function pseudoText(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return /\p{L}/u.test(words) ? `${before}«${disguised(words)}»${after}` : text;
}

/** A message within a message is disguised already: it loses its marks to the outer one and stays so. */
function disguised(words: string): string {
  return words
    .split(/(«[^«»]*»)/)
    .map((part) => (part.startsWith('«') && part.endsWith('»') ? part.slice(1, -1) : stretched(part)))
    .join('');
}

function stretched(text: string): string {
  const accented = text.replaceAll(/[a-z]/gi, (letter) => LETTERS[letter] ?? letter);
  return accented.replaceAll(/[āēīōūĀĒÎŌŪ]/g, (vowel) => `${vowel}${vowel.toLowerCase()}`);
}
