import type { WorldPoint } from '../geometry/mercator.ts';
import type { StrokePattern } from './pattern.ts';

/**
 * One stroke of an arc: a path on the Mercator plane and the shape drawn along it. Both renderers walk the same
 * points with the same rules, so that neither can tell another story. All lengths are px and do not grow with zoom.
 * Own code: no library draws one shape both as SVG and in a shader.
 */
export interface Ribbon {
  /** At least two points. */
  readonly path: readonly WorldPoint[];
  /** `band` is wide enough to show its two edges; `line` is one stroke. Either may be as wide as a figure. */
  readonly form: 'band' | 'line';
  readonly pattern: StrokePattern;
  /** Half the width, the same from the start of the path to where the head begins. */
  readonly halfBodyPx: number;
  /** Null where the path goes on in the branches of a fork. */
  readonly head: Head | null;
  /** Kept free at either end of the path, for the place's mark. */
  readonly startGapPx: number;
  readonly endGapPx: number;
  /** How far the ribbon is moved to the right of its path at either end, so that neighbours lie apart. */
  readonly startLanePx: number;
  readonly endLanePx: number;
  /** Of a range: the lower figure's width as a share of the higher one's, 0 to 1. 1 for a single figure. */
  readonly innerShare: number;
}

export interface Head {
  readonly lengthPx: number;
  readonly halfWidthPx: number;
}

/** A ribbon measured at one zoom: what is drawn between `startPx` and `endPx` along the path. */
export interface RibbonExtent {
  readonly startPx: number;
  readonly endPx: number;
  /** Where the head begins; equals `endPx` without a head. */
  readonly neckPx: number;
  /** Half the head's width: less than asked for where the path is short. */
  readonly headHalfPx: number;
}

/** Lays the gaps and the head along a path of `lengthPx`. A short path gives up its gaps first, then head length. */
export function extentOf(ribbon: Ribbon, lengthPx: number): RibbonExtent {
  const gaps = ribbon.startGapPx + ribbon.endGapPx;
  const give = gaps === 0 ? 0 : Math.min(1, (lengthPx * 0.4) / gaps);
  const startPx = ribbon.startGapPx * give;
  const endPx = lengthPx - ribbon.endGapPx * give;
  if (!ribbon.head) return { startPx, endPx, neckPx: endPx, headHalfPx: 0 };
  const scale = Math.min(1, ((endPx - startPx) * 0.55) / ribbon.head.lengthPx);
  return {
    startPx,
    endPx,
    neckPx: endPx - ribbon.head.lengthPx * scale,
    headHalfPx: ribbon.head.halfWidthPx * Math.max(scale, 0.5),
  };
}

/** Half the ribbon's width in px at `alongPx`; the head runs out to 0 at its tip. */
export function halfWidthPx(ribbon: Ribbon, extent: RibbonExtent, alongPx: number): number {
  if (!ribbon.head || alongPx <= extent.neckPx) return ribbon.halfBodyPx;
  return (extent.headHalfPx * (extent.endPx - alongPx)) / (extent.endPx - extent.neckPx);
}

/** How far right of its path the ribbon's middle lies, in px, at `alongPx` of `lengthPx`. */
export function lanePx(ribbon: Ribbon, lengthPx: number, alongPx: number): number {
  const share = lengthPx === 0 ? 0 : alongPx / lengthPx;
  return ribbon.startLanePx + (ribbon.endLanePx - ribbon.startLanePx) * share;
}
