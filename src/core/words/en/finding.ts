import type { ClaimOutline } from '../../model/claim.ts';
import type { Sourced } from '../../model/source-count.ts';
import { affirming, type Stood, standingOf, standingsInOrder } from '../../model/stance.ts';
import { capitalized, uncapitalized } from '../format/first-letter.ts';
import { type Pieces, pieces, slot } from '../format/pieces.ts';
import { type Figured, figureWords, standingLead } from './figures.ts';
import { list, number } from './language.ts';
import { claimsAndSources, claimsInSources, type PublishedArticle, publisherAndDate } from './sources.ts';
import { STANDING_WORDS, STATUS_WORDS } from './vocabulary.ts';

/** The claim whose figure is the largest of some, what it is a claim of, and who published it. */
interface Largest extends PublishedArticle {
  readonly claim: Figured;
  /** "From North Korea to Russia" */
  readonly movement: string;
}

/**
 * What some claims come to where no editor has said it: "12 claims in 1 article, 1 source. The largest figure: up to
 * 28,000 people, planned: from North Korea (province not stated) to abroad (not named); Daily NK, May to December 2025,
 * date inferred." `beside` is what stands beside it and is not said again: the ends of a route and the number of its
 * claims, or who published an article and when.
 */
export function whatIsReported({
  claims,
  beside,
  largest,
}: {
  readonly claims: readonly (Sourced & Stood)[];
  readonly beside: 'route' | 'article' | null;
  readonly largest: Largest | null;
}): Pieces<'figure'> {
  const count = beside === 'route' ? '' : `${(beside === 'article' ? claimsAndSources : claimsInSources)(claims)}. `;
  const source = (of: PublishedArticle) => (beside === 'article' ? '' : `; ${publisherAndDate(of)}`);
  const figure = largest && figureWords(largest.claim.quantity);
  if (!largest || figure === null) {
    const standings = standingsInOrder(claims).map((standing) => STANDING_WORDS[standing]);
    // Of what nobody affirms no figure is missing.
    const said =
      affirming(claims).length === 0 ? capitalized(list(standings)) : `No figure for the whole: ${list(standings)}`;
    return pieces`${count}${said}.`;
  }
  const movement = beside === 'route' ? '' : `: ${uncapitalized(largest.movement)}`;
  return pieces`${count}The largest figure: ${standingLead(largest.claim)}${slot('figure', figure)} people, ${STATUS_WORDS[largest.claim.status]}${movement}${source(largest)}.`;
}

/** How firm it is, in all: "Claims, by how far what they tell of has got: 19 planned, 8 being selected and 1 completed." */
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
