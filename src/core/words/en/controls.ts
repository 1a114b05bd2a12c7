/** What buttons say that stand in several places. */

export const CLOSE = 'Close';
export const CLEAR_ALL = 'Clear all';

export const ZOOM_IN = 'Zoom in';
export const ZOOM_OUT = 'Zoom out';
/** The map goes to what is selected or searched for, to the whole where nothing is, and from then on by itself. */
export const SHOW_WHAT_IS_SELECTED = 'Show what is selected, or the whole map';

/** Goes on after the words of a link that leaves the site. */
export const OPENS_IN_NEW_TAB = '(opens in a new tab)';
