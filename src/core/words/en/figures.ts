import type { ClaimOutline, Quantity } from '../../model/claim.ts';
import { hasNumber } from '../../model/quantity.ts';
import { type Stood, standingOf, statusOf } from '../../model/stance.ts';
import { capitalized } from '../format/first-letter.ts';
import { pieces, slot } from '../format/pieces.ts';
import { number } from './language.ts';
import { STANCE_WORDS, STANDING_WORDS, STATUS_WORDS } from './vocabulary.ts';

/** In place of a figure where there is none. */
export const NO_FIGURE = 'no figure';

/** "about 15,000", "30–40 in each group", "“several thousand” to 10,000", "“many”, no figure"; null where the text says nothing of a quantity. */
export function figureWords(quantity: Quantity | null): string | null {
  if (!quantity) return null;
  const { low, high, lowWords, highWords, qualifier, unit } = quantity;
  if (!hasNumber(quantity)) return qualifier === null ? null : `“${qualifier}”, no figure`;
  const end = (figure: number | null, words = '') => (figure === null ? `“${words}”` : number(figure));
  const [from, to] = [end(low, lowWords), end(high, highWords)];
  const figure = from === to ? from : `${from}${low === null || high === null ? ' to ' : '–'}${to}`;
  const scope =
    unit === 'persons_per_group' ? ' in each group' : unit === 'persons_per_enterprise' ? ' from each enterprise' : '';
  return `${qualified(figure, qualifier)}${scope}`;
}

function qualified(figure: string, qualifier: Quantity['qualifier']): string {
  if (qualifier === 'additional') return `${figure} additional`;
  if (qualifier === 'about, additional') return `about ${figure} additional`;
  return qualifier ? `${qualifier} ${figure}` : figure;
}

/** "denied: " or "corrected: ", before a figure that does not stand; nothing where it does. */
export function standingLead(claim: Stood): string {
  return statusOf(claim) === null ? `${STANDING_WORDS[standingOf(claim)]}: ` : '';
}

export type Figured = Stood & Pick<ClaimOutline, 'quantity'>;

/**
 * A claim's figure and its status alone: "about 500, planned", "no figure; planned", "corrected: 210, chosen". Of what is
 * denied or was not found how far it had got is not said: "denied: about 500", "none found".
 */
export function claimFigure(claim: Figured): string {
  const figure = figureWords(claim.quantity);
  if (claim.stance) return `${STANCE_WORDS[claim.stance]}${figure === null ? '' : `: ${figure}`}`;
  const said = figure ?? NO_FIGURE;
  return `${standingLead(claim)}${said}${said.endsWith('figure') ? ';' : ','} ${STATUS_WORDS[claim.status]}`;
}

/**
 * "about 500 people, planned", with its figure for dress; of a route without one that there is none. `claim` is the one
 * whose figure counts, without a quantity where none does.
 */
export function headlineFigure(claim: Figured) {
  const figure = figureWords(claim.quantity);
  if (figure === null) {
    if (claim.stance) return pieces`${slot('figure', capitalized(STANCE_WORDS[claim.stance]))}`;
    const none = 'no figure for the whole';
    const lead = standingLead(claim);
    return pieces`${capitalized(lead)}${slot('figure', lead ? none : capitalized(none))}`;
  }
  return pieces`${capitalized(standingLead(claim))}${slot('figure', figure)} people, ${STATUS_WORDS[claim.status]}`;
}
