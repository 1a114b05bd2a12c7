import { MARK_END, MARK_OPENINGS } from '#words/excerpts.ts';

/**
 * What is heard before and after each mark of a quotation, as properties that `checking.css` takes for generated content:
 * a sheet has one text for all languages, the head of a page its own.
 */
export function markNamesCss(): string {
  const names = Object.entries(MARK_OPENINGS).map(([kind, words]) => `--mark-${kind}:${cssString(words)}`);
  return `:root{${[...names, `--mark-end:${cssString(MARK_END)}`].join(';')}}`;
}

/** Escaped by code point: neither the end of the string nor that of the element it stands in is in it then. */
function cssString(words: string): string {
  return `"${words.replaceAll(/["\\<\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
