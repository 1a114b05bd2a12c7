import type { Embedded } from './embedded.ts';
import { likeliest } from './likeliest.ts';
import { bringIntoSight } from './sight.ts';

/** The elements that are in the page, in the order in which they came. */
export type Maps = ReadonlyMap<HTMLElement, Embedded>;

const LINKS = 'a[data-dispatch-route]';
const ROUTE = /^[a-z][a-z0-9-]{0,119}$/;

/**
 * Words of the article light routes in a map, and open them: `<a href="#map" data-dispatch-route="…">`, also those that
 * are put into the page later. As long as no map answers, the link leads where it leads.
 */
export function followLinks(maps: Maps): void {
  const point = (event: Event, isOver: boolean) => {
    const link = linkIn(event);
    // From one part of a link to another.
    const { relatedTarget } = event as Event & { relatedTarget?: EventTarget | null };
    if (!link || (relatedTarget instanceof Node && link.contains(relatedTarget))) return;
    mapFor(link, maps)?.[1].point(isOver ? routeOf(link) : null);
  };
  for (const type of ['pointerover', 'focusin']) document.addEventListener(type, (event) => point(event, true));
  for (const type of ['pointerout', 'focusout']) document.addEventListener(type, (event) => point(event, false));

  document.addEventListener('click', (event) => {
    const link = linkIn(event);
    const route = link && routeOf(link);
    const found = route && isPlain(event) ? mapFor(link, maps) : null;
    if (!route || !found) return;
    const [host, map] = found;
    event.preventDefault();
    map.select(route);
    lightLinks(maps);
    bringIntoSight(host);
  });
}

/** Marks the links that name what is open in the map they speak to. */
export function lightLinks(maps: Maps): void {
  for (const link of document.querySelectorAll(LINKS)) {
    const open = mapFor(link, maps)?.[1].picked() ?? null;
    link.toggleAttribute('data-dispatch-lit', open !== null && open === routeOf(link));
  }
}

function linkIn(event: Event): Element | null {
  for (const each of event.composedPath()) if (each instanceof Element && each.matches(LINKS)) return each;
  return null;
}

function routeOf(link: Element): string | null {
  const route = link.getAttribute('data-dispatch-route') ?? '';
  return ROUTE.test(route) ? route : null;
}

/** The map that a link speaks to, if it can answer. */
function mapFor(link: Element, maps: Maps): readonly [HTMLElement, Embedded] | null {
  const route = routeOf(link);
  if (route === null) return null;
  const answering = [...maps].filter(([, map]) => map.isAnswering());
  const id = link.getAttribute('data-dispatch-for');
  if (id !== null) return answering.find(([host]) => host.id === id) ?? null;
  return likeliest(answering, route, ([host], name) => host.getAttribute(name));
}

/** Other clicks are the browser's: a new tab, a new window. */
function isPlain({ defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return !defaultPrevented && button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
