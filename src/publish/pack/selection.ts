import type { ClaimOutline } from '../../core/model/claim.ts';
import { whyUndrawn } from '../../core/model/drawn.ts';
import { type Lookup, lookupIn } from '../../core/model/lookup.ts';
import { type Route, routesOf } from '../../core/model/route.ts';
import { touches } from '../../core/scene/emphasis.ts';
import type { Legend } from '../../core/scene/legend.ts';
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

/** What is selected and is drawn where all is shown: without the others a total would be drawn beside its parts. */
export function drawnSelection(shown: Lookup, focus: Focus): Lookup {
  if (!isSelected(focus)) return shown;
  const claims = selectionOf(shown, focus).claims.filter((claim) => whyUndrawn(claim, shown) === null);
  return lookupIn({ ...shown.mapData, claims, routes: routesOf(claims) });
}

/** The first sentence of a legend counts what is on the whole map; of one route or place it would count something else. */
export function legendSentences({ sentences }: Legend, focus: Focus): readonly string[] {
  return isSelected(focus) ? sentences.slice(1) : sentences;
}
