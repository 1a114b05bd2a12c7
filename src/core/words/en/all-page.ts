import { pieces, slot } from '../format/pieces.ts';
import { articleCount, claimCount, routeCount } from './counts.ts';

/** The page that holds everything. */

export const ALL_TITLE = 'Everything on one page';

export function allDescription(of: { routes: number; claims: number; articles: number }): string {
  return `${routeCount(of.routes)}, ${claimCount(of.claims)} and ${articleCount(of.articles)}: every quotation and every circumstance that the map rests on, to search, print or keep.`;
}

/** Above it all: `map` leads to the map, `data` to the downloads. */
export function whatAllIsFor() {
  return pieces`Each part has a page of its own as well, and is opened from ${slot('map', 'the map')}. This page holds all of them, for a browser’s search, for paper and for archives; machines read ${slot('data', 'the data')} more easily.`;
}

export const EVIDENCE_BY_ROUTE = 'The evidence, route by route';
