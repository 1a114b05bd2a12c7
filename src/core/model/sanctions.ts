import type { Publication } from './article.ts';
import type { ClaimOutline } from './claim.ts';
import { parseEdtf } from './edtf.ts';
import { STATUS_FACTS } from './status.ts';
import type { PeriodSubject } from './vocabulary.ts';

export type Demand = 'no_new_permits' | 'sending_home';

/**
 * What the UN Security Council asked of member states. A ban holds from a day on; a deadline is the day by which
 * something had to be done. The resolutions’ own texts could not be opened where this was written: days and paragraphs
 * are as other public texts give them, and readers are told so. Resolution 2375 was adopted on 11 September 2017 and 2397
 * on 22 December 2017 (New York time); paragraph 8 of 2397 gives 24 months from its adoption.
 */
export interface Rule {
  readonly resolution: string;
  readonly paragraph: number;
  readonly kind: 'ban' | 'deadline';
  /** ISO 8601. The first day on which a ban holds; the last day that a deadline leaves. */
  readonly day: string;
  /** What was required of UN members. There are exceptions. */
  readonly demand: Demand;
  readonly address: string;
}

export const NEW_PERMITS: Rule = {
  resolution: '2375 (2017)',
  paragraph: 17,
  kind: 'ban',
  day: '2017-09-11',
  demand: 'no_new_permits',
  address: 'https://undocs.org/S/RES/2375(2017)',
};

export const SENDING_HOME: Rule = {
  resolution: '2397 (2017)',
  paragraph: 8,
  kind: 'deadline',
  day: '2019-12-22',
  demand: 'sending_home',
  address: 'https://undocs.org/S/RES/2397(2017)',
};

export interface SanctionsContext {
  readonly rule: Rule;
  /** `uncertain`: the days that the claim may speak of lie on both sides. */
  readonly when: 'after' | 'uncertain';
  /** Whether they are those of the movement, or, where no time of it is given, those of the publication. */
  readonly of: PeriodSubject;
  /** Only where it is uncertain because nobody says when the time of the movement begins. */
  readonly isOpen?: true;
}

type Timed = Pick<ClaimOutline, 'direction' | 'status' | 'stance' | 'period'>;

/**
 * Every rule that bears on a claim and may have held at the time that it speaks of, the earlier first; none where it
 * speaks of an earlier time. It is a statement about time alone and says of nobody that anything was broken.
 */
export function sanctionsContexts(claim: Timed, published: Publication): readonly SanctionsContext[] {
  const { earliest, latest, of } = timeOf(claim, published);
  return rulesFor(claim).flatMap((rule): SanctionsContext[] => {
    const isSince = (day: string) => (rule.kind === 'ban' ? day >= rule.day : day > rule.day);
    if (latest !== null && !isSince(latest)) return [];
    if (earliest !== null) return [{ rule, when: isSince(earliest) ? 'after' : 'uncertain', of }];
    // Who is still to leave when it is reported, long after the rule, may have been meant to leave at any time before.
    return isLongAhead(claim, published, rule) ? [] : [{ rule, when: 'uncertain', of, isOpen: true }];
  });
}

/**
 * People who are to be sent or are sent to work: the ban on new permits, and once the deadline is over also that nobody
 * is to earn income abroad any more. People who are at work abroad, or move on there: the deadline. People who return do what was asked,
 * people who flee are not addressed, and an idea that was dropped moved nobody, as nothing that is denied did: none.
 */
function rulesFor({ direction, status, stance }: Timed): readonly Rule[] {
  if (stance || STATUS_FACTS[status].stage === 'dropped') return [];
  if (direction === 'dispatch') return [NEW_PERMITS, SENDING_HOME];
  return direction === 'stock' || direction === 'transfer' ? [SENDING_HOME] : [];
}

/** Whether it is of people who are only meant to move, and was reported a year or more after a rule. */
function isLongAhead({ status }: Timed, { earliest }: Publication, { day }: Rule): boolean {
  return (
    STATUS_FACTS[status].stage === 'planned' &&
    earliest !== null &&
    Number(earliest.slice(0, 4)) > Number(day.slice(0, 4)) + 1
  );
}

/** The time of the movement if the text gives it; else the time of the report, as far as it is known. */
function timeOf({ period }: Timed, published: Publication) {
  const moved = period.of === 'movement' && period.when !== null ? parseEdtf(period.when) : null;
  return moved ? { ...moved, of: 'movement' as const } : { ...published, of: 'report' as const };
}
