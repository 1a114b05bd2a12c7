import type { LngLat } from '../model/place.ts';

/**
 * A point of the Web Mercator plane in units of the world's width: x grows to the east, y to the south, and the world
 * is the square from 0 to 1. An x beyond it belongs to a path that has crossed the date line.
 */
export type WorldPoint = readonly [x: number, y: number];

/** Where the Mercator square ends, in degrees of latitude. */
export const MAX_LATITUDE = 85.051129;

export function toWorld([lng, lat]: LngLat): WorldPoint {
  const clamped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
  const sine = Math.sin((clamped * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

export function fromWorld([x, y]: WorldPoint): LngLat {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}
