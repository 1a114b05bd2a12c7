import type { Direction, Measure, Status } from '../../model/vocabulary.ts';
import { capitalized } from '../format/first-letter.ts';
import { pieces, slot } from '../format/pieces.ts';
import { claimCount } from './counts.ts';
import { number, plural } from './language.ts';
import { DIRECTION_WORDS, MEASURE_WORDS, STATUS_WORDS } from './vocabulary.ts';

/** By what claims can be narrowed. */
export const FILTER_FIELDS = {
  groups: 'Claims shown',
  directions: 'Direction',
  statuses: 'Status',
  measures: 'What was counted',
  origins: 'Origin',
  destinations: 'Destination',
  sectors: 'Sector',
  sexes: 'Sex',
  agencies: 'Agency',
  publishers: 'Publisher',
} as const;

export function directionChoice(direction: Direction): string {
  return capitalized(DIRECTION_WORDS[direction]);
}

export function statusChoice(status: Status): string {
  return capitalized(STATUS_WORDS[status]);
}

export function measureChoice(measure: Measure): string {
  return capitalized(MEASURE_WORDS[measure]);
}

export const SEX_CHOICES = { women: 'Women, or mostly women', men: 'Men, or mostly men' } as const;

/** Under the name of its country. */
export const PROVINCE_NOT_STATED = 'Province not stated';

/** Fields that are on or off, and what they are called together. */
export const REPORTS = 'Reports';
export const FILTER_SWITCHES = {
  twoArticles: 'Reported by at least two articles',
  withoutPlanned: 'Leave out planned',
} as const;

/** "3 of 12 claims", of which eyes get the numbers alone: claims that one value leaves, of all that have it. */
export function claimsLeft({ left, claims }: { left: number; claims: number }) {
  const numbers = left === claims ? number(claims) : `${number(left)} of ${number(claims)}`;
  return pieces`${slot('numbers', numbers)}${slot('unseen', plural(claims, { one: ' claim', other: ' claims' }))}`;
}

/** "Show all 35 of Origin", of which eyes, under the field's name, get "Show all 35". */
export function showAllValues({ legend, values }: { legend: string; values: number }) {
  return pieces`Show all ${number(values)}${slot('unseen', ` of ${legend}`)}`;
}

export function showFewerValues(legend: string) {
  return pieces`Show fewer${slot('unseen', ` of ${legend}`)}`;
}

export const HOW_FIELDS_NARROW = 'Numbers are claims. Values of one field are alternatives; fields narrow one another.';

export const OF_THESE_MONTHS = 'Claims of articles that are, or may be, of these months.';
export const SPEAK_OF_THESE_MONTHS = 'Claims whose text gives a time that overlaps these months.';

export const FROM_MONTH = 'From';
export const TO_MONTH = 'To';
export const ANY_MONTH = 'any month';

/** "3 claims that give no time would be left out."; null where there are none. */
export function timelessLeftOut({ claims, areLeftOut }: { claims: number; areLeftOut: boolean }): string | null {
  if (claims === 0) return null;
  const give = plural(claims, { one: 'gives', other: 'give' });
  const are = plural(claims, { one: 'is', other: 'are' });
  return `${claimCount(claims)} that ${give} no time ${areLeftOut ? `${are} left out` : 'would be left out'}.`;
}
