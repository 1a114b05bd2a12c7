import type { MultiLineString, Position } from 'geojson';
import type { Bounds } from '../../core/geometry/camera.ts';

/**
 * Drops what runs within `near` degrees of the edge, where shapes were only cut: there is no coast along 180° or round
 * the detail.
 */
export function withoutEdge(lines: MultiLineString, edge: Bounds, near: number): MultiLineString {
  const coordinates = lines.coordinates.flatMap((line) => cutLine(line, edge, near)).filter((line) => line.length > 1);
  return { type: 'MultiLineString', coordinates };
}

function cutLine(line: readonly Position[], edge: Bounds, near: number): Position[][] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  for (const [index, at] of line.entries()) {
    const before = line[index - 1];
    if (before && isAlong(before, at, edge, near)) {
      parts.push(part);
      part = [];
    }
    part.push(at);
  }
  return [...parts, part];
}

function isAlong([lngA = 0, latA = 0]: Position, [lngB = 0, latB = 0]: Position, edge: Bounds, near: number): boolean {
  const both = (a: number, b: number, at: number): boolean => Math.abs(a - at) < near && Math.abs(b - at) < near;
  return (
    both(lngA, lngB, edge.west) ||
    both(lngA, lngB, edge.east) ||
    both(latA, latB, edge.south) ||
    both(latA, latB, edge.north)
  );
}
