import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { type Bounds, boundsOf } from '../../core/geometry/camera.ts';
import { parseTopology } from '../../core/geometry/parse-topology.ts';
import { withoutEdge } from './cut-edge.ts';

/** What a feature of the basemap is: `sea` and `frame` are grounds, the rest lies on them. */
export type BasemapKind = 'sea' | 'frame' | 'land' | 'coast' | 'border' | 'dashed' | 'province' | 'neighbour-province';

/** `code` is the ISO 3166-1 alpha-2 code of a country, and empty for everything else. */
export interface BasemapProperties {
  readonly kind: BasemapKind;
  readonly code: string;
}

type Shape = Polygon | MultiPolygon | LineString | MultiLineString;
export type BasemapFeatures = FeatureCollection<Shape, BasemapProperties>;

/** The two boundary files as features, ready to be tiled. */
export interface Geography {
  readonly world: BasemapFeatures;
  readonly northEastAsia: BasemapFeatures;
}

const WHOLE_WORLD: Bounds = { west: -180, south: -90, east: 180, north: 90 };

/** How close to its edge, in degrees, a shape was cut and has no coast. The detail's lakes fray there. */
const WORLD_EDGE = 0.002;
const DETAIL_EDGE = 0.06;

/**
 * @throws Error naming the file that could not be had.
 */
export async function fetchGeography(
  urls: { readonly world: string; readonly northEastAsia: string },
  signal: AbortSignal,
): Promise<Geography> {
  const [world, northEastAsia] = await Promise.all([
    fetchTopology(urls.world, signal),
    fetchTopology(urls.northEastAsia, signal),
  ]);
  return { world: worldFeatures(world), northEastAsia: detailFeatures(northEastAsia) };
}

async function fetchTopology(url: string, signal: AbortSignal): Promise<Topology> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`boundary file not available (${response.status}): ${url}`);
  const topology = parseTopology(await response.json());
  if (topology === null) throw new Error(`not a boundary file: ${url}`);
  return topology;
}

/** The sea is a feature too: where no land is in view, it shows that tiles arrive. */
export function worldFeatures(topology: Topology): BasemapFeatures {
  const sea: Polygon = { type: 'Polygon', coordinates: [ringAround(WHOLE_WORLD)] };
  return collect([asFeature('sea', sea), ...landAndLines(topology, WHOLE_WORLD, WORLD_EDGE)]);
}

/** The detail lies on its own ground, a rectangle, which hides the coarser world under it. */
export function detailFeatures(topology: Topology): BasemapFeatures {
  const [frame] = shapesOf(topology, 'frame');
  if (frame?.geometry.type !== 'Polygon') throw new Error('the detailed boundary file has no frame');
  const edge = boundsOf((frame.geometry.coordinates[0] ?? []).map(([lng = 0, lat = 0]) => [lng, lat]));
  return collect([
    asFeature('frame', frame.geometry),
    ...landAndLines(topology, edge, DETAIL_EDGE),
    ...shapesOf(topology, 'province-borders').map(({ geometry }) => asFeature('province', geometry)),
    ...shapesOf(topology, 'neighbour-province-borders').map(({ geometry }) =>
      asFeature('neighbour-province', geometry),
    ),
  ]);
}

function landAndLines(topology: Topology, edge: Bounds, nearEdge: number): Feature<Shape, BasemapProperties>[] {
  return [
    ...shapesOf(topology, 'countries').map((country) => asFeature('land', country.geometry, codeOf(country))),
    asFeature('coast', withoutEdge(coastOf(topology), edge, nearEdge)),
    ...shapesOf(topology, 'borders').map(({ geometry }) => asFeature('border', geometry)),
    ...shapesOf(topology, 'dashed').map(({ geometry }) => asFeature('dashed', geometry)),
  ];
}

/** Outlines that belong to one country only. */
function coastOf(topology: Topology): MultiLineString {
  return mesh(topology, topology.objects['countries'] as GeometryCollection, (a, b) => a === b);
}

function codeOf({ properties }: Feature<Shape, SourceProperties>): string {
  return properties?.id ?? '';
}

/** What the boundary files say of a shape. */
type SourceProperties = { readonly id?: string } | null;

function shapesOf(topology: Topology, name: string): Feature<Shape, SourceProperties>[] {
  const object = topology.objects[name];
  if (!object) return [];
  const made: Feature | FeatureCollection = feature(topology, object as GeometryObject);
  const features = made.type === 'FeatureCollection' ? made.features : [made];
  return features.filter(isShape);
}

function isShape(each: Feature): each is Feature<Shape, SourceProperties> {
  return ['Polygon', 'MultiPolygon', 'LineString', 'MultiLineString'].includes(each.geometry?.type);
}

function asFeature(kind: BasemapKind, geometry: Shape, code = ''): Feature<Shape, BasemapProperties> {
  return { type: 'Feature', properties: { kind, code }, geometry };
}

function collect(features: Feature<Shape, BasemapProperties>[]): BasemapFeatures {
  return { type: 'FeatureCollection', features };
}

function ringAround({ west, south, east, north }: Bounds): [number, number][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
