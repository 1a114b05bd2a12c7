import type { Lookup } from '../model/lookup.ts';
import type { LngLat } from '../model/place.ts';
import { remembered } from '../model/remembered.ts';
import type { Route } from '../model/route.ts';
import { type ArcPath, arcPathOf } from './arc-path.ts';
import { anchorOf } from './bend.ts';
import { type Weighed, widthOf } from './weight.ts';

/** By the point that a path begins at, and what else it hangs on. */
const PATHS = new WeakMap<LngLat, Map<string, ArcPath>>();

/**
 * The path of a route that is drawn as it was weighed. It hangs on places and the width alone: neither camera, pointer
 * nor filter changes it, so that it is worked out once for all pictures. Throws for a place without coordinates.
 */
export function pathOfRoute(route: Route, { claim, weight }: Weighed, lookup: Lookup): ArcPath {
  const origin = anchorOf(lookup.place(route.origin));
  const via = claim.via.map((end) => lookup.place(end.place).anchor).filter((anchor) => anchor !== null);
  const destinations = route.destinations.map((id) => anchorOf(lookup.place(id)));
  const { widthPx } = widthOf(weight);
  const fromHere = remembered(PATHS, origin, () => new Map<string, ArcPath>());
  return remembered(fromHere, JSON.stringify([via, destinations, widthPx]), () =>
    arcPathOf(origin, via, destinations, widthPx),
  );
}
