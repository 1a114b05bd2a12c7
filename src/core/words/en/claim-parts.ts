import { pieces, slot } from '../format/pieces.ts';
import { claimFigure, type Figured, figureWords, standingLead } from './figures.ts';
import { STATUS_WORDS } from './vocabulary.ts';

/** A claim in parts, as a list sets them: "about 500", "planned"; "denied: about 500". */
export function claimParts(claim: Figured): readonly string[] {
  if (claim.stance) return [claimFigure(claim)];
  return [standingLead(claim) + (figureWords(claim.quantity) ?? 'no figure given'), STATUS_WORDS[claim.status]];
}

/** "about 200 · planned · Daily NK, 27 February 2024", "none found · …": a claim in a line; `claim` leads to it. */
export function claimInLine(claim: Figured) {
  return pieces`${slot('claim', claimParts(claim).join(' · '))} · ${slot('source', '')}`;
}
