import { codePoint } from './hidden-characters.ts';

/** Where a quotation first departs from the text, in words for whoever has to find it. Both have white space collapsed. */
export function firstDifference(written: string, printed: string): string {
  const a = [...written];
  const b = [...printed];
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  const before = a
    .slice(Math.max(0, at - 20), at)
    .join('')
    .trimStart();
  const place = at === 0 ? 'at its beginning' : `after "${before}"`;
  return `${place} the record has ${shown(a[at])}, the text has ${shown(b[at])}`;
}

function shown(character: string | undefined): string {
  return character === undefined ? 'nothing more' : `"${character}" (${codePoint(character)})`;
}
