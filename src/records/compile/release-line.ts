import { claimTally, othersSentence } from '#words/changes.ts';
import { claimCount } from '#words/counts.ts';
import type { Dataset } from '../../core/model/dataset.ts';

/** Which release the records are, or how they differ from the last one, for whoever edits them. */
export function releaseLine({ release, releases }: Dataset): string {
  const [summary] = releases;
  if (!release.draft || !summary) return `Release ${release.id}`;
  if (summary.previous === null) return `Draft: ${claimCount(summary.added)}; nothing has been released yet.`;
  const others = othersSentence(summary);
  return `Draft: ${claimTally(summary)} since release ${summary.previous}.${others === null ? '' : ` ${others}`}`;
}
