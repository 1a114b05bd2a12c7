import type { Claim } from '../../core/model/claim.ts';
import { routeOf } from './claim-columns-derived.ts';
import type { Column } from './table.ts';

/** What became of a claim, and who says that nothing of its route is so. */
export const STANDING_COLUMNS: readonly Column<Claim>[] = [
  {
    name: 'replaced_by',
    type: 'list',
    about: 'Claims that the publisher has put in the place of this one, which it has corrected. Empty: not corrected.',
    value: ({ replacedBy = [] }) => replacedBy,
  },
  {
    name: 'route_denials',
    type: 'integer',
    required: true,
    about: 'How many claims of the route deny it, or tell that none were found.',
    value: (claim, evidence) =>
      evidence.claimsOf(routeOf(claim, evidence)).filter(({ stance }) => stance !== undefined).length,
  },
];
