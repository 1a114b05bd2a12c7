import type { Frame } from '../geometry/camera.ts';

/** The sizes the pictures in the page are composed for; they are laid out anew for the real size once scripts run. */
export const FRAMES = {
  wide: { widthPx: 1008, heightPx: 535 },
  narrow: { widthPx: 390, heightPx: 370 },
  border: { widthPx: 362, heightPx: 270 },
} as const satisfies Record<string, Frame>;
