import type { ClaimOutline } from '../../model/claim.ts';
import { affirming } from '../../model/stance.ts';
import type { PlaceKind } from '../../model/vocabulary.ts';
import { pieces, slot } from '../format/pieces.ts';
import { articleCount, claimCount, denialCounts, routeCount } from './counts.ts';
import { list, plural } from './language.ts';
import { PLACE_KIND_WORDS } from './vocabulary.ts';

export function placePageTitle(place: string): string {
  return `${place}: routes and reports`;
}

/**
 * `place` as it stands in a sentence; `claims` begin, pass or end there, alone or with others together; `examples` name it
 * as an example and nothing else, `besides` before departure, as left out, or in what a figure is made up of.
 */
export function placePageDescription(of: {
  place: string;
  routes: number;
  claims: readonly Pick<ClaimOutline, 'stance'>[];
  examples: number;
  besides: number;
  articles: number;
}): string {
  const affirmed = affirming(of.claims).length;
  const denials = denialCounts(of.claims);
  const told = affirmed > 0 || denials.length === 0 ? [claimCount(affirmed), ...denials] : denials;
  // Of several places together no route is that of one.
  const routes = of.routes === 0 && of.claims.length > 0 ? [] : [routeCount(of.routes)];
  const touching = `${list([...routes, ...told])} ${plural(routes.length === 0 && told.length === 1 ? of.claims.length : 2, { one: 'touches', other: 'touch' })} ${of.place}`;
  const naming = (claims: number) => `${claimCount(claims)} ${plural(claims, { one: 'names', other: 'name' })}`;
  const besides = of.besides === 0 ? '' : `; ${naming(of.besides)} it besides`;
  const examples = of.examples === 0 ? '' : `; ${naming(of.examples)} it only as an example`;
  const speaking = `${articleCount(of.articles)} ${plural(of.articles, { one: 'speaks', other: 'speak' })} of it`;
  return `${touching}${besides}${examples}. ${speaking}. Its names, where it is drawn and why there, and what is reported of it.`;
}

/** "Place · province" */
export function placeKicker(kind: PlaceKind): string {
  return `Place · ${PLACE_KIND_WORDS[kind]}`;
}

export const THE_PLACE = 'The place';
/** Heads the spellings, and the words that stand for the place in running text, by which texts are read. */
export const PRINTED_AS = 'Also printed as';
export const LIES_IN = 'Lies in';
export const DRAWN_AT = 'Drawn at';

/** "43.90° N, 125.32° E. The middle of the city." Degrees; null where the place is drawn nowhere. */
export function drawnAt({ at, why }: { at: readonly [lng: number, lat: number] | null; why: string }): string {
  return `${at === null ? 'nowhere' : coordinates(at)}. ${why}`;
}

function coordinates([lng, lat]: readonly [lng: number, lat: number]): string {
  return `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lng).toFixed(2)}° ${lng < 0 ? 'W' : 'E'}`;
}

export const HATCHED_OVER = 'Hatched over';

/** "KZ, KG and UZ (ISO 3166-1)" */
export function countriesByCode(codes: readonly string[]): string {
  return `${list(codes)} (ISO 3166-1)`;
}

export const COUNTRY_CODE = 'ISO 3166';
export const ROUTES_OF_PLACE = 'Routes that begin or end here';
export const NO_ROUTES = 'None.';
export const CLAIMS_PASSING = 'Claims that pass through it';
export const CLAIMS_WITH_EXAMPLE = 'Claims that name it only as an example';
/** As one of several places at an end, on the way, before departure, left out, or in what a figure is made up of. */
export const CLAIMS_NAMING_BESIDES = 'Claims that name it besides';
export const REPORTED_OF_PLACE = 'Reported of this place';
export const REPORTED_BESIDE_CLAIMS = 'Reported beside its claims';
export const ARTICLES_OF_PLACE = 'Articles that speak of it';

/** "Workers leave. Daily NK, 27 February 2024. Named only as an example" */
export function articleOfPlace({ title, onlyExample }: { title: string; onlyExample: boolean }) {
  const line = pieces`${slot('article', title)}. ${slot('source')}`;
  return onlyExample ? pieces`${line}. Named only as an example` : line;
}

/** "ryanggang-2026/first, Daily NK, 27 February 2024" */
export function claimAndSource() {
  return pieces`${slot('claim')}, ${slot('source')}`;
}
