import { pieces, slot } from '../format/pieces.ts';
import { articleCount } from './counts.ts';
import { list, number, plural } from './language.ts';

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

/** Heads the buttons that move the map. */
export const GO_TO = 'Go to';

/** Under the map; `credits` are those whose outlines it is drawn with. */
export function bordersAndCredits(credits: readonly string[]) {
  return pieces`${slot('notes', 'Dashed borders are disputed')} · ${credits.join(' · ')}`;
}

export const NEAR_THE_BORDER = 'From the provinces, near the border';
export const INSET_IN_WORDS =
  'The same routes at a larger scale: those that begin or end in a province or a city near the border.';

export const BACK_TO_ROUTES = '← All routes';
/** The page that holds every word, and what it is good for. */
export function everythingOnOnePage() {
  return pieces`${slot('all', 'Everything on one page')}, to search, print or keep: every quotation, route by route.`;
}

/** "5 articles: 4 of Daily NK, 1 of The Gazette and 3 of 2 more publishers." */
export function articlesOfPublishers(of: {
  readonly articles: number;
  readonly publishers: readonly { readonly name: string; readonly articles: number }[];
  /** Those not named, and their articles. */
  readonly rest: { readonly publishers: number; readonly articles: number };
}): string {
  const named = of.publishers.map(({ name, articles }) => `${number(articles)} of ${name}`);
  const { publishers, articles } = of.rest;
  const others = plural(publishers, { one: 'more publisher', other: 'more publishers' });
  const rest = publishers === 0 ? [] : [`${number(articles)} of ${number(publishers)} ${others}`];
  return `${articleCount(of.articles)}: ${list([...named, ...rest])}.`;
}

/** Heads the articles that are named where not all of them are. */
export const NEWEST_ARTICLES = 'The newest';

export function allArticles(articles: number) {
  return pieces`${slot('all', `All ${articleCount(articles)}`)}, with what is known of each.`;
}

export const WHAT_THE_MAP_DOES_NOT_SAY =
  'A country’s point says nothing about where in the country: it is a place for the arc to end. Nobody is counted twice on purpose, nothing is added up, split or filled in; what a report does not say is shown as not stated.';

/** "© OpenStreetMap contributors, Open Database License": an outline or a point by whose it is. */
export function creditAndLicence({ credit, licence }: { credit: string; licence: string }) {
  return pieces`${slot('credit', credit)}, ${licence}`;
}
