/** The size of a picture. */
export interface Frame {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A point of a picture in px, from its top left corner. */
export type ScreenPoint = readonly [xPx: number, yPx: number];
