import { pieces, slot } from '../format/pieces.ts';

/** What the map's page is called where it is found or shared, by the atlas's name. */
export function mapPageTitle(atlas: string): string {
  return `${atlas}: reported flows of North Korean workers`;
}

export const MAP_PAGE_DESCRIPTION =
  'Who is reported to send North Korean workers where, how many and how firmly, with the sentences every line rests on.';

export const SKIP_THE_MAP = 'Skip the map: list of routes';

/** Under the atlas's name. */
export const WHAT_THE_MAP_SHOWS = 'North Korean workers abroad: what has been reported, line by line';

export const PAGE = 'Page';
export const MAP_OF_ROUTES = 'Map of reported routes';

/** Heads the buttons that move the map, the last of which goes to what is selected. */
export const GO_TO = 'Go to';
export const SELECTION = 'Selection';

/** Under the map; `credits` are those whose outlines it is drawn with. */
export function bordersAndCredits(credits: readonly string[]) {
  return pieces`${slot('notes', 'Dashed borders are disputed')} · ${credits.join(' · ')}`;
}

export const NEAR_THE_BORDER = 'From the provinces, near the border';
export const INSET_IN_WORDS =
  'The same routes at a larger scale: those that begin or end in a province or a city near the border.';

export const BACK_TO_ROUTES = '← All routes';
export const EVIDENCE_BY_ROUTE = 'The evidence, route by route';

export const WHAT_THE_MAP_DOES_NOT_SAY =
  'A country’s point says nothing about where in the country: it is a place for the arc to end. Nobody is counted twice on purpose, nothing is added up, split or filled in; what a report does not say is shown as not stated.';

/** "© OpenStreetMap contributors, Open Database License": an outline or a point by whose it is. */
export function creditAndLicence({ credit, licence }: { credit: string; licence: string }) {
  return pieces`${slot('credit', credit)}, ${licence}`;
}
