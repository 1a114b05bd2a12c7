import { toRgb } from './colour.ts';

/** Name of the image that the style fills hatched countries with. */
export const HATCH_IMAGE = 'hatch';

/** Pixels of the image to one CSS px, so that strokes stay fine on dense screens. */
export const HATCH_PIXEL_RATIO = 2;

/** Side of the image in CSS px; the strokes lie 6 px apart, across. */
const SIDE_PX = 8.5;
const STROKE_PX = 0.75;

/** One repeat of diagonal strokes on a clear ground; edges join to themselves on all sides. */
export function hatchImage(colour: string): { width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> } {
  const size = SIDE_PX * HATCH_PIXEL_RATIO;
  const data = new Uint8ClampedArray(size * size * 4);
  const [red, green, blue] = toRgb(colour);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      // MapLibre takes the colours of an image as they are and multiplies them itself.
      data.set([red * 255, green * 255, blue * 255, strokeAt(x, y, size) * 255], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** Share of a pixel that a stroke covers. Strokes run where x + y is a multiple of the size. */
function strokeAt(x: number, y: number, size: number): number {
  const sum = (x + y + 1) % size;
  const distance = Math.min(sum, size - sum) / Math.SQRT2;
  return Math.max(0, Math.min(1, 0.5 + (STROKE_PX * HATCH_PIXEL_RATIO) / 2 - distance));
}
