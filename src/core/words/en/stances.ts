import type { Claim, ClaimOutline } from '../../model/claim.ts';
import type { Stood } from '../../model/stance.ts';
import { capitalized } from '../format/first-letter.ts';
import { pieces, slot } from '../format/pieces.ts';
import { toldOn } from './claim-facts.ts';
import { NO_FIGURE_GIVEN } from './claims.ts';
import { figureWords, standingLead } from './figures.ts';
import { STANCE_WORDS, STATUS_WORDS } from './vocabulary.ts';

/** Heads a claim: "about 500 planned", "Corrected: 210 chosen", "Denied: about 500", "None found". */
export function claimHead(claim: Stood & Pick<ClaimOutline, 'quantity'>) {
  const { stance, quantity } = claim;
  if (stance && quantity === null) return pieces`${slot('stance', capitalized(STANCE_WORDS[stance]))}`;
  const lead = capitalized(standingLead(claim).trimEnd());
  const figure = figureWords(quantity) ?? NO_FIGURE_GIVEN;
  return pieces`${lead && pieces`${slot('stance', lead)} `}${slot('figure', figure)}${stance ? '' : pieces` ${slot('status', STATUS_WORDS[claim.status])}`}`;
}

/**
 * Why a denial or a finding of none has no line: "Denied by a trader, as told to a teacher: nothing is drawn of it." Who
 * found none is the source; whoever speaks may only tell of it. `source` is null where nobody is known beside the speakers.
 */
export function deniedBy({ stance, speaker }: Pick<Claim, 'stance' | 'speaker'>, source: string | null): string {
  const told = speaker.length > 0 ? toldOn(speaker) : null;
  const who = stance === 'finds_none' ? (source ?? told) : (told ?? source);
  const by = who === null ? ', says the article in its own voice' : ` by ${who}`;
  return `${capitalized(STANCE_WORDS[stance ?? 'denies'])}${by}: nothing is drawn of it.`;
}

/** Where the correction of a claim is, which leads to it; `route` is that of the correction, named where it is another. */
export function correctedIn({ route, isDrawn }: { route: string | null; isDrawn: boolean }) {
  const correction = slot('correction', 'the correction');
  const lead = 'Not on the map: its publisher has corrected it, and';
  if (!isDrawn) return pieces`${lead} ${correction} is not drawn either.`;
  if (route === null) return pieces`${lead} ${correction} is drawn in its place.`;
  return pieces`${lead} ${correction} is drawn on another route: ${slot('route', route)}.`;
}
