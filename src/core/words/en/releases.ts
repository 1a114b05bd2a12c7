import type { Change, Release, ReleaseSummary } from '../../model/release.ts';
import { pieces, slot } from '../format/pieces.ts';
import { claimTally, othersSentence } from './changes.ts';
import { dateWords } from './dates.ts';

/** Which state of the data a page shows, in a sentence. */
export function releaseWords({ id, date, hash, draft }: Release): string {
  if (!draft) return `Release ${id}.`;
  return date === null
    ? `Draft ${hash}: the data have not been released yet.`
    : `Draft ${hash}: the data have changed since the release of ${dateWords(date)}.`;
}

/** The page of the changes, and the lists of them that other pages have. */

/** The same at the end of the way to the page. */
export const CHANGES = 'Changes';

export function changesInShort({ atlas }: { atlas: string }): string {
  return `What was added, corrected and withdrawn in the records of ${atlas}, release by release, with the reason for every correction.`;
}

export const WHAT_A_RELEASE_IS =
  'A release is a state of the data that has a name: a day and the first digits of a hash over all records. When a release is made, every claim is compared with the release before it. What is corrected is told field by field, and a correction without a reason is refused.';

export const RELEASES = 'Releases';

/** "1 May 2032: release 2032-05-01-0123abcd" */
export function releaseHeading({ release, date }: Pick<ReleaseSummary, 'release' | 'date'>): string {
  if (release === null) return 'Not released yet';
  return date === null ? `Release ${release}` : `${dateWords(date)}: release ${release}`;
}

/** What a release did, to claims and to other records. */
export function releaseDoings(summary: ReleaseSummary): string {
  const others = othersSentence(summary);
  return others === null ? `${claimTally(summary)}.` : `${claimTally(summary)}. ${others}`;
}

/** Stands before what was changed. */
export const CHANGE_LABELS: Readonly<Record<Change['kind'], string>> = {
  added: 'Added:',
  corrected: 'Corrected:',
  withdrawn: 'Withdrawn:',
};

/** What became of a claim, before its title and its id. */
export function changeOfClaim({ kind }: { kind: Change['kind'] }) {
  return pieces`${slot('kind', CHANGE_LABELS[kind])} ${slot('claim')} ${slot('id')}`;
}

export function changeOfField({ from, to }: { from: string; to: string }) {
  return pieces`from ${slot('from', from)} to ${slot('to', to)}`;
}

export function reasonOfChange({ why }: { why: string }): string {
  return `Why: ${why}`;
}

export const NOTHING_RELEASED_YET = 'The data have not been released yet, so there is nothing that could have changed.';

export const NOTHING_OF_IT_CHANGED = 'Nothing of it has changed since the first release.';

export const FOLLOW_CHANGES = 'Follow them';

export function feedForReaders({ file }: { file: string }) {
  return pieces`${slot('file', file)}, a feed for readers (Atom)`;
}

export function feedAsJson({ file }: { file: string }) {
  return pieces`${slot('file', file)}, the same as JSON`;
}

export const EACH_ROUTE_HAS_A_FEED = 'Each route has a feed of its own; its page links to it.';
