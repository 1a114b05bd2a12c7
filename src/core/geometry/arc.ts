import type { LngLat } from '../model/place.ts';
import { angleBetween, combine, cross, dot, normalise, toLngLat, toVector, type Vector } from './sphere.ts';

/**
 * Points of a circular arc on the sphere, evenly spaced, ends included: `steps + 1` of them.
 *
 * `bend` is the height of the arc over the great circle, as a share of the distance between the ends. 0 is the great
 * circle; positive lies to the right of the direction of travel, so that a route and its return never share a line.
 * Longitudes run on past ±180 instead of jumping, so an arc takes the short way over the date line in one piece.
 *
 * Own code, since libraries of geometry know great circles, which cannot bow, or curves on the flat map, which are others
 * on the globe: an arc has to be one and the same on both.
 */
export function arcBetween(from: LngLat, to: LngLat, bend: number, steps = 64): LngLat[] {
  const a = toVector(from);
  const b = toVector(to);
  const distance = angleBetween(a, b);
  if (distance < 1e-9) return Array.from({ length: steps + 1 }, () => from);
  const apex = apexOf(a, rightOf(a, b), distance, bend);
  return unwrap(circleThrough(a, apex, b, steps).map(toLngLat), from[0]);
}

/** The unit normal of the great circle from a to b, on the right-hand side; a fixed choice for opposite points. */
function rightOf(a: Vector, b: Vector): Vector {
  const normal = cross(b, a);
  if (Math.hypot(...normal) > 1e-9) return normalise(normal);
  return normalise(cross(a, Math.abs(a[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0]));
}

/** The arc's highest point: half way along the great circle, then aside. Angles in radians. */
function apexOf(a: Vector, right: Vector, distance: number, bend: number): Vector {
  const forward = cross(a, right);
  const halfWay = combine(a, Math.cos(distance / 2), forward, Math.sin(distance / 2));
  return combine(halfWay, Math.cos(bend * distance), right, Math.sin(bend * distance));
}

/** The plane through three points cuts the sphere in a circle; this walks it from a past `apex` to b. */
function circleThrough(a: Vector, apex: Vector, b: Vector, steps: number): Vector[] {
  const axis = normalise(cross(combine(apex, 1, a, -1), combine(b, 1, apex, -1)));
  const centre = combine(axis, dot(axis, a), axis, 0);
  const u = combine(a, 1, centre, -1);
  const v = cross(axis, u);
  const toB = combine(b, 1, centre, -1);
  const turn = (Math.atan2(dot(toB, v), dot(toB, u)) + 2 * Math.PI) % (2 * Math.PI);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = (turn * step) / steps;
    return combine(centre, 1, combine(u, Math.cos(angle), v, Math.sin(angle)), 1);
  });
}

/** Moves each longitude by whole turns to within half a turn of the one before it, the first near `start`. */
function unwrap(points: readonly LngLat[], start: number): LngLat[] {
  let previous = start;
  return points.map(([lng, lat]) => {
    previous = lng + 360 * Math.round((previous - lng) / 360);
    return [previous, lat];
  });
}
