import type { Camera } from '../geometry/camera.ts';

/** zoom/latitude/longitude, as in OpenStreetMap's links, rounded to about a pixel. */
export function encodeCamera({ zoom, center: [lng, lat] }: Camera): string {
  return `${trim(zoom, 2)}/${trim(lat, 3)}/${trim(lng, 3)}`;
}

/** Null for what is not a camera that the map could take. */
export function decodeCamera(text: string): Camera | null {
  const match = /^(-?\d{1,3}(?:\.\d{1,6})?)\/(-?\d{1,3}(?:\.\d{1,6})?)\/(-?\d{1,3}(?:\.\d{1,6})?)$/.exec(text);
  if (!match) return null;
  const [zoom, lat, lng] = match.slice(1).map(Number) as [number, number, number];
  // A globe seen from far off stands lower and nearer to the poles than a flat map can.
  if (zoom < -3 || zoom > 12 || Math.abs(lat) > 90 || Math.abs(lng) > 360) return null;
  return { zoom, center: [lng, lat] };
}

function trim(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}
