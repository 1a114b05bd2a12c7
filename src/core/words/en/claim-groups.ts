import type { ClaimGroup } from '../../model/claim-group.ts';
import type { Status } from '../../model/vocabulary.ts';

/** The switch above the map: claims of what is said to be planned, to have happened, and so on. */

/** What the buttons are together. */
export const WHICH_CLAIMS = 'Which claims are shown';
export const SHOW_ALL = 'Show all';

/** What is said of people in a group. `statuses` are those of its claims: of a plan nobody is said to have come back. */
export function claimGroup({ group, statuses }: { group: ClaimGroup; statuses: ReadonlySet<Status> }): string {
  switch (group) {
    case 'planned':
      return 'Planned or being chosen';
    case 'under_way':
      return 'Under way';
    case 'arrived':
      return 'Said to have arrived';
    case 'dropped':
      return 'Considered and dropped';
    case 'back':
      return sentBack(statuses);
    case 'fled':
      return 'Said to have fled';
    case 'there':
      return 'Already there';
  }
}

function sentBack(statuses: ReadonlySet<Status>): string {
  if (statuses.has('under_way') || statuses.has('completed')) {
    return statuses.size === 1 && statuses.has('completed')
      ? 'Said to have been sent back'
      : 'Sent back, or to be sent back';
  }
  return statuses.has('not_realised') ? 'Return planned or not realised' : 'To be sent back, planned';
}
