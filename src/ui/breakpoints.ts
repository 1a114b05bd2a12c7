import { NARROW_PX } from '../core/scene/extent.ts';

/**
 * The widths, in px, at which the site's pages are laid out in another way; a sheet asks for one of them or for just
 * less. CSS cannot read them from here, so a test holds the sheets to them. Where the words of a panel decide, its sheet
 * asks in rem.
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

/**
 * Embeds fit frames of any size: they ask for the same widths, one more, and heights. All of them are px at a browser's
 * own size of letters, and asked for in rem: a frame with larger letters counts as a smaller one. Which picture lies in
 * the map hangs on the map's own px, as `core/scene/frames.ts` composes it.
 */
export const FRAME_BREAKPOINTS = {
  widths: {
    ...BREAKPOINTS,
    /** Below it a row has no room for two texts: buttons are shortened, figures stand under names. */
    slim: 344,
  },
  heights: {
    /** Below it there is no room for words above and below a map: they stand beside it where the frame is wide. */
    low: 340,
    /** Below it words are as few and as tight as they may be. */
    short: 440,
    /** Below it the legend keeps to what the lines are, and a phone's head to title and date. */
    middle: 520,
    /** Below it the same where lines are short, because the legend would take too many. */
    tall: 620,
  },
  /** Width to height from which on words stand beside the map, whatever the height. */
  flat: 23 / 10,
} as const;
