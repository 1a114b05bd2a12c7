import type { ParsedEntry } from '../parsed-entry.ts';
import { ofEachRecord } from '../per-record.ts';
import type { Problem } from '../problem.ts';
import { type Check, problemAt } from '../project.ts';

/** An id names one thing. Ids of a record's parts have to be unique in the record; the others, in their list. */
export const idsAreUnique: Check = (project) => {
  const { publishers, agencies, sectors, sources, places } = project.registers;
  return [
    ...twice(publishers ?? [], 'publisher'),
    ...twice(agencies ?? [], 'agency'),
    ...twice(sectors ?? [], 'sector'),
    ...twice(sources ?? [], 'source'),
    ...twice(places ?? [], 'place'),
    ...inRecords(project),
  ];
};

const inRecords = ofEachRecord(({ excerpts, claims, circumstances }) => [
  ...twice(excerpts, 'excerpt'),
  ...twice(claims, 'claim'),
  ...twice(circumstances, 'circumstance'),
]);

function twice(entries: readonly ParsedEntry<{ readonly id: string }>[], what: string): Problem[] {
  const first = new Map<string, ParsedEntry<unknown>>();
  return entries.flatMap((entry) => {
    const { id } = entry.value;
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, entry);
      return [];
    }
    return problemAt(
      entry,
      ['id'],
      `The id "${id}" is already that of the ${what} in line ${other.lineOf('id')}.`,
      'Give one of the two another id.',
    );
  });
}
