import type { ClaimId } from '../../../core/model/ids.ts';
import type { Difference } from '../../release/changes-between.ts';
import type { ReleaseFile } from '../../release/release-file.ts';
import type { Snapshot } from '../../release/snapshot.ts';
import { suggestion } from '../nearest.ts';
import type { ParsedEntry } from '../parsed-entry.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../project.ts';
import type { RawReason } from '../release-reasons.ts';

type Entry = ParsedEntry<RawReason>;
const TAKE_OUT = 'Take the entry out.';

/** Every reason is one for something that changed since the last release, and nothing has two. */
export function reasonsHaveCorrections(
  differences: readonly Difference[],
  reasons: readonly Entry[],
  last: ReleaseFile | null,
  now: Snapshot,
): Problem[] {
  return reasons.flatMap((entry, index) => {
    const { claim } = entry.value;
    if (!last) {
      const message = `The reason speaks of "${claim}", and nothing has been released yet that could be corrected.`;
      return [problemAt(entry, [], message, TAKE_OUT)];
    }
    if (!Object.hasOwn(last.claims, claim) && !Object.hasOwn(now.claims, claim))
      return [unknownClaim(entry, last, now)];
    const difference = differences.find((one) => one.claim === claim);
    const problem = difference ? misfit(entry, difference, last.release) : unchanged(entry, last.release);
    return problem ? [problem] : twice(entry, reasons.slice(0, index));
  });
}

function unknownClaim(entry: Entry, last: Snapshot & { readonly release: string }, now: Snapshot): Problem {
  const { claim } = entry.value;
  const known = [...new Set([...Object.keys(now.claims), ...Object.keys(last.claims)])] as ClaimId[];
  const short = known.filter((id) => id.endsWith(`/${claim}`));
  const message = `claim names "${claim}", and there is no such claim, neither now nor in release ${last.release}.`;
  const [only] = short;
  const remedy = short.length === 1 && only ? `Did you mean "${only}"?` : suggestion(claim, known, 'claim');
  return problemAt(entry, ['claim'], message, remedy);
}

function unchanged(entry: Entry, last: string): Problem {
  const message = `The claim "${entry.value.claim}" is as it was in release ${last}, and a reason is given for a change.`;
  return problemAt(entry, ['claim'], message, TAKE_OUT);
}

/** A reason that does not fit what happened to its claim. */
function misfit(entry: Entry, { claim, kind, fields }: Difference, last: string): Problem | null {
  const named = entry.value.fields;
  if (kind === 'added') {
    const message = `The claim "${claim}" is new since release ${last}: what is added needs no reason.`;
    return problemAt(entry, ['claim'], message, TAKE_OUT);
  }
  if (named === 'all') return null;
  if (kind === 'withdrawn') {
    const message = `The claim "${claim}" is withdrawn, and the reason is only for ${named.join(', ') || 'no field'}.`;
    return problemAt(entry, ['fields'], message, 'Leave fields out: a claim is withdrawn as a whole.');
  }
  const changed: readonly string[] = fields.map(({ field }) => field);
  const index = named.findIndex((field) => !changed.includes(field));
  if (index < 0 && named.length > 0) return null;
  const path = index < 0 ? ['fields'] : ['fields', index];
  const what = index < 0 ? 'names no field' : `names "${named[index]}", which is as it was in release ${last}`;
  const message = `fields ${what}: of "${claim}" there changed ${changed.join(', ')}.`;
  return problemAt(entry, path, message, 'Name the fields that changed, or write "fields: all".');
}

function twice(entry: Entry, earlier: readonly Entry[]): Problem[] {
  const { claim, fields } = entry.value;
  const same = earlier.find(
    ({ value }) =>
      value.claim === claim &&
      (value.fields === 'all' || fields === 'all' || value.fields.some((field) => fields.includes(field))),
  );
  if (!same) return [];
  const message = `What changed of "${claim}" has a reason in line ${same.lineOf()} already.`;
  return [problemAt(entry, ['claim'], message, 'Make one entry of the two, or name different fields in each.')];
}
