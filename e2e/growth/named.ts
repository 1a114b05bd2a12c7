/** How invented texts call places of the gazetteer, where that is not the id with capitals. */
const CALLED: Readonly<Record<string, string>> = {
  'kp-unstated': 'North Korea',
  uae: 'the United Arab Emirates',
  'shenyang-area': 'the Shenyang area',
  'changchun-area': 'the Changchun area',
  'southeast-asia': 'Southeast Asia',
  'friendly-countries': 'friendly countries',
  'country-not-named': 'another country',
  abroad: 'abroad',
};

/** An end of a movement as a record holds it. */
export interface EndEntry {
  readonly place: string;
  /** As the sentence has it. */
  readonly text: string;
}

export function endAt(place: string): EndEntry {
  return { place, text: called(place).replace(/^the /, '') };
}

export function called(place: string): string {
  return CALLED[place] ?? place.split('-').map(capital).join(' ');
}

/** "to China, to Qatar and abroad". */
export function toward(places: readonly string[]): string {
  const each = places.map((place) => (place === 'abroad' ? called(place) : `to ${called(place)}`));
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
