import type { Claim } from '../../core/model/claim.ts';
import type { Evidence } from '../../core/model/evidence.ts';
import type { Lookup } from '../../core/model/lookup.ts';
import type { Route } from '../../core/model/route.ts';
import { type WidthRule, weighRoute } from '../../core/scene/weight.ts';

/** Claims of a route as its page has them: the one that the line is drawn by first, then the newest. */
export function inOrder(route: Route, selected: Evidence, shown: Lookup, rule: WidthRule): readonly Claim[] {
  const { claim: first } = weighRoute(route, shown, rule);
  const date = (claim: Claim) => selected.article(claim.article).published.latest;
  return selected
    .claimsOf(route)
    .toSorted((a, b) => Number(b.id === first.id) - Number(a.id === first.id) || date(b).localeCompare(date(a)));
}
