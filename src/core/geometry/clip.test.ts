import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from './box.ts';
import type { ScreenPoint } from './camera.ts';
import { clipLine, clipRing } from './clip.ts';

const WINDOW: Box = { left: 0, top: 0, right: 10, bottom: 10 };
const point = fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 }));
const isInside = ([x, y]: ScreenPoint) => x >= -1e-9 && x <= 10 + 1e-9 && y >= -1e-9 && y <= 10 + 1e-9;

test('a ring that lies inside the window stays as it is, and one that lies outside is gone', () => {
  const inside: ScreenPoint[] = [
    [1, 1],
    [9, 1],
    [5, 8],
    [1, 1],
  ];
  expect(clipRing(inside, WINDOW)).toEqual(inside);
  expect(
    clipRing(
      inside.map(([x, y]): ScreenPoint => [x + 20, y]),
      WINDOW,
    ),
  ).toEqual([]);
});

test('land that fills the window without a point in it fills all of it', () => {
  const around: ScreenPoint[] = [
    [-20, -20],
    [30, -20],
    [30, 30],
    [-20, 30],
  ];
  expect(Math.abs(areaOf(clipRing(around, WINDOW)))).toBeCloseTo(100);
});

test('what is left of a ring lies in the window and covers what the ring covered of it', () => {
  fc.assert(
    fc.property(fc.tuple(point, point, point), (triangle) => {
      const left = clipRing(triangle, WINDOW);
      expect(left.every(isInside)).toBe(true);
      // A triangle is convex: its part in the window has the area that a fine raster finds.
      const cells = 40;
      let hits = 0;
      for (let i = 0; i < cells; i++) {
        for (let j = 0; j < cells; j++) {
          const at: ScreenPoint = [((i + 0.5) * 10) / cells, ((j + 0.5) * 10) / cells];
          if (holds(triangle, at)) hits++;
        }
      }
      expect(Math.abs(Math.abs(areaOf(left)) - (hits * 100) / cells ** 2)).toBeLessThan(4);
    }),
  );
});

test('a line is cut where it leaves the window, and goes on where it comes back', () => {
  const parts = clipLine(
    [
      [-5, 5],
      [5, 5],
      [5, 15],
      [8, 15],
      [8, 5],
    ],
    WINDOW,
  );
  expect(parts).toEqual([
    [
      [0, 5],
      [5, 5],
      [5, 10],
    ],
    [
      [8, 10],
      [8, 5],
    ],
  ]);
});

test('every part of a line lies in the window', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 9 }), (line) => {
      for (const part of clipLine(line, WINDOW)) expect(part.every(isInside)).toBe(true);
    }),
  );
});

function areaOf(points: readonly ScreenPoint[]): number {
  return (
    points.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) / 2
  );
}

function holds(triangle: readonly ScreenPoint[], [x, y]: ScreenPoint): boolean {
  const sides = triangle.map(([ax, ay], index) => {
    const [bx, by] = triangle[(index + 1) % triangle.length] ?? [ax, ay];
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  });
  return sides.every((side) => side > 0) || sides.every((side) => side < 0);
}
