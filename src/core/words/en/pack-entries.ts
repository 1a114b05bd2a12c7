import type { ClaimOutline } from '../../model/claim.ts';
import { hasNumber } from '../../model/quantity.ts';
import type { Direction, Status } from '../../model/vocabulary.ts';
import { type Pieces, pieces, slot } from '../format/pieces.ts';
import { claimCount } from './counts.ts';
import { figureWords, stanceLead } from './figures.ts';
import { DIRECTION_WORDS, NOT_AFFIRMED, STATUS_WORDS } from './vocabulary.ts';

/** Routes, claims and quotations in an evidence pack. */

export const ON_THE_MAP = 'On the map';
export const NOTE = 'Note';
export const NOT_RECORDED = 'Not recorded here';
export const NO_TRANSLATION = 'No translation has been made.';
/** In place of a stretch of text. */
export const NOT_IN_THE_FONT = '[not in this document’s font]';

/** "dispatch · 3 claims in 2 articles, at least 1 source": `sources` in words. */
export function routeKicker({
  direction,
  claims,
  sources,
}: {
  direction: Direction;
  claims: number;
  sources: string;
}): string {
  return `${DIRECTION_WORDS[direction]} · ${claimCount(claims)} in ${sources}`;
}

/** The figure that a route is drawn by, null where no report gives one; `status` is null where no claim affirms it. */
export function routeFigure({ figure, status }: { figure: string | null; status: Status | null }): string {
  const far = status === null ? NOT_AFFIRMED : STATUS_WORDS[status];
  return figure === null ? `No figure for the whole, ${far}` : `${figure} people, ${far}`;
}

type Figure = Pick<ClaimOutline, 'quantity' | 'status' | 'stance'>;

/** "about 500, planned" */
export function figureInList({ quantity, status, stance }: Figure): string {
  return `${stanceLead(stance)}${figureWords(quantity) ?? 'no figure given'}, ${STATUS_WORDS[status]}`;
}

/** "From Ryanggang to China: about 500, planned", over what the record of a claim says. */
export function claimHeading({ route, quantity, status, stance }: Figure & { route: string }): string {
  const figure = figureWords(quantity) ?? 'no figure given';
  const isWordAlone = !hasNumber(quantity) && figure.includes(',');
  return `${route}: ${stanceLead(stance)}${figure}${isWordAlone ? ';' : ','} ${STATUS_WORDS[status]}`;
}

export function toldUnder(quotation: number): string {
  return `Told in full under quotation ${quotation}.`;
}

/** The same behind a claim's heading. */
export function headingToldUnder({ heading, quotation }: { heading: string; quotation: number }): Pieces<'heading'> {
  return pieces`${slot('heading', heading)}. ${toldUnder(quotation)}`;
}

/** "Another report differs from it: Daily NK" */
export function headingOfOther({ heading, publisher }: { heading: string; publisher: string }): string {
  return `${heading}: ${publisher}`;
}

/** What is left open, as questions in words. */
export function openQuestionList(questions: readonly string[]): string {
  return `${questions.join('; ')}.`;
}

type Told = Pieces<'where' | 'text'>;

/** What stands before a quotation in its article, in the atlas's words. */
export function before(text: string): Told {
  return pieces`${slot('where', 'Before it, in our words: ')}${slot('text', text)}`;
}

/** What stands after a quotation in its article, in the atlas's words. */
export function after(text: string): Told {
  return pieces`${slot('where', 'After it, in our words: ')}${slot('text', text)}`;
}

export function translation({ by, text }: { by: string; text: string }): Told {
  return pieces`${slot('where', `Translation by ${by}: `)}${slot('text', text)}`;
}

/** In place of a passage whose script the fonts do not have. `language` is BCP 47. */
export function scriptNotInTheFont(language: string): string {
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  return `The passage is in ${name}. This document’s font does not have its script: read it at the address below.`;
}
