import { claimCount } from '#words/counts.ts';
import { figureWords } from '#words/figures.ts';
import { WIDTH_RULE_WORDS } from '#words/width-rules.ts';
import { isDrawn } from '../core/model/drawn.ts';
import type { Lookup } from '../core/model/lookup.ts';
import type { Route } from '../core/model/route.ts';
import { STATUSES, type Status } from '../core/model/vocabulary.ts';
import { type WidthRule, weighRoute } from '../core/scene/weight.ts';

/** What a route is known by at a glance. */
export interface RouteFigure {
  /** With its qualifier; null where no report gives a number for the route. */
  readonly words: string | null;
  /** Of the claim that gives the figure, else of the claim it is drawn by. */
  readonly status: Status;
}

/** The figure that the width stands for; where widths stand for claims, the largest single figure. */
export function figureOf(route: Route, rule: WidthRule, lookup: Lookup): RouteFigure {
  const { claim, weight } = weighRoute(route, lookup, rule === 'claims' ? 'largest' : rule);
  return { words: weight.kind === 'people' ? figureWords(claim.quantity) : null, status: claim.status };
}

/** All that its claims say, from idea to fact. */
export function statusesOf(route: Route, lookup: Lookup): Status[] {
  const claims = lookup.claimsOf(route);
  return STATUSES.filter((status) => claims.some((claim) => claim.status === status));
}

/** How the route is drawn, and why so. */
export function drawnWords(route: Route, rule: WidthRule, lookup: Lookup): string {
  if (!isDrawn(route, lookup)) return 'Not on the map: listed only.';
  if (route.direction === 'stock') return 'A square on the map: people said to be there already.';
  const { weight } = weighRoute(route, lookup, rule);
  if (weight.kind === 'none') return 'A thin line: no report gives a number for this route.';
  const { length } = route.claims;
  return `Width of the line: ${WIDTH_RULE_WORDS[rule]}${weight.kind === 'claims' ? ` (${claimCount(length)})` : ''}.`;
}
