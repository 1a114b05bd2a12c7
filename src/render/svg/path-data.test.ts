import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScreenPoint } from '../../core/geometry/camera.ts';
import { evenly } from '../../core/test/fixture-numbers.ts';
import { pathData, tenth } from './path-data.ts';

const px = evenly(-3000, 3000);
const points: fc.Arbitrary<ScreenPoint[]> = fc.array(fc.tuple(px, px), { minLength: 2, maxLength: 60 });

test('a path runs through its points to the tenth of a px, and errors do not add up along it', () => {
  fc.assert(
    fc.property(points, fc.boolean(), (each, closed) => {
      const drawn = pointsOf(pathData(each, closed));
      expect(drawn).toHaveLength(each.length);
      for (const [index, [x, y]] of each.entries()) {
        expect(Math.abs((drawn[index]?.[0] ?? Number.NaN) - x)).toBeLessThan(0.051);
        expect(Math.abs((drawn[index]?.[1] ?? Number.NaN) - y)).toBeLessThan(0.051);
      }
    }),
  );
});

test('path data are short: one digit after the point, no zero before it, closed only on request', () => {
  expect(
    pathData([
      [10, 20.04],
      [10.5, 19.7],
      [10.46, 19.7],
    ]),
  ).toBe('M10 20l.5-.3 0 0');
  expect(
    pathData(
      [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
      true,
    ),
  ).toBe('M0 0l1 0 0 1z');
  expect(
    pathData([
      [-0.3, -0.04],
      [0.9, -2],
    ]),
  ).toBe('M-.3 0l1.2-2');
  fc.assert(fc.property(points, (each) => void expect(pathData(each)).toMatch(/^M[-\d. ]+l[-\d. ]+$/)));
});

test('no points are no path', () => {
  expect(pathData([])).toBe('');
});

test('a tenth is the nearest one', () => {
  expect([tenth(4.800000000000001), tenth(0.349), tenth(-0.26), tenth(7)]).toEqual([4.8, 0.3, -0.3, 7]);
});

/** Reads what `pathData` writes. */
function pointsOf(data: string): ScreenPoint[] {
  const numbers = (data.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []).map(Number);
  const found: ScreenPoint[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index < numbers.length; index += 2) {
    [x, y] = [x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)];
    found.push([x, y]);
  }
  return found;
}
