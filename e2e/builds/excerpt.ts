/** Characters that are kept before what differs. */
const LEAD = 40;
const LONGEST = 200;

/** Two texts from shortly before the first character in which they differ, both cut to the same length at most. */
export function excerpts(before: string, after: string): readonly [string, string] {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  const from = Math.max(0, same - LEAD);
  return [cut(before, from), cut(after, from)];
}

/** A text from a character on, dots where it goes on, and line ends and tabs as signs that can be seen. */
export function cut(text: string, from = 0): string {
  const part = text.slice(from, from + LONGEST);
  const end = from + LONGEST < text.length ? '…' : '';
  return `${from > 0 ? '…' : ''}${part}${end}`.replaceAll('\r', '␍').replaceAll('\n', '␊').replaceAll('\t', '␉');
}
