import { arcBetween } from '../geometry/arc.ts';
import { toWorld, type WorldPoint } from '../geometry/mercator.ts';
import { angleBetween, combine, normalise, toLngLat, toVector } from '../geometry/sphere.ts';
import type { LngLat } from '../model/place.ts';
import { bendOf } from './bend.ts';

/** Points of one leg; enough that no chord shows at any zoom the map allows. */
const STEPS = 64;

/** The way of an arc: over its transit points, and where it forks. */
export interface ArcPath {
  readonly trunk: readonly LngLat[];
  /** One for each destination of a joint figure; empty otherwise. */
  readonly branches: readonly (readonly LngLat[])[];
}

/**
 * The way from an origin over transit points to one destination, or to a fork before several. A wide band needs
 * more room than a line. Own code, as the arcs are that it is made of: no library forks one.
 */
export function arcPathOf(
  origin: LngLat,
  via: readonly LngLat[],
  destinations: readonly LngLat[],
  widthPx: number,
): ArcPath {
  const [only, ...others] = destinations;
  if (!only) throw new Error('a path needs a destination');
  if (others.length === 0) return { trunk: legs([origin, ...via, only], widthPx), branches: [] };
  const whole = legs([origin, ...via, middleOf(destinations)], widthPx);
  const trunk = cutBefore(whole, forkDistance(destinations));
  const fork = trunk.at(-1) ?? only;
  return { trunk, branches: destinations.map((end) => arcBetween(fork, end, 0, 12)) };
}

/** On the Mercator plane, without jumps. */
export function pathOf(points: readonly LngLat[]): WorldPoint[] {
  return points.map(toWorld);
}

function legs(stops: readonly LngLat[], widthPx: number): LngLat[] {
  const points: LngLat[] = [];
  for (const [index, stop] of stops.entries()) {
    const next = stops[index + 1];
    if (!next) continue;
    const start = points.at(-1) ?? stop;
    points.push(...arcBetween(start, next, bendOf(start, next, widthPx), STEPS).slice(points.length === 0 ? 0 : 1));
  }
  return points;
}

function middleOf(places: readonly LngLat[]): LngLat {
  const sum = places.map(toVector).reduce((a, b) => combine(a, 1, b, 1));
  return toLngLat(normalise(sum));
}

/**
 * Far enough from the destinations that the branches can be told apart: twice the distance between the outermost two.
 */
function forkDistance(destinations: readonly LngLat[]): number {
  const vectors = destinations.map(toVector);
  return 2 * Math.max(...vectors.map((a) => Math.max(...vectors.map((b) => angleBetween(a, b)))));
}

/** The part of a path that lies at least `distance` (radians) from its end; never less than a third of it. */
function cutBefore(points: readonly LngLat[], distance: number): LngLat[] {
  const end = toVector(points.at(-1) ?? [0, 0]);
  const far = points.filter((point) => angleBetween(toVector(point), end) >= distance);
  return points.slice(0, Math.max(far.length, Math.ceil(points.length / 3)));
}
