import type { Sourced } from '../../model/source-count.ts';
import type { Direction } from '../../model/vocabulary.ts';
import { pieces, slot } from '../format/pieces.ts';
import { claimCount, routeCount } from './counts.ts';
import { list, number, plural } from './language.ts';
import type { NamedArticle } from './named-articles.ts';
import { claimsInSources, publisherAndDate } from './sources.ts';
import { DIRECTION_WORDS } from './vocabulary.ts';

/** What stands with the evidence of a route or a place. */

/** "dispatch · 3 claims in 2 articles, at least 1 source" */
export function routeKicker({ direction, claims }: { direction: Direction; claims: readonly Sourced[] }): string {
  return `${DIRECTION_WORDS[direction]} · ${claimsInSources(claims)}`;
}

export const REPORTED_BESIDE = 'Reported beside it';
export const OTHER_ROUTES = 'Other routes';
export const RELATED_ROUTES = 'Other routes of the same report or place';

/** Of routes of the same report or place those that are not named. */
export function moreRelated(routes: number): string {
  return `And ${routeCount(routes)} more, which the pages of its places list.`;
}

/** Heads the claims of a route that are named in a line each. */
export function moreClaims(claims: number): string {
  return `${claimCount(claims)} more, each with its quotations on a page of its own`;
}

/** After lines for so many of them as there is room for. */
export function moreOnNextPages(claims: number): string {
  return `And ${claimCount(claims)} more, which the pages after this one name.`;
}

/** Leads to the next of them with their quotations: "Show 15 more of 48". */
export function showMore({ claims, left }: { claims: number; left: number }): string {
  return claims < left ? `Show ${number(claims)} more of ${number(left)}` : `Show ${number(claims)} more`;
}

/** Heads claims of a route that do not stand on its page with the others. */
export function claimsFromTo({ from, to, all }: { from: number; to: number; all: number }): string {
  return from === to
    ? `Claim ${number(from)} of ${number(all)}`
    : `Claims ${number(from)} to ${number(to)} of ${number(all)}`;
}

/** Heads the routes of a place that end or begin in places within it. */
export function routesWithin(place: string): string {
  return `Within ${place}`;
}

/** `place` as it stands inside a sentence. */
export function allOn(place: string): string {
  return `All on ${place}`;
}

export const PAGE_OF_ROUTE = 'Page of this route';

/** Why the editor counts the sources so; null where not all of them are set. */
export function whySources(sources: number | null): string {
  if (sources === null) return 'Which sources are set';
  return plural(sources, {
    one: 'Why these count as 1 source',
    other: `Why these count as ${number(sources)} sources`,
  });
}

/** "An editor (Daily NK, May 2025 and The Gazette, June 2025). They name one office." Its name is dressed. */
export function sourceWithArticles(of: { label: string; articles: readonly NamedArticle[]; why: string }) {
  return pieces`${slot('label', of.label)} (${list(of.articles.map(publisherAndDate))}). ${of.why}`;
}

export const PLACE_KICKER = 'place';

export function routesOf(place: string): string {
  return `Routes of ${place}`;
}

export const REPORTED_OF_PLACE = 'Reported of this place';

/** Of a place that claims name as an example of where people go or come from. */
export function onlyAsExample(claims: number): string {
  const name = plural(claims, { one: 'names', other: 'name' });
  return `${claimCount(claims)} ${name} it only as an example; its page lists them.`;
}

export const PAGE_OF_PLACE = 'Page of this place';
