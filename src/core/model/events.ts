import type { ClaimOutline } from './claim.ts';
import type { ClaimId } from './ids.ts';
import { remembered } from './remembered.ts';

type EventReport = Pick<ClaimOutline, 'id' | 'sameEventAs'>;

/** Of a list of claims the reports of each event, by the ids of all of them and of whatever they name. */
type Events = ReadonlyMap<ClaimId, readonly EventReport[]>;

const EVENTS = new WeakMap<readonly EventReport[], Events>();

/**
 * Claims by event: reports of the same event are one entry, at the place of the first of them. Either record may name
 * the other, and a report of a report is a report of the same event.
 */
export function eventsOf<Claim extends EventReport>(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const events = eventsIn(claims);
  return [...new Set(claims.map(({ id }) => events.get(id) ?? []))] as (readonly Claim[])[];
}

/** All reports of the event that a claim tells of, itself among them, in the order of `claims`. */
export function reportsWith<Claim extends EventReport>(claim: EventReport, claims: readonly Claim[]): readonly Claim[] {
  const events = eventsIn(claims);
  // A claim that is not among them may tie events that nothing else does.
  const tied = new Set([claim.id, ...claim.sameEventAs].flatMap((id) => [events.get(id) ?? []]));
  const [first = [], ...others] = [...tied].filter((reports) => reports.length > 0) as (readonly Claim[])[];
  if (others.length === 0) return first;
  const known = new Set([first, ...others].flat());
  return claims.filter((each) => known.has(each));
}

/** Worked out once for a list: which claims are joined, however long the chain between them. */
function eventsIn(claims: readonly EventReport[]): Events {
  return remembered(EVENTS, claims, () => {
    const event = new Map<ClaimId, ClaimId[]>();
    for (const { id, sameEventAs } of claims) {
      for (const told of [id, ...sameEventAs]) join(listOf(id), listOf(told));
    }
    const reports = new Map<readonly ClaimId[], EventReport[]>([...event.values()].map((ids) => [ids, []]));
    for (const claim of claims) reports.get(event.get(claim.id) ?? [])?.push(claim);
    return new Map([...event].map(([id, ids]) => [id, reports.get(ids) ?? []]));

    function listOf(id: ClaimId): ClaimId[] {
      return remembered(event, id, () => [id]);
    }

    /** The smaller list goes into the larger one, so that each id moves seldom. */
    function join(a: ClaimId[], b: ClaimId[]): void {
      if (a === b) return;
      const [into, from] = a.length < b.length ? [b, a] : [a, b];
      for (const id of from) {
        into.push(id);
        event.set(id, into);
      }
    }
  });
}
