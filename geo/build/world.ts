import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { unrolled } from './antimeridian.ts';
import { BORDER_COMMANDS, boxes } from './borders.ts';
import { NO_COUNTRY } from './disputed.ts';
import { fetchPackage } from './fetch.ts';
import { readCountryCodes, readUnits } from './natural-earth.ts';
import { WORLD_ATLAS } from './packages.ts';
import { shape, topologyOf } from './shaper.ts';

interface AtlasCountry {
  readonly a3: string;
}

/** Codes that the table of codes writes otherwise or leaves out; small islands go with the country they belong to. */
const CODES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(NO_COUNTRY).map((key) => [key, key])),
  ALA: 'AX',
  ATC: 'AU',
  CUB: 'CU',
  CYP: 'CY',
  ESH: 'EH',
  IOA: 'AU',
  PSE: 'PS',
  SSD: 'SS',
};

/** The Perekop and Chonhar shores: Crimea is what of Ukraine lies in this box outside the regions to the north. */
const CRIMEA = [32.2, 44.2, 36.9, 46.3] as const;
const NORTH_OF_CRIMEA = ['UA-KS', 'UA-ZP'];

/** Iturup, Kunashir, Shikotan and the Habomai islands, by their middles; Urup, the next, lies east of 149°. */
const SOUTHERN_KURILS = 'key == "RU" && cx > 145.3 && cx < 149 && cy > 43.2 && cy < 45.7';

/** The world as one TopoJSON: `countries`, `borders` (solid) and `dashed`. */
export async function buildWorld(): Promise<Topology> {
  const source = JSON.parse(readFileSync(join(fetchPackage(WORLD_ATLAS), 'world/50m.json'), 'utf8')) as Topology<{
    countries: GeometryCollection<AtlasCountry>;
  }>;
  const drawn = feature(source, source.objects.countries) as FeatureCollection<Polygon | MultiPolygon, AtlasCountry>;
  const countries = unrolled(withKeys(drawn));
  const north = readUnits('UA').features.filter((unit) => NORTH_OF_CRIMEA.includes(unit.properties.id));
  const written = await shape(
    [
      '-i boxes.json',
      '-i north.json',
      '-i countries.json',
      '-clip bbox=-180,-90,180,90',
      // Crimea: the largest piece that is left of the box; slivers along the northern shores stay Ukraine's.
      `-filter + 'key == "UA"' name=crimea`,
      `-clip bbox=${CRIMEA.join(',')}`,
      '-erase north',
      '-explode',
      '-sort this.area descending',
      `-filter 'this.id == 0'`,
      `-each 'key = "CRM"'`,
      '-erase target=countries crimea',
      '-merge-layers target=countries,crimea name=countries force',
      '-explode',
      `-each 'cx = this.centroidX, cy = this.centroidY'`,
      `-each 'if (${SOUTHERN_KURILS}) key = "KUR"'`,
      '-dissolve key',
      '-clean',
      '-simplify weighted 30% keep-shapes',
      // Small islands go, but no country goes with them: its largest part stays.
      '-explode',
      '-sort this.area descending',
      `-filter + 'true' name=largest`,
      '-uniq target=largest key',
      `-filter target=countries 'this.area > 120e6'`,
      '-merge-layers target=countries,largest name=countries',
      '-dissolve key',
      ...BORDER_COMMANDS,
      `-each target=countries 'id = key.length == 2 ? key : "", delete this.properties.key'`,
      '-o world.json format=topojson target=countries,borders,dashed quantization=30000',
    ],
    { countries, north: { type: 'FeatureCollection', features: north }, boxes: boxes() },
  );
  return topologyOf(written, 'world');
}

function withKeys(
  countries: FeatureCollection<Polygon | MultiPolygon, AtlasCountry>,
): FeatureCollection<Polygon | MultiPolygon, { readonly key: string }> {
  const iso = readCountryCodes();
  const features = countries.features.map(({ properties: { a3 }, geometry }) => {
    const key = CODES[a3] ?? iso.get(a3);
    if (key === undefined) throw new Error(`the world's source holds a code that nobody has placed: ${a3}`);
    return { type: 'Feature' as const, properties: { key }, geometry };
  });
  return { type: 'FeatureCollection', features };
}
