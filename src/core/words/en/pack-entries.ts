import type { ClaimOutline } from '../../model/claim.ts';
import { hasNumber } from '../../model/quantity.ts';
import type { Sourced } from '../../model/source-count.ts';
import type { Stood } from '../../model/stance.ts';
import type { Direction } from '../../model/vocabulary.ts';
import { type Pieces, pieces, slot, textOf } from '../format/pieces.ts';
import { claimParts, colonless } from './claim-parts.ts';
import { headlineFigure } from './figures.ts';
import { claimsInSources } from './sources.ts';
import { titleWith } from './title-with.ts';
import { DIRECTION_WORDS, STATUS_WORDS } from './vocabulary.ts';

/** Routes, claims and quotations in an evidence pack. */

export const ON_THE_MAP = 'On the map';
export const NOTE = 'Note';
export const NOT_RECORDED = 'Not recorded here';
export const NO_TRANSLATION = 'No translation has been made.';
/** In place of a stretch of text. */
export const NOT_IN_THE_FONT = '[not in this document’s font]';

/** "dispatch · 3 claims in 2 articles, at least 1 source" */
export function routeKicker({ direction, claims }: { direction: Direction; claims: readonly Sourced[] }): string {
  return `${DIRECTION_WORDS[direction]} · ${claimsInSources(claims)}`;
}

type Figure = Stood & Pick<ClaimOutline, 'quantity'>;

/** The claim whose figure a route is drawn by, without a quantity where no report gives one. */
export function routeFigure(claim: Figure): string {
  const figure = textOf(headlineFigure(claim));
  return claim.stance || claim.quantity ? figure : `${figure}, ${STATUS_WORDS[claim.status]}`;
}

/** "about 500, planned", "denied: about 500", "none found" */
export function figureInList(claim: Figure): string {
  return claimParts(claim).join(', ');
}

/** "From Ryanggang to China: about 500, planned", over what the record of a claim says. */
export function claimHeading({ route, ...claim }: Figure & { route: string }): string {
  const [figure = '', status] = claimParts(claim);
  if (status === undefined) return titleWith(route, colonless(figure));
  const isWordAlone = !hasNumber(claim.quantity) && figure.includes(',');
  return titleWith(route, colonless(`${figure}${isWordAlone ? ';' : ','} ${status}`));
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
