import { movementOf } from './claims.ts';
import { dateWords } from './dates.ts';

/** What a frozen page says of releases after its own. Claims are in a few words, as `movementAndFigure` says them. */

/** "From Ryanggang to China: 30–40, planned (withdrawn)", without its first word. */
export function withdrawnClaim(claim: string): string {
  return `${withoutFrom(claim)} (withdrawn)`;
}

export function newClaim(claim: string): string {
  return `${withoutFrom(claim)} (new)`;
}

/** "Ryanggang to China, from 30–40 to 50" */
export function changedFigure({ claim, from, to }: { claim: string; from: string; to: string }): string {
  return `${withoutFrom(movementOf(claim))}, from ${from} to ${to}`;
}

/** A sentence that says "from" itself, or counts, has no place for a "From" at its head. */
function withoutFrom(words: string): string {
  return words.replace(/^From /, '');
}

const DID = {
  withdrew: 'withdrew a claim shown here',
  added: 'added a claim on a route shown here',
  changed: 'changed a figure shown here',
  several: 'changed what is shown here',
} as const;

/**
 * "A newer release (3 March 2027) changed a figure shown here: Ryanggang to China, from 30–40 to 50." `day` is that of
 * the last release; `told` says some of the changes, `more` how many others there are.
 */
export function newerReleases(of: {
  day: string;
  releases: number;
  did: keyof typeof DID;
  told: readonly string[];
  more: number;
}): string {
  const day = dateWords(of.day);
  const who = of.releases === 1 ? `A newer release (${day})` : `Newer releases (the last of ${day})`;
  const told = of.more > 0 ? [...of.told, `and ${of.more} more`] : of.told;
  return `${who} ${DID[of.did]}: ${told.join('; ')}.`;
}
