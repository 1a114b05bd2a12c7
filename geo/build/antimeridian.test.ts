import type { FeatureCollection, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { unrolled } from './antimeridian.ts';

function layer(ring: [number, number][]): FeatureCollection<Polygon, { readonly id: string }> {
  const geometry: Polygon = { type: 'Polygon', coordinates: [ring] };
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { id: 'X' }, geometry }] };
}

function longestStep(ring: readonly number[][]): number {
  return Math.max(...ring.map(([lng = 0], index) => Math.abs(lng - (ring[index - 1]?.[0] ?? lng))));
}

test('a shape that does not cross the date line is left as it is', () => {
  const before = layer([
    [10, 0],
    [10, 5],
    [15, 5],
    [10, 0],
  ]);
  expect(unrolled(before)).toEqual(before);
});

test('a shape across the date line runs on past 180°, a turn to each side as well', () => {
  const { features } = unrolled(
    layer([
      [178, 66],
      [-178, 66],
      [-178, 68],
      [178, 68],
      [178, 66],
    ]),
  );
  const rings = features.map((feature) => feature.geometry.coordinates[0] ?? []);
  expect(rings.map((ring) => Math.min(...ring.map(([lng = 0]) => lng)))).toEqual([-182, 178, 538]);
  for (const ring of rings) expect(longestStep(ring)).toBe(4);
});

test('a ring around the South Pole is closed along it', () => {
  const { features } = unrolled(
    layer([
      [-120, -70],
      [0, -70],
      [120, -70],
      [-120, -70],
    ]),
  );
  const ring = features[1]?.geometry.coordinates[0] ?? [];
  expect(ring[0]).toEqual(ring.at(-1));
  expect(ring.filter(([, lat]) => lat === -90).map(([lng]) => lng)).toEqual([240, -120]);
});
