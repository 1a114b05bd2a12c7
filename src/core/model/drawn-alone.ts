import { whyUndrawn } from './drawn.ts';
import { type Lookup, lookupIn } from './lookup.ts';
import { type Route, routesOf } from './route.ts';

/** The claims of some routes that the whole map draws, and no others: alone, a total would be drawn beside its parts. */
export function drawnAlone(routes: readonly Route[], whole: Lookup): Lookup {
  const ids = new Set(routes.flatMap((route) => route.claims));
  const claims = whole.mapData.claims.filter(({ id }) => ids.has(id)).filter((one) => whyUndrawn(one, whole) === null);
  return lookupIn({ ...whole.mapData, claims, routes: routesOf(claims) });
}
