import { groupedBy } from '../model/grouped.ts';

/** Scripts that write no spaces between words. */
export const SPACELESS = /\p{Script=Hangul}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/** A name as it is looked for, and the spellings of the place that it names. */
interface Name {
  readonly text: string;
  readonly spellings: readonly string[];
}

/** What the first word of a name is where it is written, also in the possessive. */
function firstWords(text: string): string[] {
  const [first = ''] = text.split(' ');
  return [first, `${first}s`];
}

/**
 * Finds in a plain text, which begins and ends with a space, the names of some places, each as words of their own, be it
 * in the possessive, or, in scripts without spaces, anywhere; and gives all spellings of the places found. A text is read
 * once, word by word: to look for each of some hundred names in each of thousands of texts takes a second.
 */
export function spellingFinder(places: readonly (readonly string[])[]): (text: string) => string[] {
  const names = places.flatMap((spellings) => spellings.map((text): Name => ({ text, spellings })));
  const anywhere = names.filter(({ text }) => SPACELESS.test(text));
  const byFirstWord = groupedBy(names, ({ text }) => (SPACELESS.test(text) ? [] : firstWords(text)));
  return (text) => {
    const found = new Set<readonly string[]>();
    for (let at = 1; at > 0; at = text.indexOf(' ', at) + 1) {
      const end = text.indexOf(' ', at);
      for (const name of byFirstWord.get(text.slice(at, end)) ?? []) {
        if (text.startsWith(`${name.text} `, at) || text.startsWith(`${name.text}s `, at)) found.add(name.spellings);
      }
      if (end < 0) break;
    }
    if (SPACELESS.test(text)) {
      for (const name of anywhere) if (text.includes(name.text)) found.add(name.spellings);
    }
    return [...found].flat();
  };
}
