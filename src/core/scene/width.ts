import { scaleLinear } from 'd3-scale';

/** Fixed for good: a width means the same in every view, filter and release, and twice as many are twice as wide. */
const PEOPLE_PX = scaleLinear([0, 1000], [0, 1]);

/** The same for a number of claims. No wider than `MOST_CLAIMS_PX`: records grow, and this number with them. */
const CLAIMS_PX = scaleLinear([0, 1], [0, 2]);
const MOST_CLAIMS_PX = 60;

/** One class for all that would be thinner than can be drawn true, and for what has no figure. */
export const HAIRLINE_PX = 2;

/** The figures from which on a width is true. */
export const LEAST_TO_SCALE = PEOPLE_PX.invert(HAIRLINE_PX);
export const MOST_CLAIMS_TO_SCALE = CLAIMS_PX.invert(MOST_CLAIMS_PX);

/** From here on a stroke has room for two edges and what is between them. */
const BAND_PX = 4;

export function formFor(widthPx: number): 'band' | 'line' {
  return widthPx < BAND_PX ? 'line' : 'band';
}

/** Width in px of a line for a number of people. */
export function lineWidthPx(people: number): number {
  return Math.max(HAIRLINE_PX, PEOPLE_PX(people));
}

/** The outer band of a range is wider than the inner by at least this, half of it on either side: both edges show. */
const RANGE_APART_PX = 4;

/** Below this the two bands of a range could not be told from a single one. */
const RANGE_LEAST_PX = RANGE_APART_PX + HAIRLINE_PX;

/**
 * Widths in px of a range's outer and inner band. The outer is true to the higher figure, as every line is to its own; the
 * inner gives way where the figures are close. A range too small to show both is one line, as wide as its higher end.
 */
export function rangeWidthsPx(low: number, high: number): { readonly outerPx: number; readonly innerPx: number } {
  const outerPx = lineWidthPx(high);
  if (outerPx < RANGE_LEAST_PX) return { outerPx, innerPx: outerPx };
  return { outerPx, innerPx: Math.min(lineWidthPx(low), outerPx - RANGE_APART_PX) };
}

/** Whether the edges of a range are as far apart as they are only because they would else run into one another. */
export function areHeldApart(outerPx: number, innerPx: number): boolean {
  return innerPx < outerPx && outerPx - innerPx < RANGE_APART_PX + 1e-9;
}

/** Width in px of a line for a number of claims. */
export function claimsWidthPx(claims: number): number {
  return Math.min(MOST_CLAIMS_PX, CLAIMS_PX(claims));
}
