import { scaleSqrt } from 'd3-scale';

/**
 * Fixed for good: a width means the same in every view, filter and release. Areas of bands of one length compare as
 * the figures do.
 */
const PEOPLE_PX = scaleSqrt([0, 30_000], [0, 32]);

/** The same for a number of claims: 1 is the floor. */
const CLAIMS_PX = scaleSqrt([0, 16], [0, 16]);

/** A line that means no figure. */
export const THIN_PX = 2;

/** Below this a band could not show that it is hollow. */
const FLOOR_PX = 4;

/** Width in px of a band for a number of people. */
export function bandWidthPx(people: number): number {
  return Math.max(FLOOR_PX, PEOPLE_PX(people));
}

/** The outer band of a range is wider than the inner by at least this, half of it on either side: both edges show. */
const RANGE_APART_PX = 4;

/** Below this the two bands of a range could not be told from a single one. */
const RANGE_FLOOR_PX = 7;

/**
 * Widths in px of a range's outer and inner band. The outer is true to the higher figure, as every band is to its own,
 * but for its floor; the inner gives way where the figures are small or close.
 */
export function rangeWidthsPx(low: number, high: number): { readonly outerPx: number; readonly innerPx: number } {
  const outerPx = Math.max(RANGE_FLOOR_PX, bandWidthPx(high));
  return { outerPx, innerPx: Math.min(bandWidthPx(low), outerPx - RANGE_APART_PX) };
}

/** Whether the edges of a range are as far apart as they are only because they would else run into one another. */
export function areHeldApart(outerPx: number, innerPx: number): boolean {
  return outerPx - innerPx < RANGE_APART_PX + 1e-9;
}

/** Width in px of a band for a number of claims. */
export function claimsWidthPx(claims: number): number {
  return Math.max(FLOOR_PX, CLAIMS_PX(claims));
}
