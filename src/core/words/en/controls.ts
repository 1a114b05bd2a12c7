/** What buttons say that stand in several places. */

export const CLOSE = 'Close';
export const CLEAR_ALL = 'Clear all';

export const ZOOM_IN = 'Zoom in';
export const ZOOM_OUT = 'Zoom out';
export const SHOW_WHOLE_MAP = 'Show the whole map';

/** Goes on after the words of a link that leaves the site. */
export const OPENS_IN_NEW_TAB = '(opens in a new tab)';
