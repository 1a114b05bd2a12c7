import { pieces, slot } from '../format/pieces.ts';
import { type Figured, figureWords, NO_FIGURE, standingLead } from './figures.ts';
import { STANCE_WORDS, STATUS_WORDS } from './vocabulary.ts';

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

/** A claim in parts, as a list sets them: "about 500", "planned"; "denied: about 500". */
export function claimParts(claim: Figured): readonly string[] {
  if (claim.stance) return [claimFigure(claim)];
  return [standingLead(claim) + (figureWords(claim.quantity) ?? 'no figure given'), STATUS_WORDS[claim.status]];
}

/** "about 200 · planned · Daily NK, 27 February 2024", "none found · …": a claim in a line; `claim` leads to it. */
export function claimInLine(claim: Figured) {
  return pieces`${slot('claim', claimParts(claim).join(' · '))} · ${slot('source', '')}`;
}

/** "about 500 (denied)" for "denied: about 500", behind what has a colon of its own. */
export function colonless(figure: string): string {
  return figure.replace(/^(\w+): (.*)$/, '$2 ($1)');
}
