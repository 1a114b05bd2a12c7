import { drawnInstead } from '#words/events.ts';
import { publisherAndDate } from '#words/sources.ts';
import { UNDRAWN_WORDS } from '#words/vocabulary.ts';
import type { Claim } from '../core/model/claim.ts';
import { whyUndrawn } from '../core/model/drawn.ts';
import type { Evidence } from '../core/model/evidence.ts';
import type { Lookup } from '../core/model/lookup.ts';
import { drawnReport } from '../core/model/undrawn.ts';

/**
 * Why a claim has no line or mark of its own among those that are shown, for its reader; null where it has. Of an event
 * with the editor's reason.
 */
export function undrawnSentence(claim: Claim, evidence: Evidence, shown: Lookup = evidence): string | null {
  const undrawn = whyUndrawn(claim, shown);
  if (undrawn !== 'told_elsewhere') return undrawn && UNDRAWN_WORDS[undrawn];
  const drawn = evidence.claim(drawnReport(claim, shown).id);
  if (drawn.drawnOfEvent === null) return UNDRAWN_WORDS.told_elsewhere;
  const article = evidence.article(drawn.article);
  const publisher = evidence.publisher(article.publisher).name;
  return drawnInstead({
    report: drawn.article === claim.article ? null : publisherAndDate({ publisher, article }),
    why: drawn.drawnOfEvent.why,
  });
}
