import type { Feature, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { BORDER_COMMANDS, boxes } from './borders.ts';
import { fitUnits } from './fit.ts';
import { readUnits } from './natural-earth.ts';
import { buildOutlines, FRAME } from './outlines.ts';
import { shape, topologyOf } from './shaper.ts';

/** Countries of which first-level units are drawn. */
const CUT = ['KP', 'CN', 'RU'] as const;

/** Steps along each side of the frame that coordinates are rounded to: about 30 m and 35 m. */
const GRID = 50_000;

/**
 * The detail inside the frame as one TopoJSON: `frame`, `countries`, `provinces`, `neighbour-provinces`,
 * `province-borders` (the DPRK's), `neighbour-province-borders`, `borders` (solid) and `dashed`.
 */
export async function buildNorthEastAsia(): Promise<Topology> {
  const units = await fitUnits(await buildOutlines(), new Map(CUT.map((country) => [country, readUnits(country)])));
  const written = await shape(
    [
      '-i boxes.json',
      '-i frame.json',
      '-i units.json',
      '-clean',
      '-dissolve + country name=countries',
      `-each target=countries 'key = country'`,
      ...BORDER_COMMANDS,
      ...innerLines('province-borders', 'A.country == "KP"'),
      ...innerLines('neighbour-province-borders', 'A.country != "KP"'),
      `-filter + target=units 'country == "KP"' name=provinces`,
      `-filter + target=units 'country == "CN" || country == "RU"' name=neighbour-provinces`,
      '-filter-fields target=provinces,neighbour-provinces id',
      `-each target=countries 'id = key'`,
      '-filter-fields target=countries id',
      `-o nea.json format=topojson quantization=${GRID} target=frame,countries,provinces,neighbour-provinces,province-borders,neighbour-province-borders,borders,dashed`,
    ],
    { units, boxes: boxes(), frame: { type: 'FeatureCollection', features: [frame()] } },
  );
  return topologyOf(written, 'nea');
}

/** Lines between two units of one country, as one feature. */
function innerLines(name: string, of: string): readonly string[] {
  return [
    `-innerlines + target=units where='A.country == B.country && ${of}' name=${name}`,
    `-dissolve target=${name}`,
  ];
}

function frame(): Feature<Polygon, null> {
  const [west, south, east, north] = FRAME;
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return { type: 'Feature', properties: null, geometry: { type: 'Polygon', coordinates: [ring] } };
}
