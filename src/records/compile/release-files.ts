import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { isDay } from '../../core/model/edtf.ts';
import { isPlainObject } from '../../core/model/plain-object.ts';
import { OTHER_RECORDS } from '../../core/model/release.ts';
import { DIRECTIONS, STATUSES } from '../../core/model/vocabulary.ts';
import type { ReleasedChange, ReleaseFile } from '../release/release-file.ts';
import { releaseSeal } from '../release/release-file.ts';
import type { ReleasedClaim, Snapshot } from '../release/snapshot.ts';
import { compare, type Problem } from './problem.ts';
import { releaseChain } from './release-chain.ts';
import { readBytes } from './yaml-file.ts';

export const RELEASES = 'data/releases';

/** A release holds every claim, so it may be larger than what is written by hand. */
const LARGEST_BYTES = 50_000_000;
const LOST = 'Get the file back from the history: what was released does not change. Corrections go into the records.';

/** All releases, oldest first; null where they do not make one history. */
export function readReleases(root: string): {
  readonly releases: readonly ReleaseFile[] | null;
  readonly problems: Problem[];
} {
  const names = filesIn(root);
  const read = names.map((name) => readRelease(root, name));
  const problems = read.flatMap((one) => ('message' in one ? [one] : []));
  if (problems.length > 0) return { releases: null, problems };
  return releaseChain(read.flatMap((one) => ('message' in one ? [] : [one])));
}

/**
 * The release that no other follows, read as it stands: neither its seal nor its place in the history is looked at. Null
 * where there is none, or none that can be read.
 */
export function readLatestRelease(root: string): ReleaseFile | null {
  const names = filesIn(root);
  // Days never run backwards: the latest is among those of the last day.
  const day = names.at(-1)?.slice(0, 10) ?? '';
  const ofDay = names
    .filter((name) => name.startsWith(day))
    .flatMap((name): ReleaseFile[] => {
      const bytes = readBytes(root, `${RELEASES}/${name}`, LARGEST_BYTES);
      try {
        const value: unknown = 'content' in bytes ? JSON.parse(bytes.content) : null;
        return v.is(outline, value) ? [value as unknown as ReleaseFile] : [];
      } catch {
        return [];
      }
    });
  const followed = new Set(ofDay.map(({ previous }) => previous));
  return ofDay.find(({ release }) => !followed.has(release)) ?? null;
}

function filesIn(root: string): string[] {
  const folder = join(root, RELEASES);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort(compare);
}

const hex = (length: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${length}}$`)));
const byId = <Value extends v.GenericSchema>(value: Value) => v.record(v.string(), value);
const group = (names: readonly string[]) => v.object(Object.fromEntries(names.map((name) => [name, byId(v.string())])));
const nullable = v.nullable(v.string());

const end = v.looseObject({ place: v.string() });
/** Without these a claim has no title. */
const facts = v.looseObject({
  direction: v.picklist(DIRECTIONS),
  origin: end,
  destinations: v.array(end),
  status: v.picklist(STATUSES),
});

/** What an older version wrote may lack fields that are known today; the seal says that it is as it was written. */
const schema = v.object({
  release: v.string(),
  date: v.pipe(v.string(), v.check(isDay)),
  hash: hex(8),
  previous: nullable,
  changes: v.array(
    v.object({
      kind: v.picklist(['added', 'corrected', 'withdrawn']),
      claim: v.string(),
      title: v.string(),
      routes: v.array(v.string()),
      fields: v.array(v.object({ field: v.string(), name: v.string(), from: v.string(), to: v.string() })),
      why: nullable,
    }),
  ),
  claims: byId(v.object({ route: v.string(), facts })),
  others: group(OTHER_RECORDS),
  names: group(['places', 'sectors', 'agencies', 'sources']),
  seal: hex(32),
});

/** As much of it as a comparison rests on. */
const outline = v.object({
  release: v.string(),
  previous: nullable,
  claims: v.looseObject({}),
  others: v.looseObject({}),
  names: group(['places', 'sectors', 'agencies', 'sources']),
});

function readRelease(root: string, name: string): ReleaseFile | Problem {
  const file = `${RELEASES}/${name}`;
  const problem = (message: string, remedy = LOST, line = 1): Problem => ({ file, line, message, remedy });
  if (!name.endsWith('.json')) {
    return problem('Only releases stand in this folder, and they end in ".json".', 'Move it elsewhere.');
  }
  const bytes = readBytes(root, file, LARGEST_BYTES);
  if (!('content' in bytes)) return bytes;
  const conflict = bytes.content.split('\n').findIndex((line) => /^(?:<{7}|={7}|>{7})/.test(line));
  if (conflict >= 0) {
    return problem('Two versions of the release stand here, left by a merge.', LOST, conflict + 1);
  }
  let value: unknown;
  try {
    value = JSON.parse(bytes.content);
  } catch {
    return problem('The release is not JSON.');
  }
  if (!isPlainObject(value)) {
    return problem('The release is no group of fields.');
  }
  if (value['seal'] !== releaseSeal(value)) {
    return problem('The release was changed after it was made: its content does not match its seal.');
  }
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) {
    const where = parsed.issues[0].path?.map((item) => String(item.key)).join('.') ?? 'the file';
    return problem(`The release is not as a release is written (${where}).`);
  }
  const { release, date, hash, previous, seal, names, others } = parsed.output;
  if (release !== `${date}-${hash}` || name !== `${release}.json`) {
    return problem(
      `The file is called "${name}", and holds the release "${release}".`,
      `Call it "${date}-${hash}.json".`,
    );
  }
  return {
    ...{ release, date, hash, previous, seal },
    changes: parsed.output.changes as readonly object[] as readonly ReleasedChange[],
    claims: parsed.output.claims as Record<string, object> as Record<string, ReleasedClaim>,
    others: others as Snapshot['others'],
    names: names as unknown as Snapshot['names'],
  };
}
