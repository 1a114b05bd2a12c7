import type { Status } from '../model/vocabulary.ts';

/** How a ribbon is inked: fill of a band, and the stroke of its edges or of a line. */
export interface StrokePattern {
  /** Opacity of a band's fill, 0 to 1. */
  readonly fill: number;
  /** Width of a band's edge, in px. */
  readonly edgePx: number;
  /** Ink and gap in px along the path for a band's edges and for a line; null is unbroken. */
  readonly dash: readonly [inkPx: number, gapPx: number] | null;
  /** A filled head is for what is said to have happened. */
  readonly head: 'filled' | 'open';
}

/** From idea to fact the ink gets firmer: dotted, dashed, outlined, firmly outlined, tinted, solid. */
export const BAND_PATTERNS: Readonly<Record<Status, StrokePattern>> = {
  not_realised: { fill: 0, edgePx: 1.5, dash: [1.5, 3.5], head: 'open' },
  planned: { fill: 0.16, edgePx: 1.5, dash: [5, 3], head: 'open' },
  selecting: { fill: 0.16, edgePx: 1.5, dash: null, head: 'open' },
  chosen: { fill: 0.28, edgePx: 2.4, dash: null, head: 'open' },
  under_way: { fill: 0.55, edgePx: 1.5, dash: null, head: 'filled' },
  completed: { fill: 0.95, edgePx: 1.5, dash: null, head: 'filled' },
};

/** The thin form has no fill to speak of, so the dash carries the whole status. */
export const LINE_PATTERNS: Readonly<Record<Status, StrokePattern>> = {
  not_realised: { fill: 0, edgePx: 0, dash: [1.8, 4], head: 'open' },
  planned: { fill: 0, edgePx: 0, dash: [6, 4], head: 'open' },
  selecting: { fill: 0, edgePx: 0, dash: [13, 3], head: 'open' },
  chosen: { fill: 0, edgePx: 0, dash: [26, 3], head: 'open' },
  under_way: { fill: 0, edgePx: 0, dash: null, head: 'open' },
  completed: { fill: 0, edgePx: 0, dash: null, head: 'filled' },
};
