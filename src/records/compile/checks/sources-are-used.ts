import { type Check, type Project, problemAt } from '../project.ts';
import type { RawClaim } from '../record-schema.ts';
import { fullId } from './ids-resolve.ts';

/**
 * A source that no claim rests on is a slip. Two articles that tell of one event rest on one source, or a note of one
 * of the claims says why not.
 */
export const sourcesAreUsed: Check = (project) => [...unused(project), ...apart(project)];

function unused({ registers, records }: Project) {
  if (records.some((record) => record.incomplete)) return [];
  const used = new Set(records.flatMap((record) => record.claims.map(({ value }) => value.source)));
  return (registers.sources ?? [])
    .filter(({ value }) => !used.has(value.id))
    .map((source) =>
      problemAt(
        source,
        ['id'],
        `No claim rests on the source "${source.value.id}".`,
        'Name it as the source of a claim, or take it out.',
      ),
    );
}

function apart({ records }: Project) {
  const claims = new Map<string, RawClaim>(
    records.flatMap((record) => record.claims.map((claim) => [`${record.id}/${claim.value.id}`, claim.value] as const)),
  );
  return records.flatMap((record) =>
    record.claims.flatMap((claim) =>
      claim.value.same_event_as.flatMap((id, i) => {
        const duplicate = claims.get(fullId(id, record));
        if (!duplicate || fullId(id, record).startsWith(`${record.id}/`)) return [];
        const { source } = claim.value;
        if (source === null || duplicate.source === null || source === duplicate.source) return [];
        if ([...claim.value.notes, ...duplicate.notes].some((note) => /\bsources?\b/i.test(note))) return [];
        return problemAt(
          claim,
          ['same_event_as', i],
          `"${fullId(id, record)}" tells of the same event and rests on the source "${duplicate.source}", this claim on "${source}".`,
          'Give both the same source, or say in a note how the text shows that the sources are two.',
        );
      }),
    ),
  );
}
