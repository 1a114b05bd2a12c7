import { NOT_IN_THE_FONT } from '#words/pack-entries.ts';
import { SUBSET } from '../../core/type/subset.ts';

const DRAWN = new Set([...SUBSET, '\n']);

/** Whether the fonts of the PDF can set every character of a text. */
export function isInTheFont(text: string): boolean {
  return [...plain(text)].every((character) => DRAWN.has(character));
}

/** The text with words in place of each stretch that the fonts cannot set, so that nothing turns into empty boxes. */
export function inTheFont(text: string): string {
  const pieces: string[] = [];
  for (const character of plain(text)) {
    if (DRAWN.has(character)) pieces.push(character);
    else if (pieces.at(-1) !== NOT_IN_THE_FONT) pieces.push(NOT_IN_THE_FONT);
  }
  return pieces.join('');
}

/** Spaces of other widths are spaces; what only guides the breaking of lines is seen nowhere. */
function plain(text: string): string {
  return text.replaceAll(/[\u2000-\u200a\u202f\u3000]/g, ' ').replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}
