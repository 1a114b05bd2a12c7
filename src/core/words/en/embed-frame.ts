import type { Sourced } from '../../model/source-count.ts';
import type { Direction } from '../../model/vocabulary.ts';
import { pieces, slot, textOf } from '../format/pieces.ts';
import { asOfRelease, type ShownState } from './embed-state.ts';
import { number } from './language.ts';
import { paragraphWords } from './paragraphs.ts';
import { claimsInSources } from './sources.ts';
import { DIRECTION_WORDS } from './vocabulary.ts';

/** Of an embed for those who have not opened it; `subject` as its headline says it, `dek` as the line under that. */
export function embedDescription({ subject, dek, state }: { subject: string; dek: string; state: ShownState }): string {
  return `${subject}. ${dek}. ${asOfSentence(state)}`;
}

export function asOfSentence(state: ShownState): string {
  return `${textOf(asOfRelease(state))}.`;
}

export const EMBEDDED_MAP = 'Map';
export const NOTHING_PLACED = 'Nothing is drawn that a report does not place. What is reported is in the list.';
export const HAIRLINES_MEAN =
  'Of many lines those with the largest figures are drawn in full, and the others as hairlines until they are picked.';
export const HOW_TO_READ_IT = 'How to read it';
export const ROUTES_AND_EVIDENCE = 'Routes and evidence';
export const CLOSE = 'Close';
export const THE_ARTICLES = 'The articles';
export const MAP_OF_ROUTE = 'Map of this route';

/** "Claims 21 to 40 of 63": leads to those that follow. `from` counts from 1; `to` is the last. */
export function claimsOnPage({ from, to, all }: { from: number; to: number; all: number }): string {
  return from === to
    ? `Claim ${number(from)} of ${number(all)}`
    : `Claims ${number(from)} to ${number(to)} of ${number(all)}`;
}

export const OPEN_FULL_MAP = 'Open the full map';

/** The source line. Of the credits for outlines and points all but the first give way where there is no room. */
export function sourceLine(of: { atlas: string; after: string; licence: string; credits: readonly string[] }) {
  const [first = '', ...others] = of.credits;
  const rest = slot('credits', `, ${others.join(', ')}`);
  return pieces`${slot('atlas', of.atlas)}, ${slot('after', of.after)}. ${slot('licence', of.licence)}. Map: ${first}${rest}.`;
}

/** "dispatch · 1 claim in 1 article, 1 source that name this place, of 4" */
export function embeddedRouteKicker(route: { direction: Direction; claims: readonly Sourced[]; all: number }): string {
  const { claims, all } = route;
  const counted = `${DIRECTION_WORDS[route.direction]} · ${claimsInSources(claims)}`;
  return claims.length < all ? `${counted} that name this place, of ${all}` : counted;
}

/** "Daily NK, 27 February 2024: Workers leave, paragraph 3." Null for an article as a whole. */
export function articleAndParagraph({ title, paragraphs }: { title: string; paragraphs: readonly number[] | null }) {
  const article = pieces`${slot('source')}: ${slot('title', title)}`;
  return paragraphs === null ? pieces`${article}.` : pieces`${article}, ${paragraphWords(paragraphs)}.`;
}
