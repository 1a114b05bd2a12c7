import type { LineDirection } from '../../model/route.ts';
import type { Stage } from '../../model/status.ts';
import type { Undrawn } from '../../model/undrawn.ts';
import { articleCount, claimCount } from './counts.ts';
import { number, plural } from './language.ts';
import { STAGE_WORDS } from './vocabulary.ts';

import { WIDTH_RULE_WORDS, type WidthRuleCode } from './width-rules.ts';

export const THIN_LINE = 'The thinnest line: 2,000 or fewer, or no figure.';
export const TWO_EDGES = 'Two edges: the lower and the higher end of a range.';
export const EDGES_HELD_APART = 'Edges of small or close figures are drawn farther apart than to scale.';
export const NO_WAY = 'A line shows who is said to go where, not the way they travel.';

/**
 * "On the map: 4 of 5 claims from 2 articles; 1 names no place that a map could show, and is listed." `drawn` are claims on
 * the map, `speaking` the articles of the claims shown, `undrawn` how many of these are not drawn for which reason.
 */
export function showing({
  drawn,
  claims,
  speaking,
  articles,
  undrawn,
}: {
  drawn: number;
  claims: number;
  speaking: number;
  articles: number;
  undrawn: Readonly<Record<Undrawn, number>>;
}): string {
  const all = articleCount(articles);
  const from = speaking === articles ? all : `${number(speaking)} of ${all}`;
  const rest = undrawnWords(undrawn);
  return `On the map: ${number(drawn)} of ${claimCount(claims)} from ${from}${rest === null ? '.' : `; ${rest}`}`;
}

/** "2 name no place that a map could show, 1 is a total whose parts are drawn; all are listed." */
function undrawnWords({
  place_not_named,
  parts_drawn,
  not_affirmed,
  replaced,
  told_elsewhere,
}: Readonly<Record<Undrawn, number>>) {
  const reasons = [
    some(place_not_named, 'names no place that a map could show', 'name no place that a map could show'),
    some(parts_drawn, 'is a total of which parts are drawn', 'are totals of which parts are drawn'),
    some(not_affirmed, 'denies what it tells of, or finds none', 'deny what they tell of, or find none'),
    some(replaced, 'was corrected by its publisher', 'were corrected by their publishers'),
    some(told_elsewhere, 'tells of an event that is drawn already', 'tell of events that are drawn already'),
  ].filter((reason) => reason !== null);
  const [only] = reasons;
  if (only === undefined) return null;
  if (reasons.length > 1) return `${reasons.join(', ')}; all are listed.`;
  const are = plural(place_not_named + parts_drawn + not_affirmed + replaced + told_elsewhere, {
    one: 'is',
    other: 'are',
  });
  return `${only}, and ${are} listed.`;
}

function some(claims: number, one: string, other: string): string | null {
  return claims === 0 ? null : `${number(claims)} ${plural(claims, { one, other })}`;
}

/** What the width of a line is under a rule. */
export function widthMeaning(rule: WidthRuleCode): string {
  return rule === 'claims'
    ? 'Width is the number of claims, from 30 on no wider; it says nothing of how many people.'
    : `Width is the ${WIDTH_RULE_WORDS[rule]}, to a linear scale; figures are never added.`;
}

/** Which of a route's claims have a line of their own under a rule. */
export function linesApart(rule: WidthRuleCode): string {
  const reports = rule === 'largest' ? ', as are reports that differ by 3,000 or more' : '';
  return `What is planned and what happened are two lines${reports}.`;
}

/** Of claims that name no province of North Korea. */
export function atTheRing(claims: number): string {
  return plural(claims, {
    one: `${number(claims)} of the claims shown names no province; its line begins or ends at a ring off the coast.`,
    other: `${number(claims)} of the claims shown name no province; their lines begin or end at a ring off the coast.`,
  });
}

/** "Dashed: planned or being chosen." */
export function patternMeaning(stage: Stage): string {
  return `${PATTERNS[stage]}: ${STAGE_WORDS[stage]}.`;
}

const PATTERNS: Readonly<Record<Stage, string>> = { happened: 'Solid', planned: 'Dashed', dropped: 'Dotted' };

/** The colours of the light palette in words, for pictures in which no samples fit. */
export const COLOUR_MEANINGS: Readonly<Record<LineDirection, string>> = {
  dispatch: 'Blue: sent abroad.',
  repatriation: 'Orange: sent back.',
  transfer: 'Brown: moved on from one country to another.',
};
