import type { Direction, Status } from '../../model/vocabulary.ts';
import { articleCount, claimCount } from './counts.ts';
import { number } from './language.ts';
import { DIRECTION_WORDS, NOT_AFFIRMED, STATUS_WORDS } from './vocabulary.ts';
import { WIDTH_RULE_WORDS, type WidthRuleCode } from './width-rules.ts';

/** What gives a route its width: the figure of one claim, in words, a number of claims, or nothing. */
type Width =
  | { readonly kind: 'people'; readonly figure: string; readonly status: Status }
  | { readonly kind: 'claims'; readonly claims: number }
  | { readonly kind: 'none' };

/** A route in one sentence. `title` is the route's headline; `statuses` are those of all claims that affirm it. */
export function routeSentence({
  title,
  direction,
  width,
  rule,
  statuses,
  claims,
  articles,
}: {
  title: string;
  direction: Direction;
  width: Width;
  rule: WidthRuleCode;
  statuses: readonly Status[];
  claims: number;
  articles: number;
}): string {
  const figure = width.kind === 'none' ? 'no figure for the whole' : `${widthWords(width)} (${WIDTH_RULE_WORDS[rule]})`;
  const all = statuses.map((status) => STATUS_WORDS[status]).join(', ') || NOT_AFFIRMED;
  const reported = `${claimCount(claims)} in ${articleCount(articles)}`;
  return `${title}: ${DIRECTION_WORDS[direction]}, ${figure}; ${all}; ${reported}.`;
}

/** "about 15,000 people planned", "4 claims". */
function widthWords(width: Exclude<Width, { readonly kind: 'none' }>): string {
  return width.kind === 'people' ? `${width.figure} people, ${STATUS_WORDS[width.status]}` : claimCount(width.claims);
}

export const PEOPLE_AS_A_SQUARE = 'People said to be there already: a square on the map, not a line.';

export const LINE_WITHOUT_WIDTH =
  'A thin line: no report gives a number of people for this route. Its pattern shows the status.';

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
  isPlan,
}: {
  rule: WidthRuleCode;
  figure: string;
  publisher: string;
  published: string;
  isRange: boolean;
  /** One end of the range is a word. */
  isHalf: boolean;
  isPlan: boolean;
}): string {
  return [
    `The line’s width is the ${WIDTH_RULE_WORDS[rule]}: ${figure}, from ${publisher} (${published}).`,
    isRange ? 'The inner edge is the lower end of the range, the outer the higher.' : '',
    isHalf ? 'It goes by the number; the other end is only a word.' : '',
    'Figures of different reports are never added.',
    isPlan ? 'It is a plan, not people seen to leave.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
