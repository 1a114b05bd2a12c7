import { FIELD_NAMES, NOT_STATED } from '#words/record-fields.ts';
import type { ClaimId } from '../../core/model/ids.ts';
import { type Change, type FieldChange, OTHER_RECORDS, type OtherChange } from '../../core/model/release.ts';
import { canonicalJson, canonicalRecord } from './data-hash.ts';
import type { ClaimFacts, Field } from './facts.ts';
import { FIELDS, factsInShort, fieldWords } from './field-words.ts';
import type { Names } from './names.ts';
import type { Snapshot } from './snapshot.ts';

/** What became of a claim, before anybody has said why. */
export type Difference = Omit<Change, 'release' | 'date' | 'why' | 'fields'> & {
  readonly fields: readonly (FieldChange & { readonly field: Field })[];
};

/** Corrected claims first, then withdrawn ones, then new ones; each in the order of the records. */
export function differencesBetween(last: Snapshot | null, now: Snapshot): Difference[] {
  return [...corrected(last, now), ...gone(last, now), ...added(last, now)];
}

/** Records other than claims that differ, counted. An excerpt comes and goes with its claim: only a new position counts. */
export function othersBetween(last: Snapshot | null, now: Snapshot): OtherChange[] {
  return OTHER_RECORDS.flatMap((records) => {
    const [before, after] = [last?.others[records] ?? {}, now.others[records]];
    const ids = Object.keys(after);
    const withClaims = records === 'excerpts';
    const change: OtherChange = {
      records,
      added: withClaims ? 0 : ids.filter((id) => !Object.hasOwn(before, id)).length,
      changed: ids.filter((id) => Object.hasOwn(before, id) && before[id] !== after[id]).length,
      removed: withClaims ? 0 : Object.keys(before).filter((id) => !Object.hasOwn(after, id)).length,
    };
    return change.added + change.changed + change.removed > 0 ? [change] : [];
  });
}

function corrected(last: Snapshot | null, now: Snapshot): Difference[] {
  return idsOf(now).flatMap((claim) => {
    const [before, after] = [claimIn(last, claim), claimIn(now, claim)];
    if (!last || !before || !after) return [];
    if (canonicalRecord(before.facts) === canonicalRecord(after.facts)) return [];
    const fields = FIELDS.filter((field) => !isSame(before.facts[field], after.facts[field])).map((field) => ({
      field,
      name: FIELD_NAMES[field],
      ...wordsOf(field, [before.facts, last.names], [after.facts, now.names]),
    }));
    if (fields.length === 0) return [];
    const routes = [...new Set([before.route, after.route])];
    return [{ kind: 'corrected' as const, claim, title: factsInShort(after.facts, now.names), routes, fields }];
  });
}

function gone(last: Snapshot | null, now: Snapshot): Difference[] {
  return last ? only(last, now).map((difference) => ({ ...difference, kind: 'withdrawn' as const })) : [];
}

function added(last: Snapshot | null, now: Snapshot): Difference[] {
  return only(now, last).map((difference) => ({ ...difference, kind: 'added' as const }));
}

/** The claims of one state that the other does not have. */
function only(here: Snapshot, there: Snapshot | null): Omit<Difference, 'kind'>[] {
  return idsOf(here).flatMap((claim) => {
    const released = claimIn(here, claim);
    if (!released || claimIn(there, claim)) return [];
    return [{ claim, title: factsInShort(released.facts, here.names), routes: [released.route], fields: [] }];
  });
}

function idsOf({ claims }: Snapshot): ClaimId[] {
  return Object.keys(claims) as ClaimId[];
}

function claimIn(snapshot: Snapshot | null, id: ClaimId) {
  return snapshot && Object.hasOwn(snapshot.claims, id) ? snapshot.claims[id] : undefined;
}

/** A field that an older release does not know is as one in which nothing was stated. */
function isSame(a: unknown, b: unknown): boolean {
  return (isNothing(a) && isNothing(b)) || canonicalJson(a ?? null) === canonicalJson(b ?? null);
}

function isNothing(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isNothing);
  return value === undefined || value === null || value === false;
}

function wordsOf(
  field: Field,
  [before, oldNames]: readonly [ClaimFacts, Names],
  [after, newNames]: readonly [ClaimFacts, Names],
): Pick<FieldChange, 'from' | 'to'> {
  const [from, to] = [wordsIn(field, before, oldNames), wordsIn(field, after, newNames)];
  if (from !== to) return { from, to };
  // Words are coarser than records: two places of one name, or 2024 and 2024-XX. Then the record speaks for itself.
  return { from: `${from} (${canonicalJson(before[field])})`, to: `${to} (${canonicalJson(after[field])})` };
}

function wordsIn(field: Field, facts: ClaimFacts, names: Names): string {
  // An older release does not know of stances: what it holds affirms.
  return facts[field] === undefined && field !== 'stance' ? NOT_STATED : fieldWords(field, facts, names);
}
