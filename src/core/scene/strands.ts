import type { ClaimOutline } from '../model/claim.ts';
import { drawnClaims } from '../model/drawn.ts';
import type { ClaimId } from '../model/ids.ts';
import type { Lookup } from '../model/lookup.ts';
import { isLine, type Route } from '../model/route.ts';
import { STAGES, STATUS_FACTS } from '../model/status.ts';
import type { WidthRule } from '../view/view.ts';
import { type Weighed, weigh } from './weight.ts';

/** Of figures that differ by fewer people the lines would look alike: they stand by the name of the place. */
export const LEAST_APART = 3_000;

/**
 * What of a route is drawn as a line of its own: what is said to have happened, what is planned and what was dropped are
 * never one line. Where each report's figure counts, another report whose figure is another width has its own as well.
 * Nothing is added. Empty where the route is not drawn.
 */
export function strandsOf(route: Route, lookup: Lookup, rule: WidthRule): readonly Weighed[] {
  const drawn = drawnClaims(route, lookup);
  return STAGES.flatMap((stage) => {
    const here = drawn.filter(({ status }) => STATUS_FACTS[status].stage === stage);
    if (here.length === 0) return [];
    return rule === 'largest' ? ofEachReport(here, lookup) : [weigh(here, rule, lookup)];
  });
}

/** The largest first; each later one is of another article than all before it, and can be told from them. */
function ofEachReport(claims: readonly ClaimOutline[], lookup: Lookup): readonly Weighed[] {
  const kept: Weighed[] = [];
  let rest = claims;
  while (rest.length > 0) {
    const next = weigh(rest, 'largest', lookup);
    if (kept.length === 0 || kept.every((other) => standApart(next, other))) kept.push(next);
    rest = rest.filter(({ article }) => article !== next.claim.article);
  }
  return kept;
}

function standApart(a: Weighed, b: Weighed): boolean {
  if (a.weight.kind !== 'people' || b.weight.kind !== 'people') return false;
  return Math.abs(a.weight.high - b.weight.high) >= LEAST_APART;
}

/** The claims whose figures are the widths of a route's lines. */
export function widthClaims(route: Route, lookup: Lookup, rule: WidthRule): ReadonlySet<ClaimId> {
  const strands = isLine(route) ? strandsOf(route, lookup, rule) : [];
  return new Set(strands.filter(({ weight }) => weight.kind === 'people').map(({ claim }) => claim.id));
}
