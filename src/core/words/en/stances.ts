import type { Claim } from '../../model/claim.ts';
import type { Stance } from '../../model/vocabulary.ts';
import { capitalized } from '../format/first-letter.ts';
import { speakersOfClaim } from './claim-facts.ts';
import { STANCE_WORDS } from './vocabulary.ts';

/** Before the figure and the status of what is denied: "Denied:". */
export function stanceWords(stance: Stance): string {
  return `${capitalized(STANCE_WORDS[stance])}:`;
}

/** Why a denial or a finding of none has no line: "Denied by a trader, as told to a teacher: nothing is drawn of it." */
export function deniedBy({ stance, speaker }: Pick<Claim, 'stance' | 'speaker'>): string {
  return `${capitalized(STANCE_WORDS[stance ?? 'denies'])} by ${speakersOfClaim(speaker)}: nothing is drawn of it.`;
}
