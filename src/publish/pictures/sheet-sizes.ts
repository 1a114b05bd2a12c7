import type { Frame } from '../../core/geometry/camera.ts';

export interface Area extends Frame {
  readonly x: number;
  readonly y: number;
}

/** What a kind of picture is set in, in px. */
export interface TypeSizes {
  readonly marginPx: number;
  /** From the largest down. */
  readonly titlePx: readonly number[];
  readonly deckPx: number;
  readonly smallPx: number;
}
