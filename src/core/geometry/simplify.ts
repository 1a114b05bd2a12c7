import { simplify as douglasPeucker } from '@turf/simplify';

/**
 * Drops points that lie within `tolerance` of the line drawn without them. Ends always stay. What a point carries beside
 * its two coordinates goes with it.
 */
export function simplify<Point extends readonly number[]>(points: readonly Point[], tolerance: number): Point[] {
  if (points.length < 3) return [...points];
  const line = { type: 'LineString' as const, coordinates: points.map((point) => [...point]) };
  return douglasPeucker(line, { tolerance, highQuality: true, mutate: true }).coordinates as unknown as Point[];
}
