import type { ClaimOutline } from '../model/claim.ts';
import { drawnClaims } from '../model/drawn.ts';
import type { Lookup } from '../model/lookup.ts';
import { leastOf, mostOf } from '../model/quantity.ts';
import type { Route } from '../model/route.ts';
import { leading } from '../model/stance.ts';
import { type Counted, countsPeople } from '../model/undrawn.ts';
import type { WidthRule } from '../view/view.ts';
import { claimsWidthPx, formFor, HAIRLINE_PX, lineWidthPx, rangeWidthsPx } from './width.ts';

export type { WidthRule } from '../view/view.ts';

/** What gives an arc its width under a rule. Figures are chosen, never added. */
export type Weight =
  /** One claim's figure; `low` and `high` differ where it is a range. A word at one end gives no width. */
  | { readonly kind: 'people'; readonly low: number; readonly high: number }
  | { readonly kind: 'claims'; readonly count: number }
  /** No claim gives a number of people: a hairline. */
  | { readonly kind: 'none' };

/** How a route is drawn and told under a rule. */
export interface Weighed {
  /** The claim whose figure counts; where none does, the one published last, as the state of knowledge. */
  readonly claim: ClaimOutline;
  readonly weight: Weight;
}

/** Of a route on the map only the claims that are drawn count: not a total beside its own parts, and no denial. */
export function weighRoute(route: Route, lookup: Lookup, rule: WidthRule): Weighed {
  const drawn = drawnClaims(route, lookup);
  return weigh(drawn.length > 0 ? drawn : leading(lookup.claimsOf(route)), rule, lookup);
}

/** Of equal figures the first in the records counts. Throws for no claims. */
export function weigh(claims: readonly ClaimOutline[], rule: WidthRule, lookup: Lookup): Weighed {
  const latest = best(claims, isLater, lookup);
  if (!latest) throw new Error('a route has a claim');
  if (rule === 'claims') return { claim: latest, weight: { kind: 'claims', count: claims.length } };
  const claim = best(claims.filter(countsPeople), OUTWEIGHS[rule], lookup);
  if (!claim) return { claim: latest, weight: { kind: 'none' } };
  return { claim, weight: { kind: 'people', low: leastOf(claim.quantity), high: mostOf(claim.quantity) } };
}

/** Width in px of a line, and of the lower figure in it as a share. */
export function widthOf(weight: Weight): { readonly widthPx: number; readonly innerShare: number } {
  switch (weight.kind) {
    case 'people': {
      if (weight.low === weight.high) return { widthPx: lineWidthPx(weight.high), innerShare: 1 };
      const { outerPx, innerPx } = rangeWidthsPx(weight.low, weight.high);
      return { widthPx: outerPx, innerShare: innerPx / outerPx };
    }
    case 'claims':
      return { widthPx: claimsWidthPx(weight.count), innerShare: 1 };
    case 'none':
      return { widthPx: HAIRLINE_PX, innerShare: 1 };
  }
}

/** The form of a route's widest line: what a sample beside its name shows. */
export function formOfRoute(route: Route, lookup: Lookup, rule: WidthRule): 'band' | 'line' {
  return formOf(weighRoute(route, lookup, rule).weight);
}

/** The form of a line that is as wide as this. */
export function formOf(weight: Weight): 'band' | 'line' {
  return formFor(widthOf(weight).widthPx);
}

type Outweighs<Some> = (claim: Some, held: Some, lookup: Lookup) => boolean;

function best<Some extends ClaimOutline>(claims: readonly Some[], outweighs: Outweighs<Some>, lookup: Lookup) {
  return claims.reduce<Some | null>(
    (held, claim) => (held === null || outweighs(claim, held, lookup) ? claim : held),
    null,
  );
}

/** Whether a claim takes the place of the one held so far. */
const OUTWEIGHS: Readonly<Record<Exclude<WidthRule, 'claims'>, Outweighs<Counted>>> = {
  // A single figure comes before a range, which states no one number.
  largest: (claim, held) =>
    isSingle(claim) === isSingle(held) ? mostOf(claim.quantity) > mostOf(held.quantity) : isSingle(claim),
  highest: (claim, held) => mostOf(claim.quantity) > mostOf(held.quantity),
  lowest: (claim, held) => leastOf(claim.quantity) < leastOf(held.quantity),
  latest: isLater,
};

function isSingle({ quantity }: Counted): boolean {
  return quantity.low === quantity.high;
}

/** By the last day that the evidence for the publication date allows. */
function isLater(claim: ClaimOutline, held: ClaimOutline, lookup: Lookup): boolean {
  return lookup.article(claim.article).published.latest > lookup.article(held.article).published.latest;
}
