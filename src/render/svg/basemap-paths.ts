import type { LineString } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology, Polygon as TopoPolygon } from 'topojson-specification';
import type { Box } from '../../core/geometry/box.ts';
import type { Bounds, ScreenPoint } from '../../core/geometry/camera.ts';
import { clipLine, clipRing } from '../../core/geometry/clip.ts';
import { toWorld } from '../../core/geometry/mercator.ts';
import { simplify } from '../../core/geometry/simplify.ts';
import type { LngLat } from '../../core/model/place.ts';

/** Path data of a ground, in whole units on a Mercator world that is `worldSize` of them wide. */
export interface BasemapPaths {
  readonly worldSize: number;
  readonly land: string;
  /** Countries that a drawn claim names. */
  readonly named: string;
  /** Countries that a region is drawn over. */
  readonly hatched: string;
  /** The DPRK. */
  readonly origin: string;
  /** Lines inside the DPRK. */
  readonly inner: string;
  readonly borders: string;
  /** Ceasefire lines and disputed boundaries. */
  readonly dashed: string;
}

export interface BasemapRequest {
  readonly topology: Topology;
  readonly worldSize: number;
  /** How far a simplified line may stray, in units. */
  readonly tolerance: number;
  /** What lies wholly outside is left out. */
  readonly within: Bounds;
  /** Whether what reaches out of it is cut off there: for a picture that can never be moved. */
  readonly cut?: boolean;
  readonly named: readonly string[];
  readonly hatched: readonly string[];
}

type Line = readonly LngLat[];
type Rings = readonly Line[];

/** Draws a ground from boundaries once, at build: readers get path data. */
export function basemapPaths(request: BasemapRequest): BasemapPaths {
  const topology = simplified(request);
  const countries = topology.objects['countries'] as GeometryCollection;
  const draw = (lines: readonly Line[], closed: boolean) => pathOfLines(lines, closed, request);
  const polygons = (chosen: (id: string) => boolean): Rings => {
    const geometries = countries.geometries.filter((each) => chosen(idOf(each)) && each.type !== null);
    return merge(topology, geometries as TopoPolygon[]).coordinates.flat() as unknown as Rings;
  };
  const lines = (name: string): Rings => {
    const object = topology.objects[name];
    return object ? (mesh(topology, object as GeometryCollection).coordinates as unknown as Rings) : [];
  };
  return {
    worldSize: request.worldSize,
    land: draw(
      polygons(() => true),
      true,
    ),
    named: draw(
      polygons((id) => request.named.includes(id)),
      true,
    ),
    hatched: draw(
      polygons((id) => request.hatched.includes(id)),
      true,
    ),
    origin: draw(
      polygons((id) => id === 'KP'),
      true,
    ),
    inner: draw(lines('province-borders'), false),
    borders: draw(lines('borders'), false),
    dashed: draw(lines('dashed'), false),
  };
}

function idOf(geometry: GeometryObject): string {
  return (geometry.properties as { id?: string } | undefined)?.id ?? '';
}

/** The same topology in degrees with fewer points. Arcs are simplified, not countries: neighbours stay joined. */
function simplified({ topology, worldSize, tolerance }: BasemapRequest): Topology {
  const arcs = topology.arcs.map((_, index) => {
    const line = feature(topology, { type: 'LineString', arcs: [index] }).geometry as LineString;
    const points = (line.coordinates as [number, number][]).map(([lng, lat]) => {
      const [x, y] = toWorld([lng, lat]);
      return [x * worldSize, y * worldSize, lng, lat] as const;
    });
    return simplify(points, tolerance).map(([, , lng, lat]) => [lng, lat]);
  });
  const { transform: _quantised, ...rest } = topology;
  return { ...rest, arcs };
}

function pathOfLines(
  lines: readonly Line[],
  closed: boolean,
  { worldSize, within, tolerance, cut = false }: BasemapRequest,
): string {
  const kept = cut ? lines : lines.filter((line) => meets(line, within));
  const window = windowOf(within, worldSize);
  return kept
    .map((line) => line.map(toWorld).map(([x, y]): ScreenPoint => [x * worldSize, y * worldSize]))
    .flatMap((points) => (!cut ? [points] : closed ? [clipRing(points, window)] : clipLine(points, window)))
    .map((points) => points.map(([x, y]): ScreenPoint => [Math.round(x), Math.round(y)]))
    .filter((points) => !closed || areaOf(points) > tolerance * tolerance * 4)
    .map((points) => stepsOf(points, closed))
    .join('');
}

function windowOf({ west, south, east, north }: Bounds, worldSize: number): Box {
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  return { left: left * worldSize, top: top * worldSize, right: right * worldSize, bottom: bottom * worldSize };
}

function meets(line: Line, { west, south, east, north }: Bounds): boolean {
  return line.some(([lng, lat]) => lng >= west && lng <= east && lat >= south && lat <= north);
}

function areaOf(points: readonly ScreenPoint[]): number {
  let twice = 0;
  for (const [index, [x, y]] of points.entries()) {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice / 2);
}

/** Relative whole steps: short, and they compress well. */
function stepsOf(points: readonly ScreenPoint[], closed: boolean): string {
  let [x, y] = points[0] ?? [0, 0];
  const parts = [`M${x} ${y}l`];
  // A ring that was cut does not end where it began: then its last point is a corner like any other.
  const [lastX, lastY] = points.at(-1) ?? [0, 0];
  const returns = closed && lastX === x && lastY === y;
  for (const [toX, toY] of points.slice(1, returns ? -1 : undefined)) {
    if (toX === x && toY === y) continue;
    parts.push(`${parts.length > 1 && toX - x >= 0 ? ' ' : ''}${toX - x}${toY - y < 0 ? '' : ' '}${toY - y}`);
    [x, y] = [toX, toY];
  }
  return parts.length === 1 ? '' : parts.join('') + (closed ? 'z' : '');
}
