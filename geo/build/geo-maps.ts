import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { fetchPackage } from './fetch.ts';
import type { PinnedPackage } from './packages.ts';

export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly A3: string;
}

/** Countries of one of the `@geo-maps` packages, by ISO alpha-3. Throws where one is missing. */
export function readCountries(
  source: PinnedPackage,
  wanted: readonly string[],
): FeatureCollection<Polygon | MultiPolygon, Country> {
  // The file holds one feature a line and is up to 168 MB: only the lines asked for are parsed.
  const lines = readFileSync(join(fetchPackage(source), 'map.geo.json'), 'utf8').split('\n');
  const features = wanted.map((code) => {
    const line = lines.find((candidate) => candidate.includes(`"A3":"${code}"`));
    if (line === undefined) throw new Error(`${source.name} holds no country: ${code}`);
    return JSON.parse(line.trim().replace(/,$/, '')) as Feature<Polygon | MultiPolygon, Country>;
  });
  return { type: 'FeatureCollection', features };
}
