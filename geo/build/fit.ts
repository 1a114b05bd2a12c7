import bbox from '@turf/bbox';
import pointInPolygon from '@turf/boolean-point-in-polygon';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson';
import { leadOn } from './lead-on.ts';
import type { Unit } from './natural-earth.ts';
import { distance, nearestOnLines, type Point, ringsOf } from './nearest.ts';
import type { Outline } from './outlines.ts';
import { layerOf, shape } from './shaper.ts';

export interface FittedUnit extends Unit {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

type Area = Polygon | MultiPolygon;
type Units = FeatureCollection<Area, Unit>;

/**
 * Cuts countries into first-level units. The inner lines of `units` are kept; where one ends at the source's own,
 * less exact outline it is led on to the nearest point of `outlines`. A country without units stays whole.
 *
 * Outlines and lines together are turned into one mosaic of faces, and each face goes to the unit it lies in, or
 * nearest to. So neighbours share every line, and no gap or overlap can arise.
 */
export async function fitUnits(
  outlines: FeatureCollection<Area, Outline>,
  units: ReadonlyMap<string, Units>,
): Promise<FeatureCollection<Area, FittedUnit>> {
  const lines: Feature<LineString>[] = [];
  for (const outline of outlines.features) {
    const own = units.get(outline.properties.id);
    if (own !== undefined) lines.push(...(await innerLines(outline, near(outline, own))));
  }
  const faces = (await mosaic(outlines, lines)).flatMap(({ properties: { lng, lat }, geometry }) => {
    const inside: Point = [lng, lat];
    const country = outlines.features.find((outline) => pointInPolygon([lng, lat], outline))?.properties.id;
    if (country === undefined) return [];
    const own = units.get(country);
    const id = own === undefined ? country : unitAt(inside, own);
    return [{ type: 'Feature' as const, properties: { id, country }, geometry }];
  });
  const written = await shape(
    ['-i faces.json', '-dissolve id copy-fields=country', '-o units.json geojson-type=FeatureCollection'],
    { faces: { type: 'FeatureCollection', features: faces } },
  );
  return layerOf<Area, FittedUnit>(written, 'units');
}

/** The units whose boxes meet the outline's: of a large country most lie far away. */
function near(outline: Feature<Area, Outline>, units: Units): Units {
  const [west, south, east, north] = bbox(outline);
  const features = units.features.filter((unit) => {
    const box = bbox(unit);
    return box[0] <= east && box[2] >= west && box[1] <= north && box[3] >= south;
  });
  return { ...units, features };
}

/** Lines between the units of one country, led on to its outline and cut off where they leave it. */
async function innerLines(outline: Feature<Area, Outline>, units: Units): Promise<readonly Feature<LineString>[]> {
  const written = await shape(
    [
      '-i units.json',
      '-clean',
      '-simplify weighted interval=400',
      '-innerlines',
      '-explode',
      '-o lines.json geojson-type=FeatureCollection',
    ],
    { units },
  );
  const lines = layerOf<LineString, unknown>(written, 'lines').features.map(
    ({ geometry }) => geometry.coordinates as unknown as readonly Point[],
  );
  const clipped = await shape(
    ['-i outline.json', '-i lines.json', '-clip outline', '-explode', '-o lines.json geojson-type=FeatureCollection'],
    {
      outline: { type: 'FeatureCollection', features: [outline] },
      lines: { type: 'GeometryCollection', geometries: leadOn(lines, ringsOf(outline.geometry)) },
    },
  );
  return layerOf<LineString, Record<string, unknown>>(clipped, 'lines').features;
}

/** The faces between all lines, each with a point inside it. */
async function mosaic(outlines: FeatureCollection<Area, Outline>, lines: readonly Feature<LineString>[]) {
  const written = await shape(
    [
      '-i outlines.json lines.json combine-files',
      '-lines target=outlines',
      '-merge-layers target=outlines,lines force name=faces',
      '-polygons',
      `-each 'lng = this.innerX, lat = this.innerY'`,
      '-o faces.json geojson-type=FeatureCollection',
    ],
    { outlines, lines: { type: 'FeatureCollection', features: lines } },
  );
  return layerOf<Polygon, { readonly lng: number; readonly lat: number }>(written, 'faces').features;
}

/** The unit that holds the point, or the one nearest to it. */
function unitAt(point: Point, units: Units): string {
  const holding = units.features.find((unit) => pointInPolygon([...point], unit));
  if (holding !== undefined) return holding.properties.id;
  const byDistance = units.features
    .map(({ properties, geometry }) => ({
      id: properties.id,
      away: distance(point, nearestOnLines(point, ringsOf(geometry))),
    }))
    .sort((a, b) => a.away - b.away);
  const nearest = byDistance[0];
  if (nearest === undefined) throw new Error('a country was to be cut into units, and none were given');
  return nearest.id;
}
