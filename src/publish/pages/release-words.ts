import { dateWords } from '#words/dates.ts';
import type { Release } from '../../core/model/release.ts';

/** Which state of the data a page shows, in a sentence. */
export function releaseWords({ id, date, hash, draft }: Release): string {
  if (!draft) return `Release ${id}.`;
  return date === null
    ? `Draft ${hash}: the data have not been released yet.`
    : `Draft ${hash}: the data have changed since the release of ${dateWords(date)}.`;
}
