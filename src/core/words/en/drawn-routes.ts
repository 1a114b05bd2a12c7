import type { ClaimOutline } from '../../model/claim.ts';
import type { MarkedDirection } from '../../model/route.ts';
import { affirming, type Stood, standingsOf } from '../../model/stance.ts';
import type { Direction, Measure, Status } from '../../model/vocabulary.ts';
import { claimCount, claimsInArticles } from './counts.ts';
import { number } from './language.ts';
import { DIRECTION_WORDS, STANDING_WORDS, STATUS_WORDS } from './vocabulary.ts';
import { WIDTH_RULE_WORDS, type WidthRuleCode } from './width-rules.ts';

/** What gives a route its width: the figure of one claim, in words, a number of claims, or nothing. */
type Width =
  | { readonly kind: 'people'; readonly figure: string; readonly status: Status }
  | { readonly kind: 'claims'; readonly claims: number }
  | { readonly kind: 'none' };

/** A route in one sentence. `title` names its movement; how far people have got is told of all claims that speak for it. */
export function routeSentence({
  title,
  direction,
  width,
  rule,
  claims,
}: {
  title: string;
  direction: Direction;
  width: Width;
  rule: WidthRuleCode;
  claims: readonly (Stood & Pick<ClaimOutline, 'article'>)[];
}): string {
  const figure = width.kind === 'none' ? 'no figure for the whole' : `${widthWords(width)} (${WIDTH_RULE_WORDS[rule]})`;
  const all = standingsOf(claims)
    .map((each) => STANDING_WORDS[each])
    .join(', ');
  // Of what nobody affirms no figure is missing.
  const said = affirming(claims).length === 0 ? '' : `, ${figure}`;
  return `${title}: ${DIRECTION_WORDS[direction]}${said}; ${all}; ${claimsInArticles(claims)}.`;
}

/** "about 15,000 people planned", "4 claims". */
function widthWords(width: Exclude<Width, { readonly kind: 'none' }>): string {
  return width.kind === 'people' ? `${width.figure} people, ${STATUS_WORDS[width.status]}` : claimCount(width.claims);
}

/** What is no line. */
export const MARK_IN_PLACE_OF_LINE: Readonly<Record<MarkedDirection, string>> = {
  defection: 'People who fled: a diamond on the map where they left from, not a line.',
  stock: 'People said to be there already: a square on the map, not a line.',
};

export const LINE_WITHOUT_WIDTH =
  'As thin as lines get: no report gives a number of people for this route. Its pattern shows the status.';

/** Of a line whose width is a number of claims. */
export function widthOfClaims(claims: number): string {
  return `The line’s width is the number of claims: ${number(claims)}. It says nothing of how many people.`;
}

/** Of a line whose width is a claim's figure: which, and what must not be read into it. */
export function widthOfFigure({
  rule,
  figure,
  publisher,
  published,
  isRange,
  isHalf,
  ahead,
}: {
  rule: WidthRuleCode;
  figure: string;
  publisher: string;
  published: string;
  isRange: boolean;
  /** One end of the range is a word. */
  isHalf: boolean;
  /** What is counted of people who are not seen to leave; null where they are. */
  ahead: Measure | null;
}): string {
  return [
    `The line’s width is the ${WIDTH_RULE_WORDS[rule]}: ${figure}, from ${publisher} (${published}).`,
    isRange ? 'The inner edge is the lower end of the range, the outer the higher.' : '',
    isHalf ? 'It goes by the number; the other end is only a word.' : '',
    'Figures of different reports are never added.',
    ahead === null ? '' : aheadWords(ahead),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A plan counts people who may not be chosen yet. Of others on the route it says nothing: some of them may have left. */
function aheadWords(measure: Measure): string {
  const isInSelection = measure === 'in_selection' || measure === 'awaiting_interview';
  const what = measure === 'chosen' ? 'They are chosen' : isInSelection ? 'They are being selected' : 'It is a plan';
  return `${what}, not people seen to leave.`;
}
