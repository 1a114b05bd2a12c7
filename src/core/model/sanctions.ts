import type { Publication } from './article.ts';
import type { ClaimOutline } from './claim.ts';
import { parseEdtf } from './edtf.ts';
import { STATUS_FACTS } from './status.ts';

export type Demand = 'no_new_permits' | 'sending_home';

/**
 * What the UN Security Council asked of member states, and from or by which day. Days and paragraphs were checked
 * against public texts: resolution 2375 was adopted on 11 September 2017 and 2397 on 22 December 2017 (New York time);
 * paragraph 8 of 2397 names paragraph 17 of 2375 and gives 24 months from its own adoption.
 */
export interface Deadline {
  readonly resolution: string;
  readonly paragraph: number;
  /** ISO 8601. What is reported of a later day is reported after the deadline. */
  readonly day: string;
  /** What was required of UN members. There are exceptions. */
  readonly demand: Demand;
  readonly address: string;
}

export const NEW_PERMITS: Deadline = {
  resolution: '2375 (2017)',
  paragraph: 17,
  day: '2017-09-11',
  demand: 'no_new_permits',
  address: 'https://undocs.org/S/RES/2375(2017)',
};

export const SENDING_HOME: Deadline = {
  resolution: '2397 (2017)',
  paragraph: 8,
  day: '2019-12-22',
  demand: 'sending_home',
  address: 'https://undocs.org/S/RES/2397(2017)',
};

export interface SanctionsContext {
  readonly deadline: Deadline;
  /** `uncertain`: the days that the claim may speak of lie on both sides. */
  readonly when: 'after' | 'uncertain';
}

type Timed = Pick<ClaimOutline, 'direction' | 'status' | 'period'>;

/**
 * Whether a claim speaks of a time after the deadline that bears on it; null where it speaks of an earlier time, or
 * where none bears on it. It is a statement about time alone and says of nobody that anything was broken.
 */
export function sanctionsContext(claim: Timed, published: Publication): SanctionsContext | null {
  const deadline = deadlineFor(claim);
  if (!deadline) return null;
  const { earliest, latest } = timeOf(claim, published);
  if (latest !== null && latest <= deadline.day) return null;
  return { deadline, when: earliest !== null && earliest > deadline.day ? 'after' : 'uncertain' };
}

/**
 * People who are to be sent or are sent to work: new permits. People who are at work abroad: sending home. People who
 * return do what was asked, people who flee are not addressed, and an idea that was dropped moved nobody: none of them.
 */
function deadlineFor({ direction, status }: Timed): Deadline | null {
  if (STATUS_FACTS[status].isDropped) return null;
  if (direction === 'dispatch') return NEW_PERMITS;
  return direction === 'stock' ? SENDING_HOME : null;
}

/** The time of the movement if the text gives it; else the time of the report, as far as it is known. */
function timeOf({ period }: Timed, published: Publication) {
  const moved = period.of === 'movement' && period.when !== null ? parseEdtf(period.when) : null;
  return moved ?? published;
}
