import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimTally, othersSentence } from '#words/changes.ts';
import { citationFile } from '../../core/cite/citation-file.ts';
import type { Dataset } from '../../core/model/dataset.ts';
import { isDay } from '../../core/model/edtf.ts';
import { type ReleasedChange, releaseFile, writeReleaseFile } from '../release/release-file.ts';
import { snapshotOf } from '../release/snapshot.ts';
import { compile } from './compile.ts';
import { formatProblems } from './problem.ts';
import { RELEASES } from './release-files.ts';
import { emptyReasons } from './release-reasons.ts';
import { readHistory } from './released.ts';

/**
 * Makes the records as they are a release of `date` (ISO 8601 day): writes it and how to cite it, and empties the list
 * of reasons. Or says why not, and writes nothing.
 */
export function makeRelease(
  root: string,
  date: string,
  texts: string | null,
): { readonly done: string } | { readonly refused: string } {
  if (!isDay(date)) return { refused: `"${date}" is no day. Write year, month and day: 2025-05-01.` };
  const { dataset, problems } = compile(root, texts);
  const { history } = readHistory(root);
  if (!dataset || !history) return { refused: formatProblems(problems) };
  const last = history.releases.at(-1) ?? null;
  if (!dataset.release.draft) return { refused: `Nothing has changed since release ${dataset.release.id}.` };
  if (last && date < last.date) {
    return { refused: `The last release is of ${last.date}: the next one cannot be of ${date}.` };
  }
  const file = releaseFile(dataset.release, date, last, changesOf(dataset), snapshotOf(dataset));
  const path = `${RELEASES}/${file.release}.json`;
  if (existsSync(join(root, path))) {
    const remedy = 'The data are again what they were then; another day gives another name.';
    return { refused: `There is a release ${file.release} already. ${remedy}` };
  }
  mkdirSync(join(root, RELEASES), { recursive: true });
  writeFileSync(join(root, path), writeReleaseFile(file));
  const release = { id: file.release, date: file.date, draft: false };
  writeFileSync(join(root, 'CITATION.cff'), citationFile(dataset.imprint, release));
  emptyReasons(root);
  return { done: [`Release ${file.release}: ${tally(dataset)}`, `Written to ${path}.`].join('\n') };
}

function changesOf({ changes }: Dataset): ReleasedChange[] {
  return changes.flatMap(({ release, date: _, ...change }) => (release === null ? change : []));
}

function tally({ releases }: Dataset): string {
  const [summary] = releases;
  if (!summary) return '';
  const others = othersSentence(summary);
  return `${claimTally(summary)}.${others === null ? '' : ` ${others}`}`;
}
