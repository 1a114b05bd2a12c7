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
