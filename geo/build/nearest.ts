import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Degrees, longitude first. */
export type Point = readonly [lng: number, lat: number];

/** The rings of an area, holes too, as points. */
export function ringsOf(area: Polygon | MultiPolygon): readonly (readonly Point[])[] {
  const rings: readonly Position[][] = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  // A GeoJSON position has two numbers at least (RFC 7946); its type does not say so.
  return rings as unknown as readonly (readonly Point[])[];
}

/** The point of the lines that lies nearest, on the plane in which a degree of latitude is 1 (local, not for the poles). */
export function nearestOnLines(from: Point, lines: readonly (readonly Point[])[]): Point {
  let best: Point = [Infinity, Infinity];
  for (const line of lines) {
    for (const [index, end] of line.entries()) {
      const candidate = nearestOnSegment(from, line[index - 1] ?? end, end);
      if (distance(from, candidate) < distance(from, best)) best = candidate;
    }
  }
  return best;
}

/** In degrees of latitude. */
export function distance(a: Point, b: Point): number {
  const squeeze = Math.cos((a[1] * Math.PI) / 180);
  return Math.hypot((a[0] - b[0]) * squeeze, a[1] - b[1]);
}

function nearestOnSegment(from: Point, a: Point, b: Point): Point {
  const squeeze = Math.cos((from[1] * Math.PI) / 180);
  const [dx, dy] = [(b[0] - a[0]) * squeeze, b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((from[0] - a[0]) * squeeze * dx + (from[1] - a[1]) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}
