import { readFileSync } from 'node:fs';
import pointInPolygon from '@turf/boolean-point-in-polygon';
import centerOfMass from '@turf/center-of-mass';
import type { Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { parse } from 'yaml';
import { type AreaFeature, areasOf } from './features.ts';
import { layerOf, shape } from './shaper.ts';

export interface Anchor {
  readonly lng: number;
  readonly lat: number;
  /** For readers. */
  readonly basis: string;
}

interface Place {
  readonly id: string;
  readonly iso: string | null;
  readonly anchor: unknown;
}

/**
 * Anchors of the places that `places` (YAML) marks `computed`, from the boundaries just built. The detail's units come
 * first; the countries come from the world, where they are whole. Throws on a place whose boundary is not there.
 */
export async function buildAnchors(
  places: string,
  { world, northEastAsia }: { readonly world: Topology; readonly northEastAsia: Topology },
): Promise<Record<string, Anchor>> {
  const areas = new Map(
    [
      ...areasOf(northEastAsia, 'neighbour-provinces'),
      ...areasOf(northEastAsia, 'provinces'),
      ...areasOf(world, 'countries'),
    ].map((area) => [area.properties.id, area]),
  );
  const anchors: Record<string, Anchor> = {};
  for (const { id, iso, anchor } of parse(readFileSync(places, 'utf8')) as readonly Place[]) {
    if (anchor !== 'computed') continue;
    const area = areas.get(iso ?? '');
    if (area === undefined) throw new Error(`no boundary to compute an anchor from: ${id} (iso ${iso})`);
    anchors[id] = await anchorOf(area);
  }
  return anchors;
}

/** The centre of mass of the largest part; where that lies outside it, the point inside it farthest from its edges. */
async function anchorOf(area: AreaFeature): Promise<Anchor> {
  const parted = await shape(
    [
      '-i area.json',
      '-explode',
      '-sort this.area descending',
      `-filter 'this.id == 0'`,
      `-each 'lng = this.innerX, lat = this.innerY'`,
      '-o area.json geojson-type=FeatureCollection',
    ],
    { area: { type: 'FeatureCollection', features: [area] } },
  );
  const [largest] = layerOf<Polygon, { readonly lng: number; readonly lat: number }>(parted, 'area').features;
  if (largest === undefined) throw new Error(`an area without a part: ${area.properties.id}`);
  const [lng = NaN, lat = NaN] = centerOfMass(largest).geometry.coordinates;
  if (pointInPolygon([lng, lat], largest)) {
    return {
      ...rounded(lng, lat),
      basis: 'Computed: the centre of mass of its largest part; it says nothing of where in it.',
    };
  }
  return {
    ...rounded(largest.properties.lng, largest.properties.lat),
    basis: 'Computed: a point well inside its largest part; it says nothing of where in it.',
  };
}

/** To a hundredth of a degree, about a kilometre: an anchor is no finer. */
function rounded(lng: number, lat: number): { lng: number; lat: number } {
  return { lng: Math.round(lng * 100) / 100, lat: Math.round(lat * 100) / 100 };
}
