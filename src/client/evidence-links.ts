import type { RouteId } from '../core/model/ids.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { routeIdOf } from '../core/model/route.ts';
import type { Atlas } from './atlas.ts';
import { element } from './element.ts';
import type { Store } from './store.ts';

/** A sentence of the evidence, or words in it, light the arc that rests on them. */
export function openEvidenceLinks(store: Store, atlas: Atlas): void {
  const evidence = element('evidence');
  let lit: RouteId | null = null;
  const point = (route: RouteId | null) => {
    // What the list or the map points at is theirs to leave.
    if (route !== null || (lit !== null && store.pointed === lit)) store.point(route);
    lit = route;
  };
  const light = (event: Event) => point(routeAt(event.target, atlas.whole));
  const leave = () => point(null);
  evidence.addEventListener('pointerover', light);
  evidence.addEventListener('focusin', light);
  // A finger rests on nothing: what it taps stays lit until it taps elsewhere.
  evidence.addEventListener('click', light);
  evidence.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && leave());
  evidence.addEventListener('focusout', leave);
}

/** The route that a link in a quotation leads to, else the route of the claim that it is quoted for. */
function routeAt(target: EventTarget | null, lookup: Lookup): RouteId | null {
  const at = target instanceof Element ? target : null;
  const quote = at?.closest<HTMLElement>('.quote');
  if (!at || !quote) return null;
  const href = at.closest('a.to-route')?.getAttribute('href');
  const linked = lookup.mapData.routes.find(({ id }) => href === `#route=${id}`);
  if (linked) return linked.id;
  const claim = lookup.mapData.claims.find(({ id }) => id === quote.dataset['of']);
  return claim ? routeIdOf(claim) : null;
}
