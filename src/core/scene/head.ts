import type { StrokePattern } from './pattern.ts';
import type { Head } from './ribbon.ts';

/** Of a hairline; wider lines have heads in proportion. */
const LEAST: Head = { lengthPx: 8, halfWidthPx: 4.5 };

/** A bar across is a head without length, as far as there is such a thing. */
const BAR_PX = 0.01;

/** The head of a line so wide. */
export function headFor({ head }: StrokePattern, widthPx: number): Head {
  const halfWidthPx = Math.max(LEAST.halfWidthPx, (widthPx / 2) * 1.3 + 3.5);
  return { halfWidthPx, lengthPx: head === 'bar' ? BAR_PX : Math.max(LEAST.lengthPx, halfWidthPx * 1.6) };
}
