import bbox from '@turf/bbox';
import pointInPolygon from '@turf/boolean-point-in-polygon';
import type { FeatureCollection, LineString, MultiLineString } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { type AreaFeature, areasOf } from './build/features.ts';
import { distance, nearestOnLines, type Point } from './build/nearest.ts';
import { northEastAsia, readReference } from './built-files.ts';

const KM_PER_DEGREE = 111.2;
const countries = bounded('countries');
const provinces = bounded('provinces');
const units = [...provinces, ...bounded('neighbour-provinces')];
const drawn = northEastAsia.objects['countries'] as GeometryCollection;

/** With its bounds an area is soon known not to hold a point. */
function bounded(name: string): readonly AreaFeature[] {
  return areasOf(northEastAsia, name).map((area) => ({ ...area, bbox: bbox(area) }));
}

/** Lines that the DPRK shares with the countries named, each from end to end. */
function sharedWith(...neighbours: string[]): readonly (readonly Point[])[] {
  const lines = mesh(northEastAsia, drawn, (a, b) => {
    const ids = [a, b].map((country) => (country.properties as { id: string }).id);
    return a !== b && ids.includes('KP') && ids.some((id) => neighbours.includes(id));
  });
  return lines.coordinates as unknown as readonly (readonly Point[])[];
}

function lengthKm(line: readonly Point[]): number {
  return line.reduce((sum, point, index) => sum + distance(line[index - 1] ?? point, point), 0) * KM_PER_DEGREE;
}

function idsAt(point: Point, areas: typeof countries): string[] {
  return areas.filter((area) => pointInPolygon([...point], area)).map((area) => area.properties.id);
}

/** Two points 50 m to either side of the middle of each stretch of a line. */
function besides(line: readonly Point[]): [Point, Point][] {
  return line.slice(1).map((b, index): [Point, Point] => {
    const a = line[index] ?? b;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const step = 0.05 / KM_PER_DEGREE / length;
    const [dx, dy] = [(b[1] - a[1]) * step, (a[0] - b[0]) * step];
    const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    return [
      [x + dx, y + dy],
      [x - dx, y - dy],
    ];
  });
}

describe('the border of the DPRK', () => {
  test('is one unbroken line with China and Russia from the mouth of the Yalu to that of the Tumen', () => {
    const lines = [...sharedWith('CN', 'RU')].sort((a, b) => lengthKm(b) - lengthKm(a));
    const [longest = []] = lines;
    const ends = [longest[0], longest.at(-1)].filter((end) => end !== undefined).sort((a, b) => a[0] - b[0]);
    const mouths: Point[] = [
      [124.33, 39.95],
      [130.69, 42.29],
    ];
    expect(ends).toHaveLength(2);
    for (const [index, mouth] of mouths.entries()) {
      expect(distance(ends[index] ?? [0, 0], mouth) * KM_PER_DEGREE).toBeLessThan(10);
    }
    // What else is shared are islands in the mouth of the Yalu.
    for (const line of lines.slice(1)) expect(lengthKm(line)).toBeLessThan(20);
  });

  test('leaves no sliver of sea or of a third country between the DPRK and its neighbours', () => {
    for (const line of sharedWith('CN', 'RU', 'KR')) {
      for (const sides of besides(line)) {
        const found = sides.map((point) => idsAt(point, countries));
        expect(
          found.every((ids) => ids.length === 1),
          `beside ${sides[0]}`,
        ).toBe(true);
      }
    }
  });

  test('leaves no hole in the land: whatever is not the outer sea belongs to a country', () => {
    const land = merge(northEastAsia, drawn.geometries as Polygon[]);
    expect(land.coordinates.filter((polygon) => polygon.length > 1)).toEqual([]);
  });

  const towns: readonly [name: string, unit: string, lng: number, lat: number][] = [
    ['Hyesan', 'KP-10', 128.17778, 41.40167],
    ['Musan', 'KP-09', 129.20776, 42.22609],
    ['Chunggang', 'KP-04', 126.87361, 41.77722],
    ['Wiwon', 'KP-04', 125.96722, 40.89556],
    ['Hoeryong', 'KP-09', 129.74601, 42.44113],
    ['Onsong', 'KP-09', 129.99333, 42.95722],
    ['Namyang', 'KP-09', 129.85722, 42.95389],
    ['Manpo', 'KP-04', 126.28944, 41.15472],
    ['Sinuiju', 'KP-03', 124.39806, 40.10056],
    ['Tumangang', 'KP-13', 130.61083, 42.41917],
    ['Changbai', 'CN-JL', 128.19053, 41.41673],
    ['Linjiang', 'CN-JL', 126.90778, 41.80694],
    ['Ji’an', 'CN-JL', 126.17631, 41.12349],
    ['Tumen', 'CN-JL', 129.8425, 42.96611],
    ['Dandong', 'CN-LN', 124.39472, 40.12917],
  ];
  test.each(towns)('has %s on the right side, in %s', (_name, unit, lng, lat) => {
    expect(idsAt([lng, lat], countries)).toEqual([unit.slice(0, 2)]);
    expect(idsAt([lng, lat], units)).toEqual([unit]);
  });

  const reference = readReference();
  if (reference === null) {
    console.warn('SKIPPED: the border was not measured, as ../shared/reference-geo/nea_detail.topojson is not there.');
  }
  test.skipIf(reference === null)('lies within 0.15 km (median) of an independent line, measured both ways', () => {
    const own = sharedWith('CN', 'RU');
    const other = referenceBorder(reference as Topology);
    for (const [from, to] of [
      [own, other],
      [other, own],
    ] as const) {
      const offsets = offsetsKm(from.flat(), to);
      const at = (share: number) => offsets[Math.floor(share * (offsets.length - 1))] ?? NaN;
      const figures = [0.5, 0.9, 1].map((share) => `${share * 100} % within ${at(share).toFixed(3)} km`);
      console.log(`border, ${offsets.length} points: ${figures.join(', ')}`);
      expect(offsets.length).toBeGreaterThan(500);
      expect(at(0.5)).toBeLessThanOrEqual(0.15);
    }
  });
});

