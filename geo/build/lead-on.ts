import type { LineString } from 'geojson';
import { distance, nearestOnLines, type Point } from './nearest.ts';

/** How far an end is led on, in degrees of latitude; ends farther from the outline lie outside the frame. */
const REACH = 0.2;

/** How far beyond the outline it is led, as a share of the way, so that the two cross. */
const BEYOND = 1.05;

type Line = readonly Point[];

/** The lines, with every loose end (one that no other line meets) drawn to the nearest point of the outline. */
export function leadOn(lines: readonly Line[], outline: readonly Line[]): LineString[] {
  const meetings = new Map<string, number>();
  for (const end of lines.flatMap(endsOf)) meetings.set(keyOf(end), (meetings.get(keyOf(end)) ?? 0) + 1);

  const lead = (end: Point | undefined): Point[] => {
    if (end === undefined || meetings.get(keyOf(end)) !== 1) return [];
    const target = nearestOnLines(end, outline);
    if (distance(end, target) > REACH) return [];
    return [[end[0] + (target[0] - end[0]) * BEYOND, end[1] + (target[1] - end[1]) * BEYOND]];
  };
  return lines.map((line) => ({
    type: 'LineString',
    coordinates: [...lead(line[0]), ...line, ...lead(line.at(-1))].map(([lng, lat]) => [lng, lat]),
  }));
}

function endsOf(line: Line): Point[] {
  return [line[0], line.at(-1)].filter((end) => end !== undefined);
}

function keyOf([lng, lat]: Point): string {
  return `${lng},${lat}`;
}
