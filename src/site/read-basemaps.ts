import type { Topology } from 'topojson-specification';
import northEastAsia from '../../geo/built/north-east-asia.topo.json?url';
import world from '../../geo/built/world.topo.json?url';
import { parseTopology } from '../core/geometry/parse-topology.ts';
import type { Basemaps } from '../publish/maps/basemap.ts';
import { fetched } from './site-files.ts';

/** The outlines that pictures are drawn on. Throws where they cannot be had. */
export async function readBasemaps(): Promise<Basemaps> {
  const [all, near] = await Promise.all([readTopology(world), readTopology(northEastAsia)]);
  return { world: all, northEastAsia: near };
}

async function readTopology(file: string): Promise<Topology> {
  const topology = parseTopology(await (await fetched(file)).json());
  if (topology === null) throw new Error(`${file}: not a boundary file`);
  return topology;
}
