import type { LineString, Polygon, Topology } from 'topojson-specification';
import { toWorld } from '../../core/geometry/mercator.ts';
import type { BasemapPaths } from '../svg/basemap-paths.ts';

type Rectangle = readonly [west: number, south: number, east: number, north: number];

/** A ground of rectangles of degrees, by what they are on the map. */
type BasemapKind = Readonly<Record<Exclude<keyof BasemapPaths, 'worldSize'>, readonly Rectangle[]>>;

/** Nobody's coast: a continent, the invented countries on it, and home at its eastern edge. Only for tests. */
const BASEMAP: BasemapKind = {
  land: [
    [-20, 6, 131, 72],
    [94, -8, 120, 4],
  ],
  named: [
    [88, 50, 131, 72],
    [88, 22, 124.3, 49.9],
  ],
  hatched: [
    [97, 6, 110, 21.9],
    [94, -8, 120, 4],
  ],
  origin: [[124.4, 37.8, 131, 43]],
  inner: [[127, 37.8, 131, 43]],
  borders: [
    [88, 50, 131, 72],
    [60, 6, 87.9, 72],
  ],
  dashed: [[124.4, 37.7, 131, 37.8]],
};

/** Codes that the live map knows the tinted and the hatched rectangles by. */
export const INVENTED_COUNTRIES = { namedCountries: ['XN'], hatchedCountries: ['XA'] };

const WORLD = 8192;

/** The invented ground as the static map has it. */
export const INVENTED_PATHS: BasemapPaths = {
  worldSize: WORLD,
  land: pathsOf(BASEMAP.land),
  named: pathsOf(BASEMAP.named),
  hatched: pathsOf(BASEMAP.hatched),
  origin: pathsOf(BASEMAP.origin),
  inner: pathsOf(BASEMAP.inner),
  borders: pathsOf(BASEMAP.borders),
  dashed: pathsOf(BASEMAP.dashed),
};

/** The invented ground as the live map fetches it. From near there is only an empty frame round home. */
export function inventedTopologies(): { readonly world: Topology; readonly northEastAsia: Topology } {
  const [near] = BASEMAP.origin;
  return {
    world: topologyOf({
      countries: [
        ...polygons(BASEMAP.land, ''),
        ...polygons(BASEMAP.named, 'XN'),
        ...polygons(BASEMAP.hatched, 'XA'),
        ...polygons(BASEMAP.origin, 'KP'),
      ],
      borders: BASEMAP.borders.map((rectangle) => ({ type: 'LineString', rectangle })),
      dashed: BASEMAP.dashed.map((rectangle) => ({ type: 'LineString', rectangle })),
    }),
    northEastAsia: topologyOf({ frame: near ? polygons([near], '') : [], countries: [] }),
  };
}

interface Shape {
  readonly type: 'Polygon' | 'LineString';
  readonly rectangle: Rectangle;
  readonly id?: string;
}

function polygons(rectangles: readonly Rectangle[], id: string): Shape[] {
  return rectangles.map((rectangle) => ({ type: 'Polygon', rectangle, id }));
}

function topologyOf(shapes: Readonly<Record<string, readonly Shape[]>>): Topology {
  const arcs: [number, number][][] = [];
  const geometryOf = ({ type, rectangle: [west, south, east, north], id }: Shape): Polygon | LineString => {
    const arc = arcs.push([
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ]);
    return type === 'Polygon' ? { type, arcs: [[arc - 1]], properties: { id } } : { type, arcs: [arc - 1] };
  };
  const objects = Object.fromEntries(
    Object.entries(shapes).map(([name, each]) => [
      name,
      { type: 'GeometryCollection' as const, geometries: each.map(geometryOf) },
    ]),
  );
  return { type: 'Topology', objects, arcs };
}

function pathsOf(rectangles: readonly Rectangle[]): string {
  return rectangles.map(pathOf).join('');
}

function pathOf([west, south, east, north]: Rectangle): string {
  const [left, top] = toWorld([west, north]).map((each) => Math.round(each * WORLD)) as [number, number];
  const [right, bottom] = toWorld([east, south]).map((each) => Math.round(each * WORLD)) as [number, number];
  return `M${left} ${top}H${right}V${bottom}H${left}z`;
}
