import type { ScreenPoint } from '../geometry/camera.ts';
import type { PlaceMark } from './scene.ts';

/** A mark that stands for a route: people said to be there already, or who fled from there. */
export type RouteMark = Extract<PlaceMark, { readonly route: unknown }>;

export function isRouteMark(mark: PlaceMark): mark is RouteMark {
  return mark.kind === 'stock' || mark.kind === 'defection';
}

/** Between a place and the mark that stands beside it, in px. */
const BESIDE_PX = 5;

/** The middle of a mark, for the point at which its place is drawn: a square lies under it, a diamond over it. */
export function middleOf({ kind, radiusPx }: Pick<PlaceMark, 'kind' | 'radiusPx'>, [x, y]: ScreenPoint): ScreenPoint {
  if (kind === 'stock') return [x, y + BESIDE_PX + radiusPx];
  return kind === 'defection' ? [x, y - BESIDE_PX - radiusPx] : [x, y];
}
