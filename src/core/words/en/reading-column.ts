export const ALL_ROUTES = 'All routes';

/** The title of the page while something is picked: "From Ryanggang to China · Dispatch Atlas". */
export function titleInAtlas({ title, atlas }: { title: string; atlas: string }): string {
  return `${title} · ${atlas}`;
}

export const ROUTE_LEFT_OUT = 'The filter leaves this route out: it is not on the map now.';

/** Goes on after a claim's figure and status, in small letters. */
export const LEFT_OUT_BY_FILTER = 'left out by the filter';

/** Before the sentences that say which part of a link could not be read. */
export const PART_OF_LINK_IGNORED = 'Part of the link was ignored.';

/** Where the evidence will stand, and why it does not. */
export const EVIDENCE_IS_COMING = 'The evidence is being loaded …';
export const EVIDENCE_NOT_LOADED = 'The evidence could not be loaded. Try again, or read it on its own page.';
export const EVIDENCE_NOT_FROM_DISK =
  'The evidence is on a page of its own, which a page opened from a disk may not read.';
export const ATLAS_IS_RENEWED =
  'The atlas has been renewed since this page was opened. Load the page again to see the map and the evidence of one release.';
export const TRY_AGAIN = 'Try again';
export const READ_ON_ITS_PAGE = 'Read it on its own page';
