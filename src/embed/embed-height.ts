/** Between two tellings of a height: what grows in many small steps is told in a few. */
const REST_MS = 100;

/** How high the map is where nothing limits it, in px: flatter the wider it is, and never higher than a window. */
export function naturalMapHeight(widthPx: number): number {
  return Math.round(Math.max(240, Math.min(620, 180 + 0.4 * widthPx)));
}

/**
 * Tells the height in px at which nothing in the page is cut short, at once and whenever it has changed by a px. It
 * hangs on the width alone: a host that grants it is told nothing more.
 */
export function watchHeight(body: HTMLElement, tell: (heightPx: number) => void): void {
  let told = 0;
  let toldAt = Number.NEGATIVE_INFINITY;
  let waiting = false;
  const look = () => {
    waiting = false;
    const height = naturalHeight(body);
    if (Math.abs(height - told) < 1) return;
    told = height;
    toldAt = performance.now();
    tell(height);
  };
  const soon = () => {
    if (waiting) return;
    waiting = true;
    // A frame that is not in sight draws nothing and is called back late: nobody waits for it.
    setTimeout(() => requestAnimationFrame(look), Math.max(0, toldAt + REST_MS - performance.now()));
  };
  look();
  const sizes = new ResizeObserver(soon);
  for (const each of [body, ...body.children]) sizes.observe(each);
  void document.fonts.ready.then(soon);
}

/** Laid out for a moment as if there were room for all; nothing of it is painted. */
function naturalHeight(body: HTMLElement): number {
  const { classList, style } = document.documentElement;
  style.setProperty('--map-height', `${naturalMapHeight(body.clientWidth)}px`);
  classList.add('is-measuring');
  const { height } = body.getBoundingClientRect();
  classList.remove('is-measuring');
  return Math.ceil(height);
}
