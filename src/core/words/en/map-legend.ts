import { joined, slot } from '../format/pieces.ts';
import { number } from './language.ts';

export const HOW_TO_READ_IT = 'How to read it';

/** Leads to the claims that are on no map. */
export const SEE_UNDRAWN = 'See them.';

/** What the thinnest line is. */
export const THINNEST = '2,000 or fewer, or no figure';

/** How wide a band is for how many people, each sample beside its number. */
export function widthSamples(people: readonly number[]) {
  return joined([...people.map((each, index) => slot('sample', number(each), index)), 'people']);
}

/** Where there are more lines than can be told apart. */
export function hairlinesMean({ full, hairlines }: { full: number; hairlines: number }): string {
  return `The ${number(full)} lines with the largest figures are drawn in full, the ${number(hairlines)} others as hairlines until they are picked.`;
}
