/**
 * Fixed for good: a width means the same in every view, filter and release. Areas of bands of one length compare as
 * the figures do. The test holds this line against d3's scaleSqrt, which would weigh 8 KB in the reader's browser.
 */
const PX_PER_ROOT = 32 / Math.sqrt(30_000);

/** The same for a number of claims: 1 is the floor, 16 would be 16 px. */
const PX_PER_ROOT_CLAIM = 4;

/** Below this a band could not show that it is hollow. */
const FLOOR_PX = 4;

/** Width in px of a band for a number of people. */
export function bandWidthPx(people: number): number {
  return Math.max(FLOOR_PX, PX_PER_ROOT * Math.sqrt(people));
}

/** Width in px of a band for a number of claims. */
export function claimsWidthPx(claims: number): number {
  return Math.max(FLOOR_PX, PX_PER_ROOT_CLAIM * Math.sqrt(claims));
}
