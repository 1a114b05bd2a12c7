import type { ClaimOutline } from '../../core/model/claim.ts';
import type { Lookup } from '../../core/model/lookup.ts';
import type { Route } from '../../core/model/route.ts';
import { touches } from '../../core/scene/emphasis.ts';
import type { Focus } from '../../core/view/view.ts';

/** Of what the filter shows: the route or the routes of the place that is picked, else all. */
export function selectionOf(
  shown: Lookup,
  focus: Focus,
): { readonly routes: readonly Route[]; readonly claims: readonly ClaimOutline[] } {
  const { routes, claims } = shown.mapData;
  if (!isSelected(focus)) return { routes, claims };
  const picked = routes.filter((route) =>
    focus.kind === 'route' ? route.id === focus.id : focus.kind === 'place' && touches(route, focus.id),
  );
  const ids = new Set(picked.flatMap((route) => route.claims));
  return { routes: picked, claims: claims.filter(({ id }) => ids.has(id)) };
}

export function isSelected(focus: Focus): boolean {
  return focus.kind !== 'all';
}
