import type { Topology } from 'topojson-specification';
import { type Bounds, type Frame, windowOf, worldSizePx } from '../../core/geometry/camera.ts';
import { fromWorld } from '../../core/geometry/mercator.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { type BasemapPaths, basemapPaths } from '../../render/svg/basemap-paths.ts';

export interface Basemaps {
  readonly world: Topology;
  readonly northEastAsia: Topology;
}

/** How a ground is drawn. */
export interface Drawing {
  /** Units of the ground to a px of the first picture. */
  readonly unitsPerPx: number;
  /** How far a line may stray, in px of the first picture. */
  readonly tolerancePx: number;
  /** How far it is drawn beyond a picture. */
  beyond(frame: Frame): { readonly xPx: number; readonly yPx: number };
}

/** Finer than a px, for screens that have more of them; so far beyond the picture that no coast is drawn along its edge. */
const FINE: Drawing = { unitsPerPx: 2, tolerancePx: 0.6, beyond: () => ({ xPx: 24, yPx: 24 }) };

/** What the file of the detail covers, in degrees. */
const DETAIL: Bounds = { west: 117, south: 33, east: 136, north: 50 };

/** Beyond these there is nothing to be seen that a map here could show. The east goes on over the date line. */
const LIMITS: Bounds = { west: -170, south: -60, east: 235, north: 82 };
const DATE_LINE = 180;

/**
 * The land under pictures of one subject, the first of them the largest: the detail where it covers all that is seen, else
 * the world; cut off where nothing is seen any more. Throws for no pictures.
 */
export function basemapFor(scenes: readonly Scene[], basemaps: Basemaps, drawing: Drawing = FINE): BasemapPaths {
  const [first] = scenes;
  if (!first) throw new Error('a picture has a scene');
  const within = boundsSeen(scenes, drawing);
  const draw = (some: Bounds) =>
    basemapPaths({
      topology: covers(DETAIL, within) ? basemaps.northEastAsia : basemaps.world,
      worldSize: Math.round(worldSizePx(first.camera.zoom) * drawing.unitsPerPx),
      tolerance: drawing.tolerancePx * drawing.unitsPerPx,
      within: some,
      cut: true,
      named: first.namedCountries,
      hatched: first.hatchedCountries,
    });
  const basemap = draw({ ...within, east: Math.min(DATE_LINE, within.east) });
  if (within.east <= DATE_LINE) return basemap;
  const beyond = draw({ ...within, west: -DATE_LINE, east: within.east - 360 });
  const joined = (name: 'land' | 'named' | 'borders') => basemap[name] + shifted(beyond[name], basemap.worldSize);
  return { ...basemap, land: joined('land'), named: joined('named'), borders: joined('borders') };
}

/** The same path one world farther east: what lies beyond the date line goes on where the rest ends. */
function shifted(path: string, worldSize: number): string {
  return path.replace(/M(-?\d+)/g, (_, x: string) => `M${Number(x) + worldSize}`);
}

/** What any of the pictures shows, and so far beyond it as the ground is drawn. */
function boundsSeen(scenes: readonly Scene[], { beyond }: Drawing): Bounds {
  const windows = scenes.map(({ camera, frame }) => windowOf(camera, frame, beyond(frame)));
  const [west, north] = fromWorld([least(windows.map(({ left }) => left)), least(windows.map(({ top }) => top))]);
  const [east, south] = fromWorld([most(windows.map(({ right }) => right)), most(windows.map(({ bottom }) => bottom))]);
  return {
    west: Math.max(LIMITS.west, west),
    south: Math.max(LIMITS.south, south),
    east: Math.min(LIMITS.east, east),
    north: Math.min(LIMITS.north, north),
  };
}

function covers(outer: Bounds, inner: Bounds): boolean {
  return (
    inner.west >= outer.west && inner.east <= outer.east && inner.south >= outer.south && inner.north <= outer.north
  );
}

function least(values: readonly number[]): number {
  return Math.min(...values);
}

function most(values: readonly number[]): number {
  return Math.max(...values);
}
