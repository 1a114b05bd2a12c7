import { articleCount, claimCount } from '#words/counts.ts';
import { STATUS_WORDS } from '#words/vocabulary.ts';
import type { ClaimOutline } from '../model/claim.ts';
import { whyUndrawn } from '../model/drawn.ts';
import type { Lookup } from '../model/lookup.ts';
import type { Undrawn } from '../model/undrawn.ts';
import { DIRECTIONS, type Direction, STATUSES, type Status } from '../model/vocabulary.ts';
import type { Arc, Scene } from './scene.ts';
import { WIDTH_RULE_WORDS, type WidthRule } from './weight.ts';
import { areHeldApart } from './width.ts';

/** The scene in words: legend, caption and alternative text are the same sentences. */
export interface Legend {
  readonly sentences: readonly string[];
  /** The patterns on screen, for whoever cannot see the samples that say the same. */
  readonly patterns: string;
  /** What is on screen now, in the order of the vocabularies. */
  readonly statuses: readonly Status[];
  readonly directions: readonly Exclude<Direction, 'stock'>[];
  readonly thinForm: boolean;
  readonly fork: boolean;
  readonly stock: boolean;
  /** Claims that have no arc or mark. */
  readonly undrawn: number;
}

const PATTERN_WORDS: Readonly<Record<Status, string>> = {
  not_realised: 'Dotted',
  planned: 'Dashed',
  selecting: 'Outlined',
  under_way: 'Tinted',
  completed: 'Solid',
};

/** `shown` holds the claims that the filter lets pass, `whole` all of them. */
export function legendOf(scene: Scene, shown: Lookup, whole: Lookup, rule: WidthRule): Legend {
  const { claims } = shown.chart;
  const reasons = claims.map((claim) => whyUndrawn(claim, shown)).filter((why) => why !== null);
  const undrawn = reasons.length;
  const statuses = STATUSES.filter((status) => scene.arcs.some((arc) => arc.status === status));
  const drawn = `Showing ${claims.length - undrawn} of ${claimCount(whole.chart.claims.length)} from ${articleWords(shown, whole)}`;
  const sentences = [
    undrawn === 0 ? `${drawn}.` : `${drawn}; ${undrawnWords(reasons)}`,
    rule === 'claims'
      ? 'Width is the number of claims for a route; it says nothing of how many people.'
      : `Width is the ${WIDTH_RULE_WORDS[rule]} of a route; figures of different reports are never added.`,
    scene.arcs.some(isThin) ? 'A thin line: no figure is reported.' : '',
    scene.arcs.some(isRange) ? 'Two edges: the lower and the higher end of a range.' : '',
    scene.arcs.some(isHeldApart) ? 'Edges of small or close figures are drawn farther apart than to scale.' : '',
    ringWords(claims.filter((claim) => beginsOrEndsAtRing(claim, shown)).length),
    'A line shows who is said to go where, not the way they travel.',
  ];
  return {
    sentences: sentences.filter(Boolean),
    patterns: statuses.map((status) => `${PATTERN_WORDS[status]}: ${STATUS_WORDS[status]}.`).join(' '),
    statuses,
    directions: DIRECTIONS.filter((each) => each !== 'stock').filter((each) =>
      scene.arcs.some((arc) => arc.direction === each),
    ),
    thinForm: scene.arcs.some(isThin),
    fork: scene.arcs.some((arc) => arc.ribbons.length > 1),
    stock: scene.marks.some((mark) => mark.kind === 'stock'),
    undrawn,
  };
}

function isRange(arc: Arc): boolean {
  return arc.ribbons.some((ribbon) => ribbon.innerShare < 1);
}

function isHeldApart(arc: Arc): boolean {
  return arc.ribbons.some(({ halfBodyPx, innerShare }) => {
    const outerPx = 2 * halfBodyPx;
    return innerShare < 1 && areHeldApart(outerPx, outerPx * innerShare);
  });
}

/** "5 articles", or "3 of 5 articles". */
function articleWords(shown: Lookup, whole: Lookup): string {
  const all = articleCount(whole.chart.articles.length);
  const speaking = new Set(shown.chart.claims.map((claim) => claim.article)).size;
  return speaking === whole.chart.articles.length ? all : `${speaking} of ${all}`;
}

function isThin(arc: Arc): boolean {
  return arc.ribbons[0]?.form === 'line';
}

/** "2 name no place that a map could show, 1 is a total whose parts are drawn; all are listed." */
function undrawnWords(reasons: readonly Undrawn[]): string {
  const count = (reason: Undrawn) => reasons.filter((why) => why === reason).length;
  const parts = [
    some(count('place_not_named'), 'names no place that a map could show', 'name no place that a map could show'),
    some(count('parts_drawn'), 'is a total whose parts are drawn', 'are totals whose parts are drawn'),
    some(count('told_elsewhere'), 'tells of an event that is drawn already', 'tell of events that are drawn already'),
  ].filter((part) => part !== null);
  const [only] = parts;
  if (parts.length === 1) return `${only}, and ${reasons.length === 1 ? 'is' : 'are'} listed.`;
  return `${parts.join(', ')}; all are listed.`;
}

function some(number: number, one: string, several: string): string | null {
  return number === 0 ? null : `${number} ${number === 1 ? one : several}`;
}

function ringWords(claims: number): string {
  if (claims === 0) return '';
  return claims === 1
    ? '1 of the claims shown names no province; its line begins or ends at a ring off the coast.'
    : `${claims} of the claims shown name no province; their lines begin or end at a ring off the coast.`;
}

/** A dock is drawn as a ring. People already there have no line. */
function beginsOrEndsAtRing(claim: ClaimOutline, lookup: Lookup): boolean {
  if (claim.direction === 'stock' || whyUndrawn(claim, lookup) !== null) return false;
  return [claim.origin, ...claim.destinations].some((end) => lookup.place(end.place).kind === 'dock');
}
