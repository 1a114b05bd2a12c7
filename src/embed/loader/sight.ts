/** Scrolls an element to where the reader sees it, unless half of what could be seen of it is seen already. */
export function bringIntoSight(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (!isOutOfSight(top, bottom, innerHeight)) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({
    behavior: isCalm ? 'auto' : 'smooth',
    block: bottom - top > innerHeight ? 'start' : 'center',
  });
}

/** All in px from the top of the window. */
export function isOutOfSight(top: number, bottom: number, windowHeight: number): boolean {
  const seen = Math.min(bottom, windowHeight) - Math.max(top, 0);
  return seen < Math.min(bottom - top, windowHeight) / 2;
}
