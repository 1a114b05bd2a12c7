import type { Feature, FeatureCollection, Geometry, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A country or a first-level unit; `id` is its ISO 3166 code, or empty where it is counted with neither side. */
export type AreaFeature = Feature<Polygon | MultiPolygon, { readonly id: string }>;

/** A border that is drawn dashed. */
export type DashedFeature = Feature<LineString | MultiLineString, { readonly name: string }>;

/** The areas of one object of a built topology. Throws where there is no such object. */
export function areasOf(topology: Topology, name: string): readonly AreaFeature[] {
  return featuresOf(topology, name);
}

/** The dashed lines of a built topology. Throws where there are none. */
export function dashedOf(topology: Topology): readonly DashedFeature[] {
  return featuresOf(topology, 'dashed');
}

function featuresOf<Shape extends Geometry, Properties>(
  topology: Topology,
  name: string,
): Feature<Shape, Properties>[] {
  const object = topology.objects[name];
  if (object === undefined) throw new Error(`no object in the topology: ${name}`);
  return (feature(topology, object as GeometryCollection) as FeatureCollection<Shape, Properties>).features;
}
