import type { ClaimOutline } from '../../model/claim.ts';
import { capitalized } from '../format/first-letter.ts';
import { pieces, slot } from '../format/pieces.ts';
import { claimFigure, colonless } from './claim-parts.ts';
import { countedWords } from './counted.ts';
import { titleWith } from './title-with.ts';

/** "From Ryanggang to China": of what `claimInBrief` says the movement alone. */
export function movementOf(claim: string): string {
  const end = claim.indexOf(': ');
  return end < 0 ? claim : claim.slice(0, end);
}

export const NO_FIGURE_GIVEN = 'No figure given';

export const WHOLE_RECORD = 'The whole record';

/** "Counted: people who have left." */
export function counted(claim: Pick<ClaimOutline, 'measure' | 'stance'>): string {
  return `Counted: ${countedWords(claim)}.`;
}

/** What an editor concluded of a claim, each with what it was concluded from. */
export function inferredByEditor(inferences: readonly { readonly of: string; readonly from: string }[]) {
  const all = inferences.map(({ of, from }) => `${of}. ${from}`).join(' ');
  return pieces`${slot('lead', 'Inferred by the editor:')} ${all}`;
}

/** "Not recorded here: how many; which province." A field that is empty says nothing about the text. */
export function notRecorded(questions: readonly string[]) {
  return pieces`${slot('lead', 'Not recorded here:')} ${questions.join('; ')}.`;
}

type Claimed = Pick<ClaimOutline, 'quantity' | 'status' | 'stance' | 'replacedBy'>;

/** A claim in a few words: "From Ryanggang to China: about 500, planned". `movement` is its route's headline. */
export function claimInBrief({ movement, ...claim }: Claimed & { readonly movement: string }): string {
  return titleWith(movement, colonless(claimFigure(claim)));
}

/** The same with who reported it, as a title to cite it by. */
export function claimReported(claim: Claimed & { readonly movement: string; readonly publisher: string }): string {
  return `${claimInBrief(claim)}; reported by ${claim.publisher}`;
}

/**
 * One of several reports: "From Ryanggang to China: about 500, planned (Daily NK, May 2025)". `movement` is null where
 * all are of one route.
 */
export function reportInList({
  movement,
  claim,
  publisher,
  published,
}: {
  movement: string | null;
  claim: Claimed;
  publisher: string;
  published: string;
}): string {
  const words = movement === null ? claimFigure(claim) : claimInBrief({ movement, ...claim });
  return `${capitalized(words)} (${publisher}, ${published})`;
}

/** Of a place that a claim names on the way or as an example. */
export function namedInReport({
  movement,
  claim,
  publisher,
  published,
}: {
  movement: string;
  claim: Claimed;
  publisher: string;
  published: string;
}): string {
  return `Named in a report of a route: ${movement}, ${colonless(claimFigure(claim))} (${publisher}, ${published})`;
}

/** What else is told; its full stop gives way to who says so. */
export function circumstanceReported({
  text,
  publisher,
  published,
}: {
  text: string;
  publisher: string;
  published: string;
}): string {
  return `${text.replace(/\.$/, '')} (${publisher}, ${published})`;
}
