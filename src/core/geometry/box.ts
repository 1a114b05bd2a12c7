import type { Frame, ScreenPoint } from './screen.ts';

/** An upright rectangle in the units of its points; `bottom` is greater than `top`. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Boxes that only share an edge do not overlap. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a point lies in a box or on its edge. */
export function isIn([x, y]: ScreenPoint, { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Whether a point lies in a box and not on its edge. */
export function isWithin([x, y]: ScreenPoint, { left, top, right, bottom }: Box): boolean {
  return x > left && x < right && y > top && y < bottom;
}

export function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** Whether a box lies in the picture, so far from its edges. */
export function fitsIn({ widthPx, heightPx }: Frame, { left, top, right, bottom }: Box, marginPx = 0): boolean {
  return left >= marginPx && top >= marginPx && right <= widthPx - marginPx && bottom <= heightPx - marginPx;
}
