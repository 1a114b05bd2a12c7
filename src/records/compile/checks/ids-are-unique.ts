import type { ParsedEntry } from '../parsed-entry.ts';
import type { Problem } from '../problem.ts';
import { type Check, problemAt } from '../project.ts';

/** An id names one thing. Ids of a record's parts have to be unique in the record; the others, in their list. */
export const idsAreUnique: Check = ({ registers, records }) => [
  ...twice(registers.publishers ?? [], 'publisher'),
  ...twice(registers.agencies ?? [], 'agency'),
  ...twice(registers.sectors ?? [], 'sector'),
  ...twice(registers.places ?? [], 'place'),
  ...records.flatMap((record) => [
    ...twice(record.excerpts, 'excerpt'),
    ...twice(record.claims, 'claim'),
    ...twice(record.circumstances, 'circumstance'),
  ]),
];

function twice(pieces: readonly ParsedEntry<{ readonly id: string }>[], what: string): Problem[] {
  const first = new Map<string, number>();
  return pieces.flatMap((piece) => {
    const { id } = piece.value;
    const line = first.get(id);
    if (line === undefined) {
      first.set(id, piece.lineOf('id'));
      return [];
    }
    return problemAt(
      piece,
      ['id'],
      `The id "${id}" is already that of the ${what} in line ${line}.`,
      'Give one of the two another id.',
    );
  });
}
