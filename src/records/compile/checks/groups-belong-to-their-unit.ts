import { ofEachRecord } from '../per-record.ts';
import { problemAt } from '../project.ts';

/** A number of groups is said of a figure for each of them. */
export const groupsBelongToTheirUnit = ofEachRecord((record) =>
  record.claims.flatMap((claim) => {
    const { quantity } = claim.value;
    if (!quantity?.groups || quantity.unit !== 'persons') return [];
    return problemAt(
      claim,
      ['quantity', 'groups'],
      `quantity.groups says "${quantity.groups.text}", and quantity.unit says "persons".`,
      'Write "persons_per_group" or "persons_per_enterprise" where the figure is that of each; else leave groups out.',
    );
  }),
);
