import { NARROW_PX } from '../core/scene/extent.ts';

/**
 * The widths, in px, at which the site's pages are laid out in another way; a sheet asks for one of them or for just
 * less. CSS cannot read them from here, so a test holds the sheets to them. Where the words of a panel decide, its sheet
 * asks in rem. Embeds have more: they fit frames of any size, and draw what `core/scene/frames.ts` composes.
 */
export const BREAKPOINTS = {
  /** Below it a phone. */
  phone: 480,
  /** Below it a map is narrow for names and buttons. */
  narrow: NARROW_PX,
  /** Below it a picture composed for a wide page is too small to be read. */
  middle: 700,
  /** From it on map and column lie side by side. */
  wide: 1000,
  /** From it on there is room beside both. */
  wider: 1200,
} as const;
