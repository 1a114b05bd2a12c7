import type { ClaimOutline } from './claim.ts';
import type { MapData } from './dataset.ts';
import type { Lookup } from './lookup.ts';
import { remembered } from './remembered.ts';
import type { Route } from './route.ts';
import { reasonUndrawn, type Undrawn } from './undrawn.ts';

const REASONS = new WeakMap<MapData, Map<ClaimOutline, Undrawn | null>>();

/**
 * Why a claim has no arc or mark of its own, null where it has. It is asked for everywhere and hangs on the claims that
 * are shown with it, so it is worked out once for each claim of a dataset.
 */
export function whyUndrawn(claim: ClaimOutline, lookup: Lookup): Undrawn | null {
  const reasons = remembered(REASONS, lookup.mapData, () => new Map());
  return remembered(reasons, claim, () => reasonUndrawn(claim, lookup));
}

/** The claims of a route that are drawn, in the order of the records. */
export function drawnClaims(route: Route, lookup: Lookup): readonly ClaimOutline[] {
  return lookup.claimsOf(route).filter((claim) => whyUndrawn(claim, lookup) === null);
}

/** A route is drawn if one of its claims is. */
export function isDrawn(route: Route, lookup: Lookup): boolean {
  return lookup.claimsOf(route).some((claim) => whyUndrawn(claim, lookup) === null);
}
