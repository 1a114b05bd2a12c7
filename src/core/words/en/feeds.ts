import type { Change } from '../../model/release.ts';
import { pieces, slot } from '../format/pieces.ts';
import { claimCount } from './counts.ts';
import { dateWords } from './dates.ts';
import { list } from './language.ts';
import { CHANGE_LABELS } from './releases.ts';

/** Feeds of changes, as readers of feeds show them. */

export function feedOfAll({ atlas }: { atlas: string }): string {
  return `${atlas}: changes`;
}

export function feedOfRoute({ atlas, route }: { atlas: string; route: string }): string {
  return `${atlas}: ${route}`;
}

/** A feed outlives its route, which has no title then. */
export function feedOfEndedRoute({ atlas, id }: { atlas: string; id: string }): string {
  return `${atlas}: changes of a route that no claim is part of any more (${id})`;
}

export const WHAT_FEEDS_TELL = 'What was added, corrected and withdrawn, release by release, and why';

export function feedRights({ licence, address }: { licence: string; address: string }): string {
  return `${licence} (${address}). Quotations belong to their publishers.`;
}

/** `tally` says how many claims a release changed, and in which way. */
export function releaseOfDay({ date, tally }: { date: string; tally: string }): string {
  return `Release of ${dateWords(date)}: ${tally}`;
}

/** `others` is a sentence on the records that are not claims. */
export function releaseById(given: { release: string; tally: string; others: string | null }): string {
  const { release, tally, others } = given;
  return others === null ? `Release ${release}: ${tally}.` : `Release ${release}: ${tally}. ${others}`;
}

/** "2 claims added and 1 claim corrected"; what there is none of is not named. */
export function claimsChanged(claims: Readonly<Record<Change['kind'], number>>): string {
  const parts = [
    claims.added > 0 && `${claimCount(claims.added)} added`,
    claims.corrected > 0 && `${claimCount(claims.corrected)} corrected`,
    claims.withdrawn > 0 && `${claimCount(claims.withdrawn)} withdrawn`,
  ];
  return list(parts.filter((part) => part !== false));
}

export function changeInFeed({ kind, id, why }: { kind: Change['kind']; id: string; why: string | null }) {
  const changed = pieces`${CHANGE_LABELS[kind]} ${slot('claim')} (${id})`;
  return why === null ? changed : pieces`${changed}. ${why}`;
}

export function fieldInFeed({ name, from, to }: { name: string; from: string; to: string }) {
  return pieces`${name}: from ${slot('from', from)} to ${slot('to', to)}`;
}
