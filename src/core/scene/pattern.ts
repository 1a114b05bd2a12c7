import type { Stage } from '../model/status.ts';

/** How a ribbon is inked: fill of a band, and the stroke of its edges or of a line. */
export interface StrokePattern {
  /** Opacity of a band's fill, 0 to 1. */
  readonly fill: number;
  /** Width of a band's edge, in px. */
  readonly edgePx: number;
  /** Ink and gap in px along the path for a band's edges and for a line; null is unbroken. */
  readonly dash: readonly [inkPx: number, gapPx: number] | null;
  /** A filled head is for what is said to have happened, a bar across for what was stopped. */
  readonly head: 'filled' | 'open' | 'bar';
}

/** One grammar for thin and wide lines, in pictures and key: what is planned is dashed, what happened solid. */
export const PATTERNS: Readonly<Record<Stage, StrokePattern>> = {
  planned: { fill: 0.18, edgePx: 1.5, dash: [6, 4], head: 'open' },
  happened: { fill: 0.95, edgePx: 1.5, dash: null, head: 'filled' },
  dropped: { fill: 0, edgePx: 1.5, dash: [1.5, 4], head: 'bar' },
};
