import type { Frame } from '../geometry/camera.ts';

/** The sizes the pictures in the page are composed for; they are laid out anew for the real size once scripts run. */
export const FRAMES = {
  wide: { widthPx: 1008, heightPx: 535 },
  narrow: { widthPx: 390, heightPx: 370 },
  border: { widthPx: 362, heightPx: 270 },
} as const satisfies Record<string, Frame>;

/**
 * The same for the frames of other pages, from the smallest to the largest. `embed-map.css` shows the last that fits
 * the room there is, so that no letter is drawn smaller than it was composed.
 */
export const EMBED_FRAMES = [
  { id: 'tiny', widthPx: 270, heightPx: 108 },
  { id: 'short', widthPx: 380, heightPx: 150 },
  { id: 'narrow', widthPx: 350, heightPx: 250 },
  { id: 'middle', widthPx: 600, heightPx: 240 },
  { id: 'wide', widthPx: 900, heightPx: 380 },
] as const;
