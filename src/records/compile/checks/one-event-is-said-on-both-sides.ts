import { type Check, problemAt } from '../project.ts';
import { fullId } from './ids-resolve.ts';

/** Two claims of one event say so of each other: whoever reads either record finds the other. */
export const oneEventIsSaidOnBothSides: Check = ({ records }) => {
  const claims = records.flatMap((record) =>
    record.claims.map((claim) => ({
      claim,
      id: fullId(claim.value.id, record),
      same: claim.value.same_event_as.map((other) => fullId(other, record)),
    })),
  );
  const byId = new Map(claims.map((each) => [each.id, each]));
  return claims.flatMap(({ id, same }) =>
    same.flatMap((other) => {
      const sibling = byId.get(other);
      // What does not exist, and a claim that names itself, is told by the check of ids.
      if (!sibling || other === id || sibling.same.includes(id) || sibling.claim.refused.has('same_event_as'))
        return [];
      return problemAt(
        sibling.claim,
        ['same_event_as'],
        `${id} says that it tells of the same event as ${other}, and ${other} does not say so.`,
        `Write same_event_as: [${id}] here too, or take it off there.`,
      );
    }),
  );
};
