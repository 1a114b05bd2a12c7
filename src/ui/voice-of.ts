import { toldOn } from '#words/claim-facts.ts';
import type { Claim } from '../core/model/claim.ts';
import type { Evidence } from '../core/model/evidence.ts';
import { OWN_VOICE } from '../core/model/source-count.ts';

/** Who says what a claim says: its voices, else its source; null where nobody is known but the article itself. */
export function voiceOf(claim: Claim, evidence: Evidence): string | null {
  return claim.speaker.length > 0 ? toldOn(claim.speaker) : sourceOf(claim, evidence);
}

/** Who knew it first; null where nobody is known but the article itself. */
export function sourceOf({ source }: Claim, evidence: Evidence): string | null {
  return source === null || source === OWN_VOICE ? null : evidence.source(source).label;
}
