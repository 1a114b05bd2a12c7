import type { Topology } from 'topojson-specification';
import { type Box, isIn, overlap } from '../../core/geometry/box.ts';
import type { Bounds, ScreenPoint } from '../../core/geometry/camera.ts';
import { clipLine, clipRing } from '../../core/geometry/clip.ts';
import { toWorld } from '../../core/geometry/mercator.ts';
import { simplify } from '../../core/geometry/simplify.ts';
import { remembered } from '../../core/model/remembered.ts';
import { type Chain, groundOf } from './ground.ts';

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

/** Draws a ground from boundaries once, at build: readers get path data. */
export function basemapPaths(request: BasemapRequest): BasemapPaths {
  const { worldSize, named, hatched } = request;
  const { rings, lines } = groundOf(request.topology);
  const draw = drawer(request);
  return {
    worldSize,
    land: draw(rings(null), true),
    named: draw(rings(named), true),
    hatched: draw(rings(hatched), true),
    origin: draw(rings(['KP']), true),
    inner: draw(lines('province-borders'), false),
    borders: draw(lines('borders'), false),
    dashed: draw(lines('dashed'), false),
  };
}

/** Draws chains of arcs as path data. Each arc is simplified once, and so neighbours stay joined. */
function drawer({ topology, worldSize, within, tolerance, cut = false }: BasemapRequest) {
  const { arc } = groundOf(topology);
  const made = new Map<number, readonly ScreenPoint[]>();
  const simplified = (index: number) =>
    remembered(made, index, () =>
      simplify(
        arc(index).map(([x, y]): ScreenPoint => [x * worldSize, y * worldSize]),
        tolerance,
      ),
    );
  const window = windowOf(within, worldSize);
  return (chains: readonly Chain[], closed: boolean): string =>
    chains
      // Of the whole world most lies elsewhere.
      .filter(({ box }) => !cut || overlap(scaled(box, worldSize), window))
      .map((chain) => pointsOf(chain, simplified, closed))
      .filter((points) => cut || points.some((point) => isIn(point, window)))
      .flatMap((points) => (!cut ? [points] : closed ? [clipRing(points, window)] : clipLine(points, window)))
      .map((points) => points.map(([x, y]): ScreenPoint => [Math.round(x), Math.round(y)]))
      .filter((points) => !closed || areaOf(points) > tolerance * tolerance * 4)
      .map((points) => stepsOf(points, closed))
      .join('');
}

/** Arcs put one after another, where each begins with the point that the one before it ended with. */
function pointsOf(
  { arcs }: Chain,
  simplified: (position: number) => readonly ScreenPoint[],
  closed: boolean,
): readonly ScreenPoint[] {
  const points: ScreenPoint[] = [];
  for (const at of arcs) {
    points.pop();
    points.push(...(at < 0 ? simplified(~at).toReversed() : simplified(at)));
  }
  const [first] = points;
  // So small that two points are left of it: it is still a ring, of no area.
  while (first && points.length < (closed ? 4 : 2)) points.push(first);
  return points;
}

function scaled({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left * by, top: top * by, right: right * by, bottom: bottom * by };
}

function windowOf({ west, south, east, north }: Bounds, worldSize: number): Box {
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  return { left: left * worldSize, top: top * worldSize, right: right * worldSize, bottom: bottom * worldSize };
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
