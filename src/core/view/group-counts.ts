import { CLAIM_GROUPS, type ClaimGroup, groupOf } from '../model/claim-group.ts';
import type { MapData } from '../model/dataset.ts';
import { type Filter, type FindsWords, leftAtLast, passingBut } from './filter.ts';

/** How many claims each group would show alone, under all other parts of a filter. */
export function groupCounts(mapData: MapData, filter: Filter, finds: FindsWords): ReadonlyMap<ClaimGroup, number> {
  const passing = passingBut('groups', mapData, filter, finds);
  return new Map(
    CLAIM_GROUPS.map((group) => {
      const claims = passing.filter((claim) => groupOf(claim) === group);
      return [group, leftAtLast(claims, filter).length];
    }),
  );
}
