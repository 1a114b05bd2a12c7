import type { Change, Release, ReleaseSummary } from '../../model/release.ts';
import { uncapitalized } from '../format/first-letter.ts';
import { pieces, slot } from '../format/pieces.ts';
import { claimTally, othersSentence } from './changes.ts';
import { claimCount } from './counts.ts';
import { dateWords } from './dates.ts';

/** Which state of the data a page shows, in a sentence. */
export function releaseWords({ id, date, hash, draft }: Release): string {
  if (!draft) return `Release ${id}.`;
  return date === null
    ? `Draft ${hash}: the data have not been released yet.`
    : `Draft ${hash}: the data have changed since the release of ${dateWords(date)}.`;
}

/** The page of the changes, and the lists of them that other pages have. */

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

/** Leads to claims that a release added and the log does not name. */
export function moreAdded(claims: number): string {
  return `${claimCount(claims)} more ${claims === 1 ? 'was' : 'were'} added`;
}

/** A page of what a release added beyond the claims that the log names: the second of three, or the only one. */
export function addedTitle({ release, at, of }: AddedOf): string {
  const part = of === 1 ? '' : `, part ${at} of ${of}`;
  return release === null ? `Added, not released yet${part}` : `Added in release ${release}${part}`;
}

interface AddedOf extends Pick<ReleaseSummary, 'release'> {
  readonly at: number;
  readonly of: number;
}

/** In a list of pages, and for who has not opened it. */
export function addedInShort({ atlas, claims, title }: { atlas: string; claims: number; title: string }): string {
  return `${title}: ${claimCount(claims)} of ${atlas}, beside those that the list of all changes names.`;
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

/** The page that stays where the page of a claim was. */
export function withdrawnTitle({ title }: Pick<Change, 'title'>): string {
  return `Withdrawn: ${uncapitalized(title)}`;
}

export function withdrawnInShort({ atlas, title }: { atlas: string; title: string }): string {
  return `${atlas} no longer holds this claim: ${uncapitalized(title)}. When it was withdrawn, and why.`;
}

/** In place of the claim. */
export function withdrawnWith({ release, date }: Pick<Change, 'release' | 'date'>): string {
  if (release === null) return 'This claim has been withdrawn. No release says so yet.';
  return `This claim was withdrawn with the release of ${dateWords(date ?? '')}. It is in no list, on no map and in no download any more.`;
}

export const WHAT_BECAME_OF_IT = 'What became of it';

/** A route that no claim is part of any more goes by what a claim of it was called when it was new. */
export function goneRouteTitle({ id, changes }: { id: string; changes: readonly Pick<Change, 'title'>[] }): string {
  return `No longer recorded as a route of its own: ${uncapitalized(changes.at(-1)?.title ?? id)}`;
}

export function goneRouteInShort({ atlas, title }: { atlas: string; title: string }): string {
  return `${title}. Where its claims stand in ${atlas} now, and why.`;
}

export function goneRouteDeck(now: number): string {
  return now === 0
    ? 'Its claims were withdrawn. Nothing is drawn of it any more; releases that had it keep it.'
    : 'Its claims have been corrected and are drawn elsewhere. Releases that had it keep it.';
}

export const GONE_ROUTES = 'Routes that are gone';

export const NOW_PART_OF = 'Its claims are now part of';
