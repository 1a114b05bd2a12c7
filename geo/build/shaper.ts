import type { FeatureCollection, Geometry } from 'geojson';
import mapshaper from 'mapshaper';
import type { Topology } from 'topojson-specification';

export type Layer<Shape extends Geometry, Properties> = FeatureCollection<Shape, Properties>;

/**
 * Runs mapshaper commands, one a line, on layers held in memory. A layer is read as `<name>.json` and written as
 * `<name>.json`; the answer holds what was written, parsed. Throws what mapshaper throws.
 */
export async function shape(
  commands: readonly string[],
  input: Readonly<Record<string, object>>,
): Promise<Readonly<Record<string, unknown>>> {
  const files = Object.fromEntries(
    Object.entries(input).map(([name, layer]) => [`${name}.json`, JSON.stringify(layer)]),
  );
  const written = await mapshaper.applyCommands(`-quiet ${commands.join(' ')}`, files);
  return Object.fromEntries(
    Object.entries(written).map(([file, bytes]) => [
      file.replace(/\.json$/, ''),
      JSON.parse(typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)) as unknown,
    ]),
  );
}

/** One layer of what `shape` wrote, as GeoJSON features. Throws where there is none. */
export function layerOf<Shape extends Geometry, Properties>(
  written: Readonly<Record<string, unknown>>,
  name: string,
): Layer<Shape, Properties> {
  const layer = written[name] as Layer<Shape, Properties> | undefined;
  if (layer?.type !== 'FeatureCollection') throw new Error(`no features in layer: ${name}`);
  return layer;
}

/** One TopoJSON of what `shape` wrote. Throws where there is none. */
export function topologyOf(written: Readonly<Record<string, unknown>>, name: string): Topology {
  const topology = written[name] as Topology | undefined;
  if (topology?.type !== 'Topology') throw new Error(`no topology: ${name}`);
  return topology;
}
