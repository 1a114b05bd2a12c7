/** One end of an arc at a place. */
export interface ArcEnd {
  /** Direction in which the arc leaves the place on the map, in degrees clockwise from north, 0 to 360. */
  readonly bearing: number;
  /** Room it needs to either side, in px. */
  readonly halfPx: number;
}

/** Ends closer together than this would run into one another near the place. */
const CROWDED_DEGREES = 16;
const SPACE_PX = 2;

/** A bunch is pressed together rather than spread wider than this: it has to be seen to meet at the place. */
const WIDEST_PX = 60;

/**
 * Lays arcs that meet at a place side by side: for each end, how far it moves clockwise around the place, in px.
 * Ends with clear space around them stay where they are; a crowded bunch is spread evenly about its middle, in the
 * order of its bearings, so that nothing crosses and no head hides another.
 */
export function lanesFor(ends: readonly ArcEnd[]): number[] {
  const lanes = ends.map(() => 0);
  for (const bunch of bunchesOf(ends)) {
    const room = bunch.reduce((sum, index) => sum + 2 * (ends[index]?.halfPx ?? 0) + SPACE_PX, -SPACE_PX);
    const press = Math.min(1, WIDEST_PX / room);
    let edge = -room / 2;
    for (const index of bunch) {
      const halfPx = ends[index]?.halfPx ?? 0;
      if (bunch.length > 1) lanes[index] = (edge + halfPx) * press;
      edge += 2 * halfPx + SPACE_PX;
    }
  }
  return lanes;
}

/** Indices of ends in clockwise order, cut wherever the gap to the next is wide. */
function bunchesOf(ends: readonly ArcEnd[]): number[][] {
  const order = ends.map((_, index) => index).sort((a, b) => bearingOf(ends, a) - bearingOf(ends, b));
  const firstAfterGap = order.findIndex((index, i) => gapBefore(ends, order, i, index) >= CROWDED_DEGREES);
  const start = Math.max(0, firstAfterGap);
  const bunches: number[][] = [];
  for (const [i, index] of [...order.slice(start), ...order.slice(0, start)].entries()) {
    const gap = gapBefore(ends, order, (start + i) % order.length, index);
    const last = bunches.at(-1);
    if (last && i > 0 && gap < CROWDED_DEGREES) last.push(index);
    else bunches.push([index]);
  }
  return bunches;
}

function gapBefore(ends: readonly ArcEnd[], order: readonly number[], position: number, index: number): number {
  const before = order[(position - 1 + order.length) % order.length] ?? index;
  return (bearingOf(ends, index) - bearingOf(ends, before) + 360) % 360 || (order.length === 1 ? 360 : 0);
}

function bearingOf(ends: readonly ArcEnd[], index: number): number {
  return ends[index]?.bearing ?? 0;
}
