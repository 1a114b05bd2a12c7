import type { Store } from '../client/store.ts';
import type { RouteId } from '../core/model/ids.ts';

/** So much of what stands above it is seen. */
const ABOVE_PX = 8;

/**
 * Opens in the column the evidence of the route that a figure's link names, at its claim, once it has come. Where the
 * claim stands on a later part of the route it goes where the link leads: to the page of the claim.
 *
 * It imports nothing: what is loaded with the page would have to hand it out to it.
 */
export function openAtClaim(link: HTMLAnchorElement, store: Store): void {
  const { opens, route } = link.dataset;
  const focus = { kind: 'route', id: route as RouteId } as const;
  store.set({ ...store.view, focus });
  const place = document.querySelector('#evidence-section');
  const isDone = () => {
    if (!place || store.view.focus !== focus) return true;
    // Until it has come, a section that waits has its place.
    const section = place.querySelector('.route.is-shown');
    if (!section) return false;
    const heading = section.querySelector<HTMLElement>(`[data-claim="${opens}"] h3`);
    if (heading) goTo(heading);
    else location.assign(link.href);
    return true;
  };
  if (isDone()) return;
  const observer = new MutationObserver(() => isDone() && observer.disconnect());
  if (place) observer.observe(place, { childList: true });
}

/** The reader goes on there, by keys too. Where the column lies beside the map, it alone moves. */
function goTo(heading: HTMLElement): void {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  const column = heading.closest('.column');
  if (column && getComputedStyle(column).overflowY === 'auto')
    column.scrollTop += heading.getBoundingClientRect().top - column.getBoundingClientRect().top - ABOVE_PX;
  else heading.scrollIntoView({ block: 'start', behavior: 'instant' });
}
