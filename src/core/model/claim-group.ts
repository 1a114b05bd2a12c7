import type { ClaimOutline } from './claim.ts';
import type { MapData } from './dataset.ts';
import type { Direction, Status } from './vocabulary.ts';

/**
 * What can be shown alone, from idea to fact, and then what is no dispatch: every claim is in exactly one group. Going on
 * from one foreign country to another counts as a dispatch does.
 */
export const CLAIM_GROUPS = ['planned', 'under_way', 'arrived', 'dropped', 'back', 'fled', 'there'] as const;
export type ClaimGroup = (typeof CLAIM_GROUPS)[number];

/** Of those who are sent; being chosen is no more than a plan. */
const OF_STATUS: Readonly<Record<Status, ClaimGroup>> = {
  planned: 'planned',
  selecting: 'planned',
  chosen: 'planned',
  under_way: 'under_way',
  completed: 'arrived',
  not_realised: 'dropped',
};

/** Null: the status decides. */
const OF_DIRECTION: Readonly<Record<Direction, ClaimGroup | null>> = {
  dispatch: null,
  transfer: null,
  repatriation: 'back',
  defection: 'fled',
  stock: 'there',
};

export function groupOf({ direction, status }: Pick<ClaimOutline, 'direction' | 'status'>): ClaimGroup {
  return OF_DIRECTION[direction] ?? OF_STATUS[status];
}

/** How far people of a group have got, by the claims of the whole atlas. */
export function statusesIn(group: ClaimGroup, { claims }: Pick<MapData, 'claims'>): ReadonlySet<Status> {
  return new Set(claims.filter((claim) => groupOf(claim) === group).map(({ status }) => status));
}
