import {
  atTheRing,
  EDGES_HELD_APART,
  linesApart,
  NO_WAY,
  patternMeaning,
  showing,
  THIN_LINE,
  TWO_EDGES,
  widthMeaning,
} from '#words/legend.ts';
import type { ClaimOutline } from '../model/claim.ts';
import { whyUndrawn } from '../model/drawn.ts';
import type { Lookup } from '../model/lookup.ts';
import { namesNoProvince } from '../model/named-provinces.ts';
import {
  isLine,
  LINE_DIRECTIONS,
  type LineDirection,
  MARKED_DIRECTIONS,
  type MarkedDirection,
} from '../model/route.ts';
import { STAGES, STATUS_FACTS, type Stage } from '../model/status.ts';
import type { Undrawn } from '../model/undrawn.ts';
import { MOST_IN_FULL } from './in-full.ts';
import type { Arc, Scene } from './scene.ts';
import type { WidthRule } from './weight.ts';
import { areHeldApart, HAIRLINE_PX } from './width.ts';

/** The scene in words: legend, caption and alternative text are the same sentences. */
export interface Legend {
  readonly sentences: readonly string[];
  /** The patterns on screen, for whoever cannot see the samples that say the same. */
  readonly patterns: string;
  /** What is on screen now, in the order of the vocabularies. */
  readonly stages: readonly Stage[];
  readonly directions: readonly LineDirection[];
  /** Lines of the thinnest class, and lines that are as wide as a figure. */
  readonly thinForm: boolean;
  readonly widths: boolean;
  readonly fork: boolean;
  /** Marks that stand for routes. */
  readonly marks: readonly MarkedDirection[];
  /** Claims that have no arc or mark. */
  readonly undrawn: number;
  /** How many arcs are drawn in full, and how many as hairlines, while nothing is picked. */
  readonly full: number;
  readonly hairlines: number;
}

/** `shown` holds the claims that the filter lets pass, `whole` all of them. */
export function legendOf(scene: Scene, shown: Lookup, whole: Lookup, rule: WidthRule): Legend {
  const { claims } = shown.mapData;
  const reasons = claims.map((claim) => whyUndrawn(claim, shown)).filter((why) => why !== null);
  const undrawn = reasons.length;
  const stages = STAGES.filter((stage) => scene.arcs.some((arc) => STATUS_FACTS[arc.status].stage === stage));
  const thinForm = rule !== 'claims' && scene.arcs.some(isThin);
  const ringed = claims.filter((claim) => isOfNoProvince(claim, shown)).length;
  const sentences = [
    showing({
      drawn: claims.length - undrawn,
      claims: whole.mapData.claims.length,
      speaking: new Set(claims.map((claim) => claim.article)).size,
      articles: whole.mapData.articles.length,
      undrawn: countsOf(reasons),
    }),
    widthMeaning(rule),
    thinForm ? THIN_LINE : '',
    scene.arcs.some(isRange) ? TWO_EDGES : '',
    scene.arcs.some(isHeldApart) ? EDGES_HELD_APART : '',
    stages.length > 1 || hasTwoOfARoute(scene) ? linesApart(rule) : '',
    ringed === 0 ? '' : atTheRing(ringed),
    NO_WAY,
  ];
  return {
    sentences: sentences.filter(Boolean),
    patterns: stages.map(patternMeaning).join(' '),
    stages,
    directions: LINE_DIRECTIONS.filter((each) => scene.arcs.some((arc) => arc.direction === each)),
    thinForm,
    widths: !scene.arcs.every(isThin),
    fork: scene.arcs.some((arc) => arc.ribbons.length > 1),
    marks: MARKED_DIRECTIONS.filter((each) => scene.marks.some(({ kind }) => kind === each)),
    undrawn,
    full: Math.min(MOST_IN_FULL, scene.arcs.length),
    hairlines: Math.max(0, scene.arcs.length - MOST_IN_FULL),
  };
}

function hasTwoOfARoute({ arcs }: Scene): boolean {
  return new Set(arcs.map(({ route }) => route)).size < arcs.length;
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

function isThin(arc: Arc): boolean {
  return arc.ribbons.every(({ halfBodyPx }) => 2 * halfBodyPx <= HAIRLINE_PX);
}

function countsOf(reasons: readonly Undrawn[]): Readonly<Record<Undrawn, number>> {
  const count = (reason: Undrawn) => reasons.filter((why) => why === reason).length;
  return {
    place_not_named: count('place_not_named'),
    parts_drawn: count('parts_drawn'),
    not_affirmed: count('not_affirmed'),
    replaced: count('replaced'),
    told_elsewhere: count('told_elsewhere'),
  };
}

/** Its line begins or ends at a ring, as those of several provinces together do too. People already there have no line. */
function isOfNoProvince(claim: ClaimOutline, lookup: Lookup): boolean {
  if (!isLine(claim) || whyUndrawn(claim, lookup) !== null) return false;
  return namesNoProvince(claim, lookup);
}
