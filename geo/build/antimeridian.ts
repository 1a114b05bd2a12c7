import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { type Point, ringsOf } from './nearest.ts';

/**
 * Polygons whose rings jump from one side of the date line to the other, made whole: longitudes run on past ±180, and
 * a ring around a pole is closed along it. Each is there again a turn to the west and to the east, so that the part
 * between −180 and 180, which the caller cuts out, is complete.
 */
export function unrolled<Properties>(
  layer: FeatureCollection<Polygon | MultiPolygon, Properties>,
): FeatureCollection<Polygon, Properties> {
  const features = layer.features.flatMap(({ properties, geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.flatMap((coordinates) => {
      const rings = ringsOf({ type: 'Polygon', coordinates });
      const turns = rings.some(jumps) ? [-360, 0, 360] : [0];
      return turns.map(
        (turn): Feature<Polygon, Properties> => ({
          type: 'Feature',
          properties,
          geometry: {
            type: 'Polygon',
            coordinates: rings.map((ring) => unroll(ring).map(([lng, lat]) => [lng + turn, lat])),
          },
        }),
      );
    });
  });
  return { type: 'FeatureCollection', features };
}

function jumps(ring: readonly Point[]): boolean {
  return ring.some((point, index) => Math.abs(point[0] - (ring[index - 1] ?? point)[0]) > 180);
}

function unroll(ring: readonly Point[]): readonly Point[] {
  let turn = 0;
  const points = ring.map((point, index): Point => {
    const step = point[0] - (ring[index - 1] ?? point)[0];
    if (step > 180) turn -= 360;
    if (step < -180) turn += 360;
    return [point[0] + turn, point[1]];
  });
  const first = points[0];
  const last = points.at(-1);
  if (turn === 0 || first === undefined || last === undefined) return points;
  const pole = first[1] < 0 ? -90 : 90;
  return [...points, [last[0], pole], [first[0], pole], first];
}
