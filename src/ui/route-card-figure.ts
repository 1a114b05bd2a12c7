import { LINE_WITHOUT_WIDTH, MARK_IN_PLACE_OF_LINE } from '#words/drawn-routes.ts';
import { LISTED_ONLY, widthOfLine } from '#words/route-card.ts';
import { WIDTH_RULE_WORDS } from '#words/width-rules.ts';
import type { ClaimOutline } from '../core/model/claim.ts';
import { isDrawn } from '../core/model/drawn.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { isMarked, type Route } from '../core/model/route.ts';
import { type WidthRule, weighRoute } from '../core/scene/weight.ts';

/** The claim that a route is known by at a glance; without a quantity where no report gives a number for the route. */
export type RouteFigure = Pick<ClaimOutline, 'quantity' | 'status' | 'stance' | 'replacedBy'>;

/** The figure that the width stands for; where widths stand for claims, the largest single figure. */
export function figureOf(route: Route, rule: WidthRule, lookup: Lookup): RouteFigure {
  const { claim, weight } = weighRoute(route, lookup, rule === 'claims' ? 'largest' : rule);
  return weight.kind === 'people' ? claim : { ...claim, quantity: null };
}

/** How the route is drawn, and why so. */
export function drawnWords(route: Route, rule: WidthRule, lookup: Lookup): string {
  if (!isDrawn(route, lookup)) return LISTED_ONLY;
  if (isMarked(route)) return MARK_IN_PLACE_OF_LINE[route.direction];
  const { weight } = weighRoute(route, lookup, rule);
  if (weight.kind === 'none') return LINE_WITHOUT_WIDTH;
  return widthOfLine({
    rule: WIDTH_RULE_WORDS[rule],
    claims: weight.kind === 'claims' ? route.claims.length : null,
  });
}
