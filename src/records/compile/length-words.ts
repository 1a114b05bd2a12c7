import type { LengthUnit } from '../../core/model/record-values.ts';

/** How English, Korean, Chinese, Japanese and Russian print a unit of time. */
const PRINTED: Readonly<Record<LengthUnit, RegExp>> = {
  days: /\bdays?\b|일|天|日|дн(?:я|ей|и)|день|сут/iu,
  weeks: /\bweeks?\b|주|周|週|недел/iu,
  months: /\bmonths?\b|개월|달|月|месяц/iu,
  years: /\byears?\b|년|해|年|год|лет/iu,
};

/** Whether the words print the unit: nothing is converted from days into weeks. */
export function unitStandsIn(words: string, unit: LengthUnit): boolean {
  return PRINTED[unit].test(words);
}

/** "six months to a year": an article is a figure of one. */
export function isOneInWords(words: string): boolean {
  return /\b(?:an?|one|per)\s/i.test(words);
}
