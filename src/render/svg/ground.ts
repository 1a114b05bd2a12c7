import type { LineString } from 'geojson';
import { feature, mergeArcs, meshArcs } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology, Polygon as TopoPolygon } from 'topojson-specification';
import type { Box } from '../../core/geometry/box.ts';
import { toWorld, type WorldPoint } from '../../core/geometry/mercator.ts';
import { remembered } from '../../core/model/remembered.ts';

/** Arcs of a topology one after another: a ring or a line. */
export interface Chain {
  /** Positions of arcs; `~position` for one that is run backwards. */
  readonly arcs: readonly number[];
  /** All of it, on the Mercator plane. */
  readonly box: Box;
}

/** What is the same in every picture on a topology. */
export interface Ground {
  /** The points of an arc on the Mercator plane. */
  arc(position: number): readonly WorldPoint[];
  /** The outer rings of these countries together, by their ids; of all for null. */
  rings(countries: readonly string[] | null): readonly Chain[];
  /** The lines of an object; none where there is no such object. */
  lines(object: string): readonly Chain[];
}

const GROUNDS = new WeakMap<Topology, Ground>();

/** To join countries takes longer than to draw them: it is done once for each choice of them. */
export function groundOf(topology: Topology): Ground {
  return remembered(GROUNDS, topology, () => makeGround(topology));
}

function makeGround(quantised: Topology): Ground {
  const topology = inDegrees(quantised);
  const points = new Map<number, readonly WorldPoint[]>();
  const arc = (position: number) =>
    remembered(points, position, () =>
      (topology.arcs[position] ?? []).map(([lng = 0, lat = 0]) => toWorld([lng, lat])),
    );
  const chain = (arcs: readonly number[]): Chain => ({
    arcs,
    box: boxOf(arcs.flatMap((at) => arc(at < 0 ? ~at : at))),
  });
  const countries = (topology.objects['countries'] as GeometryCollection).geometries;
  const known = new Map<string, readonly Chain[]>();
  return {
    arc,
    rings: (ids) =>
      remembered(known, JSON.stringify(ids), () => {
        const chosen = countries.filter((each) => each.type !== null && (ids === null || ids.includes(idOf(each))));
        return mergeArcs(topology, chosen as TopoPolygon[])
          .arcs.flat()
          .map(chain);
      }),
    lines: (name) =>
      remembered(known, name, () => {
        const object = topology.objects[name];
        return object ? meshArcs(topology, object as GeometryCollection).arcs.map(chain) : [];
      }),
  };
}

function inDegrees(topology: Topology): Topology {
  const { transform: _quantised, ...rest } = topology;
  const arcs = topology.arcs.map((_, position) => {
    const line = feature(topology, { type: 'LineString', arcs: [position] }).geometry as LineString;
    return line.coordinates as [number, number][];
  });
  return { ...rest, arcs };
}

function idOf(geometry: GeometryObject): string {
  return (geometry.properties as { id?: string } | undefined)?.id ?? '';
}

function boxOf(points: readonly WorldPoint[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}
