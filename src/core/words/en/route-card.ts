import type { ClaimOutline } from '../../model/claim.ts';
import type { Standing } from '../../model/stance.ts';
import type { Direction } from '../../model/vocabulary.ts';
import { claimCount, claimsInArticles } from './counts.ts';
import { list, number } from './language.ts';
import { DIRECTION_WORDS, STANDING_WORDS, STATUS_WORDS } from './vocabulary.ts';

export function routesHere(routes: number): string {
  return `${number(routes)} routes here`;
}

/** Of what lies under the pointer beside what the card tells. */
export function moreHere(routes: number): string {
  return `${number(routes)} more here: click to choose.`;
}

/** "2 claims in 2 articles: planned and under way", "1 claim in 1 article; 1 denial: completed" */
export function claimsSay(of: {
  claims: readonly Pick<ClaimOutline, 'stance' | 'article'>[];
  direction: Direction;
  standings: readonly Standing[];
}): string {
  // People already there have moved nowhere.
  const isThere = of.direction === 'stock' && of.standings.every((each) => each in STATUS_WORDS);
  const said = isThere ? DIRECTION_WORDS.stock : list(of.standings.map((each) => STANDING_WORDS[each]));
  return `${claimsInArticles(of.claims)}: ${said}`;
}

export const READ_EVIDENCE = 'Read the evidence';
/** Goes on after it. */
export const OR_PRESS_ENTER = 'or press Enter';

export const OUTSIDE_VIEW = 'Outside the present view of the map.';

/** How a route is drawn, where its line has no width. */
export const LISTED_ONLY = 'Not on the map: listed only.';

/** "Width of the line: number of claims (3 claims)." `rule` in words; `claims` null where the width is a figure. */
export function widthOfLine({ rule, claims }: { rule: string; claims: number | null }): string {
  return `Width of the line: ${rule}${claims === null ? '' : ` (${claimCount(claims)})`}.`;
}
