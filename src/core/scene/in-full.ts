import { isPicked } from './emphasis.ts';
import type { Arc } from './scene.ts';

/** More lines than this nobody tells apart in one picture. */
export const MOST_IN_FULL = 20;

/** The arcs of a picture by how they are drawn, each in the order that they came in. */
export interface DrawnArcs {
  readonly full: readonly Arc[];
  /** Drawn as hairlines, without width, head and pattern of their own. */
  readonly hairlines: readonly Arc[];
}

/**
 * Where a picture has more arcs than can be told apart, the widest of them are drawn in full, with those that are picked,
 * and the others as hairlines: nothing is hidden, and a page stays as large as it is. `arcs` come with the wide ones first.
 */
export function drawnInFull(arcs: readonly Arc[], most = MOST_IN_FULL): DrawnArcs {
  if (arcs.length <= most) return { full: arcs, hairlines: [] };
  const widest = new Set(arcs.filter((arc) => !isPicked(arc)).slice(0, most));
  const isFull = (arc: Arc) => widest.has(arc) || isPicked(arc);
  return { full: arcs.filter(isFull), hairlines: arcs.filter((arc) => !isFull(arc)) };
}
