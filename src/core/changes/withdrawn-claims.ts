import type { Dataset } from '../model/dataset.ts';
import type { Change } from '../model/release.ts';

/** Claims that were withdrawn and have not come back, each with the change that withdrew it. */
export function withdrawnClaims({ claims, changes }: Pick<Dataset, 'claims' | 'changes'>): readonly Change[] {
  const present = new Set(claims.map(({ id }) => id));
  const latest = new Map(
    [...changes].reverse().flatMap((change) => (change.kind === 'withdrawn' ? [[change.claim, change] as const] : [])),
  );
  return [...latest.values()].filter(({ claim }) => !present.has(claim));
}
