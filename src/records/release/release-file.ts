import type { Change, Release, ReleaseSummary } from '../../core/model/release.ts';
import { othersBetween } from './changes-between.ts';
import { dataHash } from './data-hash.ts';
import type { Snapshot } from './snapshot.ts';

/** One release as it is kept in `data/releases/<id>.json`. */
export interface ReleaseFile extends Snapshot {
  readonly release: string;
  /** ISO 8601 day. */
  readonly date: string;
  readonly hash: string;
  /** Id of the release before it; null for the first. */
  readonly previous: string | null;
  readonly changes: readonly ReleasedChange[];
  /** Over everything above. */
  readonly seal: string;
}

export type ReleasedChange = Omit<Change, 'release' | 'date'>;

export function releaseFile(
  { hash }: Release,
  date: string,
  previous: ReleaseFile | null,
  changes: readonly ReleasedChange[],
  { claims, others, names }: Snapshot,
): ReleaseFile {
  const release = `${date}-${hash}`;
  const file = { release, date, hash, previous: previous?.release ?? null, changes, claims, others, names };
  return { ...file, seal: releaseSeal(file) };
}

/** 32 hex digits over the content of a release file, its seal left out. Spaces, line breaks and the order of keys do not count. */
export function releaseSeal(file: object): string {
  return dataHash({ ...file, seal: undefined }).slice(0, 32);
}

/** JSON with one change and one claim to a line, claims in the order of their ids, so that two releases can be compared. */
export function writeReleaseFile({ changes, claims, others, names, seal, ...head }: ReleaseFile): string {
  const fields = [
    ...Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    `  "changes": ${block(
      '[',
      changes.map((change) => JSON.stringify(change)),
      ']',
    )}`,
    `  "claims": ${entries(claims)}`,
    `  "others": ${entries(others)}`,
    `  "names": ${entries(names)}`,
    `  "seal": ${JSON.stringify(seal)}`,
  ];
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** The changes of one release, as the dataset holds them. */
export function changesOf({ release, date, changes }: ReleaseFile): Change[] {
  return changes.map((change) => ({ release, date, ...change }));
}

/** What a release brought as a whole, told from its changes and its two states. */
export function summaryOf(
  { release, date }: Pick<ReleaseSummary, 'release' | 'date'>,
  previous: ReleaseFile | null,
  changes: readonly ReleasedChange[],
  now: Snapshot,
): ReleaseSummary {
  // A claim corrected for two reasons is one claim.
  const claims = (kind: Change['kind']) => new Set(changes.filter((one) => one.kind === kind).map((one) => one.claim));
  return {
    release,
    date,
    previous: previous?.release ?? null,
    added: claims('added').size,
    corrected: claims('corrected').size,
    withdrawn: claims('withdrawn').size,
    others: othersBetween(previous, now),
  };
}

function entries(record: object): string {
  const sorted = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return block(
    '{',
    sorted.map(([id, value]) => `${JSON.stringify(id)}: ${JSON.stringify(value)}`),
    '}',
  );
}

function block(open: string, lines: readonly string[], close: string): string {
  return lines.length === 0 ? open + close : `${open}\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ${close}`;
}
