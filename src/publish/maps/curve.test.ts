import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScreenPoint } from '../../core/geometry/camera.ts';
import { distanceToSegment } from '../../core/geometry/segment.ts';
import { curveThrough, type Stretch } from './curve.ts';

test('a straight line is one stretch, and an arc of a circle few curves', () => {
  expect(
    curveThrough(
      [
        [0, 0],
        [5, 0],
        [9, 0],
      ],
      0.25,
    ),
  ).toEqual([{ control: null, to: [9, 0] }]);
  const arc = Array.from(
    { length: 40 },
    (_, at): ScreenPoint => [200 * Math.cos((at * Math.PI) / 80), 200 * Math.sin((at * Math.PI) / 80)],
  );
  const curves = curveThrough(arc, 0.25);
  expect(curves.length).toBeLessThan(6);
  expect(curves.every(({ control }) => control !== null)).toBe(true);
});

test('a corner stays one', () => {
  const corner: ScreenPoint = [20, 0];
  const stretches = curveThrough([[0, 0], [10, 0], corner, [20, 10], [20, 20]], 0.25);
  expect(stretches.map(({ to }) => to)).toEqual([corner, [20, 20]]);
});

test('no point of a line is farther from its curves than they may stray', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }));
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 30 }), (points) => {
      const [first = [0, 0]] = points;
      const line = flattened(first, curveThrough(points, 0.5));
      for (const each of points) {
        const away = Math.min(...line.slice(1).map((to, index) => distanceToSegment(each, line[index] ?? to, to)));
        expect(away).toBeLessThanOrEqual(0.6);
      }
    }),
  );
});

function flattened(first: ScreenPoint, stretches: readonly Stretch[]): ScreenPoint[] {
  const line: ScreenPoint[] = [first];
  for (const { control, to } of stretches) {
    const from = line.at(-1) ?? first;
    const [cx, cy] = control ?? [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    for (let step = 1; step <= 40; step += 1) {
      const t = step / 40;
      const along = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
      line.push([along(from[0], cx, to[0]), along(from[1], cy, to[1])]);
    }
  }
  return line;
}
