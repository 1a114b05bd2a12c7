import type { ParsedEntry } from '../parsed-entry.ts';
import type { Problem } from '../problem.ts';
import { type Check, problemAt } from '../project.ts';
import type { RawClaim } from '../record-schema.ts';
import { fullId } from './ids-resolve.ts';

type Entry = ParsedEntry<RawClaim>;

/** Whom a denial denies, or whom nobody found, is no part of anybody and no report of what was seen. */
export const denialsCountNobody: Check = ({ records }) => {
  const claims = new Map<string, Entry>(
    records.flatMap((record) => record.claims.map((claim) => [fullId(claim.value.id, record), claim] as const)),
  );
  return records.flatMap((record) =>
    record.claims
      .filter(({ refused }) => !refused.has('stance'))
      .flatMap((claim) => {
        const named = (ids: readonly string[]) =>
          ids.map((id, i) => ({ i, id: fullId(id, record), other: claims.get(fullId(id, record)) }));
        return [
          ...onlyDenialsDeny(claim, named(claim.value.denies)),
          ...tellsOfNoEvent(claim, named(claim.value.same_event_as)),
          ...isNoPart(claim, named(claim.value.part_of === null ? [] : [claim.value.part_of])),
        ];
      }),
  );
};

type Named = readonly { readonly i: number; readonly id: string; readonly other: Entry | undefined }[];

function onlyDenialsDeny(claim: Entry, named: Named): Problem[] {
  const { stance } = claim.value;
  if (named.length > 0 && stance !== 'denies') {
    const message = `denies names ${named.length === 1 ? 'a claim' : 'claims'}, and stance says "${stance}".`;
    return [problemAt(claim, ['denies'], message, 'Write stance: denies, or relate the claims with contradicts.')];
  }
  return named.flatMap(({ i, id, other }) =>
    isAffirmed(other)
      ? []
      : problemAt(
          claim,
          ['denies', i],
          `denies names "${id}", which says itself that nothing happened.`,
          'Name the claim of what is denied; two denials that differ are related with contradicts.',
        ),
  );
}

function tellsOfNoEvent(claim: Entry, named: Named): Problem[] {
  return named
    .filter(({ other }) => other && isAffirmed(other) !== isAffirmed(claim))
    .map(({ i, id }) =>
      problemAt(
        claim,
        ['same_event_as', i],
        `same_event_as names "${id}": one of the two says that the event did not take place.`,
        'A denial names under denies what it denies.',
      ),
    );
}

function isNoPart(claim: Entry, named: Named): Problem[] {
  return named
    .filter(({ other }) => !isAffirmed(claim) || !isAffirmed(other))
    .map(({ id }) =>
      problemAt(
        claim,
        ['part_of'],
        `part_of names "${id}": a denial and a finding of none count nobody, so that they are no part and have none.`,
        'Take out part_of, and name under denies what is denied.',
      ),
    );
}

/** What does not exist is told by the check of ids. */
function isAffirmed(claim: Entry | undefined): boolean {
  return claim === undefined || claim.refused.has('stance') || claim.value.stance === 'affirms';
}
