import type { LngLat } from '../model/place.ts';

/** A unit vector from the centre of the sphere: x to 0°E, y to 90°E, z to the north pole. */
export type Vector = readonly [x: number, y: number, z: number];

const RADIANS = Math.PI / 180;

export function toVector([lng, lat]: LngLat): Vector {
  const cosLat = Math.cos(lat * RADIANS);
  return [cosLat * Math.cos(lng * RADIANS), cosLat * Math.sin(lng * RADIANS), Math.sin(lat * RADIANS)];
}

/** Longitude in (−180, 180]. At a pole longitude has no meaning and comes out as 0 or ±180. */
export function toLngLat([x, y, z]: Vector): LngLat {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

/** Angle between two directions in radians, exact for tiny and for nearly opposite ones. */
export function angleBetween(a: Vector, b: Vector): number {
  const crossed = cross(a, b);
  return Math.atan2(Math.hypot(...crossed), dot(a, b));
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** `a·m + b·n`, not normalised. */
export function combine(a: Vector, m: number, b: Vector, n: number): Vector {
  return [a[0] * m + b[0] * n, a[1] * m + b[1] * n, a[2] * m + b[2] * n];
}

/** The same direction at length 1; a null vector stays what it is. */
export function normalise(a: Vector): Vector {
  const length = Math.hypot(...a);
  return length === 0 ? a : [a[0] / length, a[1] / length, a[2] / length];
}
