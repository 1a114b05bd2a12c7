import { HATCH } from '../../core/scene/map-look.ts';
import { toRgb } from './colour.ts';

/** Name of the image that the style fills hatched countries with. */
export const HATCH_IMAGE = 'hatch';

/** Pixels of the image to one CSS px, so that strokes stay fine on dense screens. */
export const HATCH_PIXEL_RATIO = 2;

/** Side of the image in its own pixels: the nearest whole number at which diagonal strokes lie as far apart as they should. */
const SIDE = Math.round(HATCH.apartPx * Math.SQRT2 * HATCH_PIXEL_RATIO);

/** One repeat of diagonal strokes on a clear ground; edges join to themselves on all sides. */
export function hatchImage(colour: string): { width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> } {
  const data = new Uint8ClampedArray(SIDE * SIDE * 4);
  const [red, green, blue] = toRgb(colour);
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1) {
      // MapLibre takes the colours of an image as they are and multiplies them itself.
      data.set([red * 255, green * 255, blue * 255, strokeAt(x, y) * 255], (y * SIDE + x) * 4);
    }
  }
  return { width: SIDE, height: SIDE, data };
}

/** Share of a pixel that a stroke covers. Strokes run where x + y is a multiple of the side. */
function strokeAt(x: number, y: number): number {
  const sum = (x + y + 1) % SIDE;
  const distance = Math.min(sum, SIDE - sum) / Math.SQRT2;
  return Math.max(0, Math.min(1, 0.5 + (HATCH.strokePx * HATCH_PIXEL_RATIO) / 2 - distance));
}