/** How far each point lies from the lines, in km, in ascending order. */
function offsetsKm(points: readonly Point[], lines: readonly (readonly Point[])[]): number[] {
  return points.map((point) => distance(point, nearestOnLines(point, lines)) * KM_PER_DEGREE).sort((a, b) => a - b);
}

/** The reference lines between the DPRK and China or Russia. */
function referenceBorder(reference: Topology): readonly (readonly Point[])[] {
  const lines = feature(reference, reference.objects['borders'] as GeometryCollection) as FeatureCollection<
    LineString | MultiLineString,
    { readonly p: string }
  >;
  const chosen = lines.features.filter((line) => ['CHN-PRK', 'PRK-RUS'].includes(line.properties.p));
  return chosen.flatMap(({ geometry }) => {
    const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    return parts as unknown as Point[][];
  });
}

test('the provinces of China and Russia that border on the DPRK are there, by their ISO codes', () => {
  const ids = units.map((unit) => unit.properties.id);
  expect(ids).toEqual(
    expect.arrayContaining(['CN-LN', 'CN-JL', 'CN-HL', 'CN-NM', 'CN-HE', 'CN-SD', 'RU-PRI', 'RU-KHA']),
  );
});

describe('the provinces of the DPRK', () => {
  test('are the eleven that the source draws', () => {
    const drawnIds = provinces.map((province) => province.properties.id).sort();
    const numbers = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '13'];
    expect(drawnIds).toEqual(numbers.map((number) => `KP-${number}`));
  });

  test('fill its outline and nothing else, each spot once', () => {
    const outline = countries.filter((country) => country.properties.id === 'KP');
    const [west, south, east, north] = bbox({ type: 'FeatureCollection', features: outline });
    let inside = 0;
    const faults: string[] = [];
    for (let lng = west; lng < east; lng += 0.037) {
      for (let lat = south; lat < north; lat += 0.031) {
        const land = idsAt([lng, lat], outline).length;
        inside += land;
        const ids = idsAt([lng, lat], provinces);
        if (ids.length !== land) faults.push(`${lng}, ${lat}: ${ids}`);
      }
    }
    expect(faults).toEqual([]);
    expect(inside).toBeGreaterThan(5000);
  });

  test('leave no sliver along the lines between them', () => {
    const inner = mesh(northEastAsia, northEastAsia.objects['province-borders'] as GeometryCollection);
    const lines = inner.coordinates as unknown as readonly (readonly Point[])[];
    expect(lines.reduce((sum, line) => sum + lengthKm(line), 0)).toBeGreaterThan(1000);
    for (const line of lines) {
      for (const sides of besides(line)) {
        for (const point of sides) expect(idsAt(point, provinces).length, `${point}`).toBeLessThanOrEqual(1);
        const ids = sides.flatMap((point) => idsAt(point, provinces));
        expect(ids.length, `beside ${sides[0]}`).toBe(sides.flatMap((point) => idsAt(point, countries)).length);
      }
    }
  });
});
