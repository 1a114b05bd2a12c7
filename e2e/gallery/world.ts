import dataset from 'virtual:dataset';
import type { Topology } from 'topojson-specification';
import northEastAsia from '../../geo/built/north-east-asia.topo.json?url';
import world from '../../geo/built/world.topo.json?url';
import type { LiveMapOptions } from '../../src/render/map/live-map.ts';
import { inventedTopologies } from '../../src/render/test/fixture-basemap.ts';
import type { GalleryScene } from '../../src/render/test/fixture-gallery.ts';
import type { RealWorld } from '../../src/render/test/fixture-gallery-picture.ts';

type Geography = LiveMapOptions['geography'];

/** What the scenes are made of, and where the live map finds the ground of each kind. */
export interface World {
  readonly real: RealWorld;
  readonly geography: Readonly<Record<GalleryScene['kind'], Geography>>;
}

export async function openWorld(): Promise<World> {
  const invented = inventedTopologies();
  return {
    real: { dataset, world: await fetchTopology(world), northEastAsia: await fetchTopology(northEastAsia) },
    geography: {
      real: { world, northEastAsia },
      invented: { world: addressOf(invented.world), northEastAsia: addressOf(invented.northEastAsia) },
    },
  };
}

async function fetchTopology(address: string): Promise<Topology> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  return response.json();
}

function addressOf(topology: Topology): string {
  return URL.createObjectURL(new Blob([JSON.stringify(topology)], { type: 'application/json' }));
}
