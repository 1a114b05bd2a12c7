/** A frame can be no lower and no higher than this, in px. */
const LOWEST = 120;
const HIGHEST = 4000;

/** So many changes within so long are a frame and a page that answer each other without end. */
const MOST_CHANGES = 20;
const WINDOW_MS = 2000;

/** Whole px within the limits. */
export function clampHeight(px: number): number {
  return Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(px)));
}

/**
 * The room to keep for a page that has not told its height yet, in px: what pages of the atlas need at that width, give
 * or take some lines. An article then hardly moves when the map comes.
 */
export function usualHeight(widthPx: number): number {
  return Math.min(800, Math.max(580, Math.round(480 + 0.3 * widthPx)));
}

/**
 * Takes the heights that a frame tells, with the time in ms, and gives the height to be set; null leaves it as it is.
 * After too many changes it stays at the highest of them, so that nothing is cut short, until the frame has been silent.
 */
export function heightGuard(): (toldPx: number, atMs: number) => number | null {
  let presentPx: number | null = null;
  let heardMs = Number.NEGATIVE_INFINITY;
  let isStopped = false;
  let changes: readonly { readonly px: number; readonly atMs: number }[] = [];

  return (toldPx, atMs) => {
    if (atMs - heardMs >= WINDOW_MS) isStopped = false;
    heardMs = atMs;
    let px = clampHeight(toldPx);
    if (isStopped || px === presentPx) return null;
    changes = changes.filter((change) => atMs - change.atMs < WINDOW_MS);
    if (changes.length >= MOST_CHANGES) {
      isStopped = true;
      px = Math.max(...changes.map((change) => change.px));
      if (px === presentPx) return null;
    }
    changes = [...changes, { px, atMs }];
    presentPx = px;
    return px;
  };
}
