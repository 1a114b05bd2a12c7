import type { PlaceOutline } from '../../model/place.ts';
import { uncapitalized } from '../format/first-letter.ts';
import { list } from './language.ts';

/** The place's English name as it stands inside a sentence. */
export function placeWords(place: PlaceOutline): string {
  if (place.kind === 'dock') return 'North Korea (province not stated)';
  // What is named by a description is no proper name, and its comma would part the sentence.
  if (place.kind === 'unplaced') return uncapitalized(place.names.en).replace(/, (.*)/, ' ($1)');
  return /^United /.test(place.names.en) ? `the ${place.names.en}` : place.names.en;
}

/**
 * The end of a route as its claims name it. `parts`: what makes it up, for each claim that ends there; people of several
 * provinces together are drawn where no province is stated, and theirs are. Where claims differ, the country alone.
 */
export function endWords(place: PlaceOutline, parts: readonly (readonly PlaceOutline[])[]): string {
  const names = [...new Set(parts.map((some) => list(some.map(placeWords))))];
  if (place.kind !== 'dock' || names.join('') === '') return placeWords(place);
  return names.length === 1 ? names.join('') : 'North Korea';
}

/** Where a reader can be taken at once on the map. */
export const PRESET_WORDS = {
  world: 'World',
  'north-east-asia': 'North-East Asia',
  border: 'The border',
  gulf: 'The Gulf',
};
