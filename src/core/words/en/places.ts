import type { PlaceOutline } from '../../model/place.ts';
import { uncapitalized } from '../format/first-letter.ts';

/** The place's English name as it stands inside a sentence. */
export function placeWords(place: PlaceOutline): string {
  if (place.kind === 'dock') return 'North Korea (province not stated)';
  // What is named by a description is no proper name.
  if (place.kind === 'unplaced') return uncapitalized(place.names.en);
  return /^United /.test(place.names.en) ? `the ${place.names.en}` : place.names.en;
}

/** Where a reader can be taken at once on the map. */
export const PRESET_WORDS = {
  world: 'World',
  'north-east-asia': 'North-East Asia',
  border: 'The border',
  gulf: 'The Gulf',
};
