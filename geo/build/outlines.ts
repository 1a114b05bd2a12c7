import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { readCountries } from './geo-maps.ts';
import { COUNTRIES_LAND, COUNTRIES_MARITIME } from './packages.ts';
import { layerOf, shape } from './shaper.ts';

/** West, south, east, north of the detail. East and west run through open country, the south edge below Jeju. */
export const FRAME = [117, 33, 136, 50] as const;

/** ISO alpha-3 and alpha-2 of the countries that reach into the frame. */
const COUNTRIES = { PRK: 'KP', KOR: 'KR', CHN: 'CN', RUS: 'RU', JPN: 'JP', MNG: 'MN' } as const;

/**
 * Simplification in metres (weighted Visvalingam): close along the border with China and Russia, where towns face
 * each other across a river, coarser where nothing hangs on it.
 */
const INTERVAL = 'A3 == "PRK" ? 180 : A3 == "CHN" || A3 == "RUS" || A3 == "KOR" ? 600 : 1200';

/** Islands smaller than this are left out, in km². */
const SMALLEST_ISLAND = 'id == "KP" ? 4 : 25';

/** Lakes are told by being holes, so they must not be cut by the frame: in degrees, wider than any lake on its edge. */
const MARGIN = 2;

export interface Outline {
  /** ISO 3166-1 alpha-2. */
  readonly id: string;
}

/**
 * Countries inside the frame, simplified, neighbours sharing one line. The coast comes from the land package, with
 * rivers and lakes filled; the borders come from the maritime package, where they run on through the water.
 */
export async function buildOutlines(): Promise<FeatureCollection<Polygon | MultiPolygon, Outline>> {
  const codes = Object.keys(COUNTRIES);
  const dry = await shape(
    ['-i land.json', `-clip ${boxAround(MARGIN)}`, '-dissolve', '-o land.json geojson-type=FeatureCollection'],
    { land: readCountries(COUNTRIES_LAND, codes) },
  );
  const land = withoutHoles(layerOf<Polygon | MultiPolygon, unknown>(dry, 'land'));
  const written = await shape(
    [
      '-i land.json -dissolve',
      '-i waters.json',
      `-clip ${boxAround(0)}`,
      '-clip land',
      '-clean gap-width=2km overlap-rule=min-area',
      `-simplify weighted variable interval='${INTERVAL}'`,
      `-each 'id = ${JSON.stringify(COUNTRIES)}[A3], delete this.properties.A3'`,
      '-explode',
      `-filter 'this.area > 1e6 * (${SMALLEST_ISLAND})'`,
      '-dissolve id',
      '-o outlines.json geojson-type=FeatureCollection',
    ],
    { land, waters: readCountries(COUNTRIES_MARITIME, codes) },
  );
  return layerOf<Polygon | MultiPolygon, Outline>(written, 'outlines');
}

/** The frame with so many degrees more on every side, as mapshaper wants it. */
function boxAround(margin: number): string {
  const [west, south, east, north] = FRAME;
  return `bbox=${[west - margin, south - margin, east + margin, north + margin].join(',')}`;
}

function withoutHoles(layer: FeatureCollection<Polygon | MultiPolygon, unknown>): FeatureCollection<Polygon> {
  const features = layer.features.flatMap(({ geometry }) => {
    const polygons: Position[][][] = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.map(([outer = []]) => ({
      type: 'Feature' as const,
      properties: {},
      geometry: { type: 'Polygon' as const, coordinates: [outer] },
    }));
  });
  return { type: 'FeatureCollection', features };
}
