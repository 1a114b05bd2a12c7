import type { Place } from '../../model/place.ts';

/** The place's English name as it stands inside a sentence. */
export function placeWords(place: Place): string {
  if (place.kind === 'dock') return 'North Korea (province not stated)';
  // What is named by a description is no proper name.
  if (place.kind === 'unplaced') return place.names.en.charAt(0).toLowerCase() + place.names.en.slice(1);
  return /^United /.test(place.names.en) ? `the ${place.names.en}` : place.names.en;
}

/** A word or a name as it stands alone or begins a sentence: "The United States". */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
