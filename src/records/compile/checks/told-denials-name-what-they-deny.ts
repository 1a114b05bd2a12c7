import { ofEachRecord } from '../per-record.ts';
import { problemAt } from '../project.ts';

/** A denial that a circumstance tells is read beside the claims and places that it is of, and would be lost without. */
export const toldDenialsNameWhatTheyDeny = ofEachRecord((record) =>
  record.circumstances.flatMap((circumstance) => {
    const { id, stance, claims, places } = circumstance.value;
    if (stance === 'affirms' || circumstance.refused.has('stance') || circumstance.refused.has('claims')) return [];
    if (claims.length > 0 || places.length > 0) return [];
    return problemAt(
      circumstance,
      ['stance'],
      `stance of "${id}" says "${stance}", and it is said of no claim and of no place.`,
      'Write under claims what is denied, or under places where none were found.',
    );
  }),
);
