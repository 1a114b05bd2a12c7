import { pieces, slot } from '../format/pieces.ts';

/** What every page says around its own text. */

export const SKIP_TO_TEXT = 'Skip to the page’s text';
export const WHERE_THIS_PAGE_IS = 'Where this page is';
export const SITE = 'Site';
export const MAP = 'Map';
export const ON_THIS_PAGE = 'On this page';

/** Parts of the map's page. */
export const ROUTES = 'Routes';
export const PLACES = 'Places';
export const SOURCES = 'Sources';
export const NOTES = 'Notes';

/** The pages that are about the whole atlas, as the head of the map's page has them. */
export const TEXT_PAGE_NAMES = { method: 'Method', changes: 'Changes', data: 'Data', embedding: 'Embed' } as const;

/** The same as the heads of all other pages have them, and the end of the way to each. */
export const TEXT_PAGE_LINKS = { ...TEXT_PAGE_NAMES, method: 'How this is made' } as const;

/** The same as they are headed themselves. */
export const TEXT_PAGE_TITLES = {
  method: 'How this is made',
  changes: 'Changes to the data',
  data: 'Data to download',
  embedding: 'Embed the atlas',
} as const;

/** What a feed of changes is called: of the atlas by its name. */
export function changesToAtlas(atlas: string): string {
  return `Changes to ${atlas}`;
}

export function changesToRoute(route: string): string {
  return `Changes to “${route}”`;
}

export function termsOfRecords(licence: string) {
  return pieces`Records: ${slot('licence', licence)}. Quotations belong to their publishers.`;
}

export const OPEN_IN_THE_MAP = 'Open in the map';
export const SEE_BESIDE_THE_MAP = 'See it beside the map';
export const SEE_PICTURE_LARGE = 'See the picture large';
