/** What an embedded page says before anything is loaded. */

export const BACK_TO_ALL_ROUTES = '← All routes';

/** Before the sentences that say which part of the address could not be read. */
export const PART_OF_ADDRESS_IGNORED = 'Part of the address was ignored.';

/** Of a frame of one route or place, whose address picks another one. */
export function notInFrame(kind: 'route' | 'place'): string {
  return `This map has no line of the ${kind} asked for.`;
}

export const QUOTATIONS_NOT_SEARCHED = 'The words of the quotations could not be loaded and are not searched.';

const WHOLES = { atlas: 'the atlas', route: 'this route', place: 'this place' };

export function stillMapIsWhole(subject: 'atlas' | 'route' | 'place'): string {
  return `A still map shows ${WHOLES[subject]} as a whole; the view in its address needs the interactive map.`;
}

export const STILL_NAMES_IN_ENGLISH = 'Names stay in English in a still map.';
