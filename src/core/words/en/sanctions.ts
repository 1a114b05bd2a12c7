import type { ClaimOutline } from '../../model/claim.ts';
import type { Demand, SanctionsContext } from '../../model/sanctions.ts';
import { STATUS_FACTS } from '../../model/status.ts';
import { type Pieces, pieces, slot } from '../format/pieces.ts';
import { dateWords } from './dates.ts';

export const SANCTIONS = 'Sanctions';

type Moved = Pick<ClaimOutline, 'direction' | 'measure' | 'status'>;

/**
 * Where a claim stands in time to what the Security Council required; it judges nothing. Its first words tell whose time
 * was used: that of the movement, or that of the report. The slot is the resolution's name, which leads to its text.
 */
export function sanctionsSentence({ when, rule, of, isOpen }: SanctionsContext, claim: Moved): Pieces<'resolution'> {
  const { demand, resolution, paragraph } = rule;
  const named = slot('resolution', `UN resolution ${resolution}`);
  const timed = of === 'report' ? 'Reported' : movedWord(claim);
  return pieces`${isOpen ? timeNotKnown(rule) : `${timed} ${standing(when, rule)}`} ${named}, paragraph ${String(paragraph)}: ${DEMANDS[demand]}, with exceptions.`;
}

/** What was seen at the time of a movement: people who left, or who came; or what is to come. */
function movedWord({ direction, measure, status }: Moved): string {
  if (direction === 'stock') return 'Said to be there';
  if (STATUS_FACTS[status].stage === 'planned') return direction === 'transfer' ? 'Said to move on' : 'Said to leave';
  if (measure === 'arrived') return 'Said to have arrived';
  return direction === 'transfer' ? 'Said to have moved on' : 'Said to have been sent';
}

function standing(when: SanctionsContext['when'], { kind, day }: SanctionsContext['rule']): string {
  const bound = boundWords({ kind, day });
  return when === 'after' ? `after ${bound}.` : `before or after ${bound}: uncertain.`;
}

function timeNotKnown(rule: SanctionsContext['rule']): string {
  return `The time is not known well enough to say whether before or after ${boundWords(rule)}.`;
}

function boundWords({ kind, day }: Pick<SanctionsContext['rule'], 'kind' | 'day'>): string {
  return kind === 'ban' ? `a ban took hold on ${dateWords(day)}` : `the deadline of ${dateWords(day)}`;
}

/** Stands once behind all that is said of resolutions. */
export const READ_SECOND_HAND = 'The resolutions were read second-hand.';

/** What was required of UN members, as a noun phrase. */
const DEMANDS: Readonly<Record<Demand, string>> = {
  no_new_permits: 'no new work authorisations for North Koreans',
  sending_home: 'North Koreans who earn income abroad to be sent home',
};
