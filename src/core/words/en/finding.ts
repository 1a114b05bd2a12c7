import type { ClaimOutline } from '../../model/claim.ts';
import type { Sourced } from '../../model/source-count.ts';
import { affirming, type Stood, standingOf, standingsInOrder } from '../../model/stance.ts';
import { capitalized, uncapitalized } from '../format/first-letter.ts';
import { type Pieces, pieces, slot } from '../format/pieces.ts';
import { type Figured, figureWords, standingLead } from './figures.ts';
import { list, number } from './language.ts';
import { claimsInSources, type PublishedArticle, publisherAndDate } from './sources.ts';
import { STANDING_WORDS, STATUS_WORDS } from './vocabulary.ts';

/** The claim whose figure is the largest of some, what it is a claim of, and who published it. */
interface Largest extends PublishedArticle {
  readonly claim: Figured;
  /** "From North Korea to Russia"; null where all claims are of one movement, which is named beside. */
  readonly movement: string | null;
}

/**
 * What some claims come to where no editor has said it: "12 claims, 1 source. The largest figure: up to 28,000 people,
 * planned: from North Korea to a place abroad (Daily NK, May to December 2025, date inferred)." `counted` is whether it
 * says how many claims there are.
 */
export function whatIsReported({
  claims,
  counted,
  largest,
}: {
  readonly claims: readonly (Sourced & Stood)[];
  readonly counted: boolean;
  readonly largest: Largest | null;
}): Pieces<'figure'> {
  const count = counted ? `${claimsInSources(claims)}. ` : '';
  const figure = largest && figureWords(largest.claim.quantity);
  if (!largest || figure === null) {
    const standings = standingsInOrder(claims).map((standing) => STANDING_WORDS[standing]);
    // Of what nobody affirms no figure is missing.
    const said = affirming(claims).length === 0 ? capitalized(list(standings)) : `No figure for the whole: ${list(standings)}`;
    return pieces`${count}${said}.`;
  }
  const movement = largest.movement === null ? '' : `: ${uncapitalized(largest.movement)}`;
  return pieces`${count}The largest figure: ${standingLead(largest.claim)}${slot('figure', figure)} people, ${STATUS_WORDS[largest.claim.status]}${movement} (${publisherAndDate(largest)}).`;
}

/** How firm it is, in all: "By how far it has got: 19 planned, 8 being selected and 1 completed." */
export function claimsByStanding(claims: readonly (Stood & Pick<ClaimOutline, 'id'>)[]): string {
  const counts = standingsInEachOrder(claims).map(
    (standing) =>
      `${number(claims.filter((claim) => standingOf(claim) === standing).length)} ${STANDING_WORDS[standing]}`,
  );
  return `Claims, by how far what they tell of has got: ${list(counts)}. Figures of different reports are never added.`;
}

function standingsInEachOrder(claims: readonly Stood[]) {
  const held = standingsInOrder(claims);
  return [...held, ...new Set(claims.map(standingOf).filter((standing) => !held.includes(standing)))];
}
