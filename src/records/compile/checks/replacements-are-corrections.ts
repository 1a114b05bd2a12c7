import type { Problem } from '../problem.ts';
import { type Check, problemAt } from '../project.ts';
import { fullId } from './ids-resolve.ts';

/** What is replaced is no longer drawn: only its own publisher can take a report back, by another report. */
export const replacementsAreCorrections: Check = ({ records }) => {
  const claims = new Map(
    records.flatMap((record) =>
      record.claims.map((claim) => [fullId(claim.value.id, record), { claim, record }] as const),
    ),
  );
  const replacedBy = (id: string) => {
    const known = claims.get(id);
    return (known?.claim.value.replaces ?? []).map((other) => fullId(other, known?.record ?? { id: '' }));
  };
  return [...claims].flatMap(([id, { claim, record }]) =>
    claim.value.replaces.flatMap((named, index): Problem[] => {
      const target = fullId(named, record);
      const other = claims.get(target);
      if (!other) return [];
      const say = (message: string, remedy: string) => [problemAt(claim, ['replaces', index], message, remedy)];
      const [own, theirs] = [record.article?.value.publisher, other.record.article?.value.publisher];
      if (own !== undefined && theirs !== undefined && own !== theirs) {
        return say(
          `replaces names "${target}", which is of "${theirs}" and not of "${own}": only its publisher takes a report back.`,
          'Write contradicts, in both, where the two cannot both hold.',
        );
      }
      if (claim.value.stance !== 'affirms' || other.claim.value.stance !== 'affirms') {
        return say(
          `replaces names "${target}", and one of the two is a denial or finds none.`,
          'A denial names under denies what it denies.',
        );
      }
      return replacedBy(target).includes(id)
        ? say(`replaces names "${target}", which replaces "${id}".`, 'Leave it in the later one.')
        : [];
    }),
  );
};
