import type { ScreenPoint } from '../../core/geometry/camera.ts';

/**
 * SVG path data through points, relative and rounded to a tenth of a px; closed on request. Own code: d3-path writes
 * absolute points, which take more letters.
 */
export function pathData(points: readonly ScreenPoint[], closed = false): string {
  let x = 0;
  let y = 0;
  const parts = points.map(([toX, toY], index) => {
    const stepX = tenth(toX - x);
    const stepY = tenth(toY - y);
    x += stepX;
    y += stepY;
    return `${index === 0 ? 'M' : index === 1 ? 'l' : ' '}${short(stepX)}${stepY < 0 ? '' : ' '}${short(stepY)}`;
  });
  return parts.join('') + (closed ? 'z' : '');
}

/** A number in as few letters as can be. */
export function short(value: number): string {
  const digits = String(tenth(value));
  // Without a pattern: a build writes some millions of these.
  if (digits.startsWith('0.')) return digits.slice(1);
  return digits.startsWith('-0.') ? `-${digits.slice(2)}` : digits;
}

/** A length or place in px, to the tenth that path data has: more digits only make files longer. */
export function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}
