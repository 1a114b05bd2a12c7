import type { MarkedDirection } from '../../model/route.ts';
import { routeCount } from './counts.ts';
import { number } from './language.ts';

/** What a map shows beside the lines that it is of. */

export const MARK_MEANINGS: Readonly<Record<MarkedDirection, string>> = {
  defection: 'A diamond: people who fled from there.',
  stock: 'A square: people said to be there already.',
};

/** "Of 104 routes the 20 with the largest figures are drawn in full; the others are hairlines." `full` is at least 1. */
export function hairlinesMean({ full, routes }: { full: number; routes: number }): string {
  return `Of ${routeCount(routes)} the ${number(full)} with the largest figures are drawn in full; the others are hairlines.`;
}

/** A picture in the sentences of its routes; how many `more` there are is said. */
export function sentencesOfMany({ told, more }: { told: readonly string[]; more: number }): string {
  const rest = more === 0 ? [] : [`And ${routeCount(more)} more; all are listed.`];
  return [...told, ...rest].join(' ');
}

export const NOTHING_TO_DRAW = 'No line begins or ends here: there is nothing to draw.';
