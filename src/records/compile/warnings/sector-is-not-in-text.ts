import { findSpelling } from '../spelling.ts';
import { type Suspicion, warningAt } from './warning.ts';

/** Letters of a word that stay when it is inflected: “sewing” and “sewed”, “restaurants” and “restaurant”. */
const STEM = 5;

/** A kind of work of which no word stands in the article: it may have rubbed off from another. */
export const sectorIsNotInText: Suspicion = ({ claims, text }, registers) => {
  const printed = text.plain.toLowerCase();
  return claims.flatMap((claim) =>
    claim.value.sectors.flatMap((id, index) => {
      const sector = registers.sectors?.find(({ value }) => value.id === id)?.value;
      if (
        !sector ||
        stemsOf(sector.label).some((stem) => printed.includes(stem)) ||
        sector.spellings.some((spelling) => stands(printed, spelling.toLowerCase()))
      ) {
        return [];
      }
      return warningAt(
        claim,
        'sectors',
        ['sectors', index],
        `sectors of "${claim.value.id}" names "${id}", and no word of it stands in the article.`,
        'Take it out, or add the printed word to the spellings in data/sectors.yaml.',
      );
    }),
  );
};

/** Of several words together, “building sites”, none alone says which work it is. Russian is declined. */
function stands(printed: string, spelling: string): boolean {
  if (spelling.includes(' ') || /\p{sc=Cyrillic}/u.test(spelling)) return findSpelling(printed, spelling) !== null;
  return stemsOf(spelling).some((stem) => printed.includes(stem));
}

function stemsOf(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => word.length > 3 || !/^[a-z]+$/.test(word)).map((word) => word.slice(0, STEM));
}
