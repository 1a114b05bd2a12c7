import type { Scene } from '../../core/scene/scene.ts';
import type { BasemapPaths } from '../../render/svg/basemap-paths.ts';
import { type Basemaps, basemapFor, type Drawing } from '../maps/basemap.ts';

/** A picture has two px for one of a page. */
const GROUND: Drawing = { unitsPerPx: 1, tolerancePx: 1, beyond: () => ({ xPx: 24, yPx: 24 }) };

/** The land under the map of a picture. */
export function groundOf(scene: Scene, basemaps: Basemaps): BasemapPaths {
  return basemapFor([scene], basemaps, GROUND);
}
