import type { ScreenPoint } from '../geometry/camera.ts';

/** Between a place and the square under it that stands for people said to be there already. */
const BELOW_PX = 5;

/** Middle of that square, for the point at which the place is drawn; `halfPx` is half of its side. */
export function stockSquareMiddle([x, y]: ScreenPoint, halfPx: number): ScreenPoint {
  return [x, y + BELOW_PX + halfPx];
}
