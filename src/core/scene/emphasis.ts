import type { PlaceId, RouteId } from '../model/ids.ts';
import type { Route } from '../model/route.ts';
import type { View } from '../view/view.ts';
import type { Emphasis } from './scene.ts';

/** How the routes are looked at: what of a view changes their drawing, and what is under the pointer just now. */
export interface Look extends Pick<View, 'focus' | 'widthRule' | 'names'> {
  readonly pointed: RouteId | null;
}

export function emphasisOf(route: Route, { focus, pointed }: Look): Emphasis {
  if (pointed === route.id) return 'selected';
  if (focus.kind === 'all') return 'normal';
  if (focus.kind === 'route') return focus.id === route.id ? 'selected' : 'faint';
  return touches(route, focus.id) ? 'selected' : 'faint';
}

export function touches(route: Route, place: PlaceId): boolean {
  return route.origin === place || route.destinations.includes(place);
}
