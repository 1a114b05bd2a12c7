import type { PlaceId, RouteId } from '../../core/model/ids.ts';
import type { Scene } from '../../core/scene/scene.ts';
import type { BasemapPaths } from '../../render/svg/basemap-paths.ts';

export type MapSubject =
  | { readonly kind: 'route'; readonly id: RouteId }
  | { readonly kind: 'place'; readonly id: PlaceId };

/** As many routes are told apart in a picture of this size, and a page holds no more of them in full. */
export const MOST_IN_FULL = 12;

/** One subject alone, composed for a page and again for a phone; both stand on one ground. */
export interface SmallMap {
  readonly wide: Scene;
  readonly narrow: Scene;
  readonly basemap: BasemapPaths;
  /** How to read it, in sentences. */
  readonly legend: readonly string[];
  /** The picture in words. */
  readonly words: string;
}
