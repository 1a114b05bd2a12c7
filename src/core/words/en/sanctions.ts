import type { Demand, SanctionsContext } from '../../model/sanctions.ts';
import { type Pieces, pieces, slot } from '../format/pieces.ts';
import { dateWords } from './dates.ts';

export const SANCTIONS = 'Sanctions';

/**
 * Where a claim stands in time to what the Security Council required; it judges nothing. The slot is the resolution's
 * name, which leads to its text.
 */
export function sanctionsSentence({ when, rule }: SanctionsContext): Pieces<'resolution'> {
  const { demand, resolution, paragraph } = rule;
  const named = slot('resolution', `UN resolution ${resolution}`);
  return pieces`${standing(when, rule)} ${named}, paragraph ${String(paragraph)}: ${DEMANDS[demand]}, with exceptions.`;
}

function standing(when: SanctionsContext['when'], { kind, day }: SanctionsContext['rule']): string {
  if (kind === 'ban') {
    return when === 'after'
      ? `Reported after a ban took hold on ${dateWords(day)}.`
      : `Before or after a ban took hold on ${dateWords(day)}: uncertain.`;
  }
  return when === 'after'
    ? `Reported after the deadline of ${dateWords(day)}.`
    : `Before or after the deadline of ${dateWords(day)}: uncertain.`;
}

/** Stands once behind all that is said of resolutions. */
export const READ_SECOND_HAND = 'The resolutions were read second-hand.';

/** What was required of UN members, as a noun phrase. */
const DEMANDS: Readonly<Record<Demand, string>> = {
  no_new_permits: 'no new work authorisations for North Koreans',
  sending_home: 'North Koreans who earn income abroad to be sent home',
};
