import type { Demand, SanctionsContext } from '../../model/sanctions.ts';
import { type Pieces, pieces, slot } from '../format/pieces.ts';
import { dateWords } from './dates.ts';

export const SANCTIONS = 'Sanctions';

/**
 * Where a claim stands in time to what the Security Council required; it judges nothing. The slot is the resolution's
 * name, which leads to its text.
 */
export function sanctionsSentence({
  when,
  deadline: { demand, resolution, paragraph, day },
}: SanctionsContext): Pieces<'resolution'> {
  const deadline = `the deadline of ${dateWords(day)}`;
  const stands = when === 'after' ? `Reported after ${deadline}` : `Before or after ${deadline}: uncertain`;
  const named = slot('resolution', `UN resolution ${resolution}`);
  return pieces`${stands}. ${named}, paragraph ${String(paragraph)}: ${DEMANDS[demand]}, with exceptions.`;
}

/** What was required of UN members, as a noun phrase. */
const DEMANDS: Readonly<Record<Demand, string>> = {
  no_new_permits: 'no new work authorisations for North Koreans',
  sending_home: 'North Koreans who earn income abroad to be sent home',
};
