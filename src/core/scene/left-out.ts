import { figureLeftOut } from '#words/differing-figures.ts';
import type { Lookup } from '../model/lookup.ts';
import type { Route } from '../model/route.ts';
import { countsPeople } from '../model/undrawn.ts';
import { type WidthRule, weigh, weighRoute } from './weight.ts';

/**
 * The figure that a rule would choose of all claims of a route, where its claim is not drawn and the line goes by
 * another one; null where the line goes by that figure.
 */
export function leftOutSentence(route: Route, lookup: Lookup, rule: WidthRule): string | null {
  const byFigure = rule === 'claims' ? 'largest' : rule;
  const { claim } = weigh(lookup.claimsOf(route), byFigure, lookup);
  const { claim: drawn } = weighRoute(route, lookup, byFigure);
  if (!countsPeople(claim) || claim.id === drawn.id) return null;
  if (claim.quantity.low === drawn.quantity?.low && claim.quantity.high === drawn.quantity.high) return null;
  const article = lookup.article(claim.article);
  const publisher = lookup.publisher(article.publisher).name;
  return figureLeftOut({ rule: byFigure, quantity: claim.quantity, publisher, article });
}
