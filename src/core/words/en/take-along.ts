/** By what a reader takes along what is seen. */

export const COPY_LINK = 'Copy the link';
export const LINK_COPIED = 'The link to this view is copied.';
/** Where the browser lets nothing be copied. */
export function linkByHand(address: string): string {
  return `The browser did not let the link be copied. It is ${address}`;
}

export const CITE = 'Cite';
/** Also the head of the dialog that it opens. */
export const EMBED = 'Embed';
export const ALL_DATA = 'All data';
export const PRINT = 'Print';

export const FORMAT_NAMES = { csv: 'CSV', geojson: 'GeoJSON', pdf: 'PDF' } as const;

/** Each twice: what a group of buttons is, and the lead that eyes get before it. */
export const DOWNLOAD_SHOWN = 'Download what is shown';
export const DOWNLOAD_SHOWN_LEAD = 'Download what is shown:';
export const PACK_OF_SHOWN = 'Evidence pack of what is shown';
export const PACK_LEAD = 'Evidence pack:';

export const PACK_IS_BEING_MADE = 'The evidence pack is being made …';
export const PART_NOT_LOADED = 'A part of the page could not be loaded. Try again once you are online.';
