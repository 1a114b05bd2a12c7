import { drawnInstead } from '#words/events.ts';
import { movementTitle } from '#words/routes.ts';
import { publisherAndDate } from '#words/sources.ts';
import { correctedIn, deniedBy } from '#words/stances.ts';
import { UNDRAWN_WORDS } from '#words/vocabulary.ts';
import type { Claim } from '../core/model/claim.ts';
import { whyUndrawn } from '../core/model/drawn.ts';
import type { Evidence } from '../core/model/evidence.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { routeIdOf } from '../core/model/route.ts';
import { drawnReport } from '../core/model/undrawn.ts';
import { type Pieces, textOf } from '../core/words/format/pieces.ts';
import { sourceOf } from './voice-of.ts';

/**
 * Why a claim has no line or mark of its own among those that are shown, for its reader; null where it has. Of an event
 * with the editor's reason, of a denial with who denies.
 */
export function undrawnSentence(claim: Claim, evidence: Evidence, shown: Lookup = evidence): string | null {
  const said = undrawnPieces(claim, evidence, shown);
  return said && textOf(said);
}

/** The same, with what leads to a correction and to its route. */
export function undrawnPieces(
  claim: Claim,
  evidence: Evidence,
  shown: Lookup = evidence,
): Pieces<'correction' | 'route'> | null {
  const undrawn = whyUndrawn(claim, shown);
  if (undrawn === null) return null;
  if (undrawn === 'not_affirmed') return [deniedBy(claim, sourceOf(claim, evidence))];
  if (undrawn === 'replaced') return replacedWords(claim, evidence, shown);
  if (undrawn !== 'told_elsewhere') return [UNDRAWN_WORDS[undrawn]];
  const drawn = evidence.claim(drawnReport(claim, shown).id);
  if (drawn.drawnOfEvent === null) return [UNDRAWN_WORDS.told_elsewhere];
  const article = evidence.article(drawn.article);
  const publisher = evidence.publisher(article.publisher).name;
  return [
    drawnInstead({
      report: drawn.article === claim.article ? null : publisherAndDate({ publisher, article }),
      why: drawn.drawnOfEvent.why,
    }),
  ];
}

/** The claim that has taken the place of one: of several the one that is drawn, null where it was not corrected. */
export function correctionOf({ replacedBy = [] }: Claim, evidence: Evidence, shown: Lookup = evidence): Claim | null {
  const corrections = replacedBy.map(evidence.claim);
  return corrections.find((each) => whyUndrawn(each, shown) === null) ?? corrections[0] ?? null;
}

function replacedWords(claim: Claim, evidence: Evidence, shown: Lookup): Pieces<'correction' | 'route'> {
  const correction = correctionOf(claim, evidence, shown);
  if (correction === null) return [UNDRAWN_WORDS.replaced];
  const route = routeIdOf(correction);
  return correctedIn({
    route: route === routeIdOf(claim) ? null : movementTitle(evidence.route(route), evidence),
    isDrawn: whyUndrawn(correction, shown) === null,
  });
}
