import type { Dataset } from '../model/dataset.ts';
import { groupedBy } from '../model/grouped.ts';
import type { RouteId } from '../model/ids.ts';
import type { Change } from '../model/release.ts';

/** A route that releases had and no claim is part of any more, with the changes that took its claims away. */
export interface GoneRoute {
  readonly id: RouteId;
  readonly changes: readonly Change[];
  /** Routes that its claims are part of now, without repetition. */
  readonly now: readonly RouteId[];
}

/** Links to them were published: pages, searches and articles hold their addresses. */
export function goneRoutes({ routes, changes }: Pick<Dataset, 'routes' | 'changes'>): readonly GoneRoute[] {
  const present = new Set(routes.map(({ id }) => id));
  return [...groupedBy(changes, (change) => change.routes)]
    .filter(([id]) => !present.has(id))
    .map(([id, those]) => {
      const claims = new Set(those.map(({ claim }) => claim));
      const now = routes.filter((route) => route.claims.some((claim) => claims.has(claim)));
      return { id, changes: those, now: now.map((route) => route.id) };
    });
}
