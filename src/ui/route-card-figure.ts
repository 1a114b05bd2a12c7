import { DRAWN_AS_SQUARE, DRAWN_THIN, LISTED_ONLY, widthOfLine } from '#words/route-card.ts';
import { WIDTH_RULE_WORDS } from '#words/width-rules.ts';
import type { Quantity } from '../core/model/claim.ts';
import { isDrawn } from '../core/model/drawn.ts';
import type { Lookup } from '../core/model/lookup.ts';
import type { Route } from '../core/model/route.ts';
import { affirming } from '../core/model/stance.ts';
import { STATUSES, type Status } from '../core/model/vocabulary.ts';
import { type WidthRule, weighRoute } from '../core/scene/weight.ts';

/** What a route is known by at a glance. */
export interface RouteFigure {
  /** Null where no report gives a number for the route. */
  readonly quantity: Quantity | null;
  /** Of the claim that gives the figure, else of the claim it is drawn by. */
  readonly status: Status;
  /** Whether no claim affirms the route. */
  readonly isDenied: boolean;
}

/** The figure that the width stands for; where widths stand for claims, the largest single figure. */
export function figureOf(route: Route, rule: WidthRule, lookup: Lookup): RouteFigure {
  const { claim, weight } = weighRoute(route, lookup, rule === 'claims' ? 'largest' : rule);
  return {
    quantity: weight.kind === 'people' ? claim.quantity : null,
    status: claim.status,
    isDenied: claim.stance !== undefined,
  };
}

/** All that its claims say, from idea to fact; nothing where each of them denies it or finds none. */
export function statusesOf(route: Route, lookup: Lookup): Status[] {
  const claims = affirming(lookup.claimsOf(route));
  return STATUSES.filter((status) => claims.some((claim) => claim.status === status));
}

/** How the route is drawn, and why so. */
export function drawnWords(route: Route, rule: WidthRule, lookup: Lookup): string {
  if (!isDrawn(route, lookup)) return LISTED_ONLY;
  if (route.direction === 'stock') return DRAWN_AS_SQUARE;
  const { weight } = weighRoute(route, lookup, rule);
  if (weight.kind === 'none') return DRAWN_THIN;
  return widthOfLine({
    rule: WIDTH_RULE_WORDS[rule],
    claims: weight.kind === 'claims' ? route.claims.length : null,
  });
}
