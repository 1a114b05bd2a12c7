import type { Dataset } from '../../core/model/dataset.ts';
import { differencesBetween } from '../release/changes-between.ts';
import { explained, type Reason } from '../release/explained.ts';
import { changesOf, type ReleasedChange, type ReleaseFile, summaryOf } from '../release/release-file.ts';
import { type Content, releaseOf } from '../release/release-of.ts';
import { type Snapshot, snapshotOf } from '../release/snapshot.ts';
import { correctionsHaveReasons } from './checks/corrections-have-reasons.ts';
import { reasonsHaveCorrections } from './checks/reasons-have-corrections.ts';
import type { ParsedEntry } from './parsed-entry.ts';
import type { Problem } from './problem.ts';
import type { Project } from './project.ts';
import { ANEW, type Reading } from './reading.ts';
import { type RawReason, readReasons } from './release-reasons.ts';

/** What was released, and why it was corrected since. */
export interface History {
  /** Oldest first. */
  readonly releases: readonly ReleaseFile[];
  readonly reasons: readonly ParsedEntry<RawReason>[];
}

/** Reads `data/releases/` and `data/changes.yaml`. Null where something of it cannot be read. */
export function readHistory(
  root: string,
  { releases: readReleases }: Pick<Reading, 'releases'> = ANEW,
): { readonly history: History | null; readonly problems: Problem[] } {
  const { releases, problems } = readReleases(root);
  const { reasons, problems: problemsOfReasons } = readReasons(root);
  const all = [...problems, ...problemsOfReasons];
  return { history: releases && all.length === 0 ? { releases, reasons } : null, problems: all };
}

/** The dataset with its name and its history; what was corrected without a reason is a problem. */
export function released(
  content: Content,
  history: History,
  project: Project,
): { readonly dataset: Dataset; readonly problems: Problem[] } {
  const last = history.releases.at(-1) ?? null;
  const now = snapshotOf(content);
  const differences = differencesBetween(last, now);
  const problems = [
    ...(last ? correctionsHaveReasons(differences, history.reasons, last.release, project) : []),
    ...reasonsHaveCorrections(differences, history.reasons, last, now),
  ];
  const release = releaseOf(content, last);
  const unreleased = explained(differences, history.reasons.map(reasonOf));
  return {
    dataset: { ...content, release, ...told(history.releases, release.draft ? unreleased : null, now) },
    problems,
  };
}

/** Changes and summaries, newest first; what is not released yet is null where everything is. */
function told(
  releases: readonly ReleaseFile[],
  unreleased: readonly ReleasedChange[] | null,
  now: Snapshot,
): Pick<Dataset, 'changes' | 'releases'> {
  const last = releases.at(-1) ?? null;
  const none = { release: null, date: null };
  const draft = unreleased ? [summaryOf(none, last, unreleased, now)] : [];
  return {
    changes: [
      ...(unreleased ?? []).map((change) => ({ ...none, ...change })),
      ...releases.toReversed().flatMap(changesOf),
    ],
    releases: [
      ...draft,
      ...releases.map((file, i) => summaryOf(file, releases[i - 1] ?? null, file.changes, file)).toReversed(),
    ],
  };
}

function reasonOf({ value: { claim, fields, why } }: ParsedEntry<RawReason>): Reason {
  return { claim, fields: fields === 'all' ? null : fields, why };
}
