import { routeCount } from './counts.ts';
import { number } from './language.ts';

/** How the map is moved, for a moment over it. */
export const USE_TWO_FINGERS = 'Use two fingers to move the map';

/** `key`: as it is printed on the keyboard. */
export function holdAndScroll(key: 'Ctrl' | '⌘'): string {
  return `Hold ${key} and scroll to zoom the map`;
}

/** "2 routes: Libya" */
export function routesOfPlace({ routes, place }: { routes: number; place: string }): string {
  return `${routeCount(routes)}: ${place}`;
}

/** "5 of 24 routes" */
export function routesOfAll({ routes, all }: { routes: number; all: number }): string {
  return `${number(routes)} of ${routeCount(all)}`;
}
