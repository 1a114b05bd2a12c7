import { claimInBrief } from '#words/claims.ts';
import { movementTitle } from '#words/routes.ts';
import type { ClaimOutline } from '../../core/model/claim.ts';
import type { Lookup } from '../../core/model/lookup.ts';
import { type Route, routeOfOne } from '../../core/model/route.ts';

/** A claim by its own movement, which its route may share with others: "From Ryanggang to China: about 500, planned". */
export function routeAndFigure(claim: ClaimOutline, lookup: Lookup): string {
  const movement = movementTitle(routeOfOne(claim), lookup);
  return claimInBrief({ ...claim, movement });
}

/** Throws for a claim that is not of the dataset. */
export function routeOf(claim: ClaimOutline, lookup: Lookup): Route {
  const route = lookup.mapData.routes.find(({ claims }) => claims.includes(claim.id));
  if (!route) throw new Error(`a claim of no route: ${claim.id}`);
  return route;
}
