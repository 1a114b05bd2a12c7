import type { LngLat } from '../../core/model/place.ts';

/** The parts of GeoJSON (RFC 7946) that the atlas writes. Degrees, WGS84, longitude first. */
export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: LngLat }
  | { readonly type: 'LineString'; readonly coordinates: readonly LngLat[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly LngLat[])[] };

export interface Feature<Properties> {
  readonly type: 'Feature';
  readonly id: string;
  readonly properties: Properties;
  readonly geometry: Geometry | null;
}

/** About 1 m. */
const DECIMALS = 5;

export function pointAt([lng, lat]: LngLat): Geometry {
  return { type: 'Point', coordinates: [rounded(wrapped(lng)), rounded(lat)] };
}

/**
 * Paths whose longitudes may run past ±180, each cut where it crosses the antimeridian. Null for none that has a length.
 */
export function linesAlong(paths: readonly (readonly LngLat[])[]): Geometry | null {
  const parts = paths.flatMap(cutAtAntimeridian).filter((part) => part.length > 1);
  const [only, ...others] = parts;
  if (!only) return null;
  return others.length === 0
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: parts };
}

/** [west, south, east, north]; west is greater than east where the box lies across the antimeridian. Null for nothing. */
export function boxAround(geometries: readonly (Geometry | null)[]): readonly number[] | null {
  const parts = geometries.flatMap((geometry) => (geometry === null ? [] : partsOf(geometry)));
  const lats = parts.flatMap((part) => part.map(([, lat]) => lat));
  const spans = parts
    .map((part) => part.map(([lng]) => lng))
    .map((lngs) => [Math.min(...lngs), Math.max(...lngs)] as const)
    .sort(([a], [b]) => a - b);
  const [first] = spans;
  if (!first) return null;
  // The box begins after the widest gap round the globe; one that ends where it begins again starts at the first.
  let reach = first[1];
  let widest = { gap: -1, west: first[0], east: 0 };
  for (const [west, east] of spans) {
    if (west - reach > widest.gap) widest = { gap: west - reach, west, east: reach };
    reach = Math.max(reach, east);
  }
  const round = first[0] + 360 - reach;
  const { west, east } = round >= widest.gap ? { west: first[0], east: reach } : widest;
  return [west, Math.min(...lats), east, Math.max(...lats)];
}

function partsOf(geometry: Geometry): readonly (readonly LngLat[])[] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
      return geometry.coordinates;
  }
}

/** No leg of a path is longer than half the globe, as on any path with no jump. */
function cutAtAntimeridian(path: readonly LngLat[]): LngLat[][] {
  const parts: LngLat[][] = [];
  let part: LngLat[] = [];
  let turn: number | null = null;
  for (const [index, point] of path.entries()) {
    const next = turnOf(point[0]);
    const before = path[index - 1];
    if (before && turn !== null && next !== turn) {
      // The meridian between the two copies of the world.
      const edge = 360 * Math.max(turn, next) - 180;
      const share = (edge - before[0]) / (point[0] - before[0]);
      const lat = rounded(before[1] + (point[1] - before[1]) * share);
      add(part, [next > turn ? 180 : -180, lat]);
      parts.push(part);
      part = [[next > turn ? -180 : 180, lat]];
    }
    turn = next;
    add(part, [rounded(point[0] - 360 * next), rounded(point[1])]);
  }
  return [...parts, part];
}

/** How many times round the globe a longitude is from the one that maps show: 0 for −180 up to 180. */
function turnOf(lng: number): number {
  return Math.floor((lng + 180) / 360);
}

function wrapped(lng: number): number {
  return lng - 360 * turnOf(lng);
}

function add(part: LngLat[], point: LngLat): void {
  const last = part.at(-1);
  if (last?.[0] !== point[0] || last[1] !== point[1]) part.push(point);
}

function rounded(degrees: number): number {
  const factor = 10 ** DECIMALS;
  // No −0.
  return Math.round(degrees * factor) / factor + 0;
}
