import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScreenPoint } from '../../core/geometry/camera.ts';
import type { WorldPoint } from '../../core/geometry/mercator.ts';
import { polyline } from '../../core/geometry/polyline.ts';
import type { RouteId } from '../../core/model/ids.ts';
import { PATTERNS } from '../../core/scene/pattern.ts';
import type { Ribbon } from '../../core/scene/ribbon.ts';
import type { Arc } from '../../core/scene/scene.ts';
import { INSTANCE_FLOATS, measureOnScreen, packArcs, ROWS } from './arc-buffer.ts';

const coordinate = fc.double({ min: -0.5, max: 1.5, noNaN: true });
const path = fc.array(fc.tuple(coordinate, fc.double({ min: 0, max: 1, noNaN: true })), {
  minLength: 2,
  maxLength: 150,
});

test('every point of every path reaches the GPU in its place', () => {
  fc.assert(
    fc.property(fc.array(path, { minLength: 1, maxLength: 6 }), (paths) => {
      const buffer = packArcs([arcOf(paths.map(ribbonOf))]);
      for (const [row, points] of paths.entries()) {
        const [originX = 0, originY = 0] = buffer.instances.subarray(row * INSTANCE_FLOATS);
        for (const [column, [x, y]] of points.entries()) {
          const [relativeX = 0, relativeY = 0] = texelAt(buffer, row, column);
          expect(originX + relativeX).toBeCloseTo(x, 6);
          expect(originY + relativeY).toBeCloseTo(y, 6);
        }
      }
    }),
  );
});

test('the way gone never falls along a path and ends at its length', () => {
  fc.assert(
    fc.property(path, (points) => {
      const buffer = packArcs([arcOf([ribbonOf(points)])]);
      const ways = points.map((_, column) => texelAt(buffer, 0, column)[2] ?? Number.NaN);
      for (const [index, way] of ways.entries()) expect(way).toBeGreaterThanOrEqual(ways[index - 1] ?? 0);
      expect(ways.at(-1)).toBe(buffer.instances[2]);
    }),
  );
});

test('a way of a few metres keeps its shape to a millionth of its length', () => {
  const step = 1e-7;
  const buffer = packArcs([arcOf([ribbonOf([0, 1, 2].map((n) => [0.85 + n * step, 0.37 + n * n * step] as const))])]);
  expect((texelAt(buffer, 0, 2)[0] ?? 0) / step).toBeCloseTo(2, 6);
  expect((texelAt(buffer, 0, 2)[1] ?? 0) / step).toBeCloseTo(4, 6);
});

test('more ribbons than rows go on in the next block of columns', () => {
  const ribbons = Array.from({ length: ROWS + 3 }, (_, n) =>
    ribbonOf([
      [0, 0],
      [n / 4096, 0],
      [n / 4096, 1],
    ]),
  );
  const buffer = packArcs([arcOf(ribbons)]);
  expect(buffer.heightTexels).toBe(ROWS);
  expect(buffer.widthTexels).toBe(2 * buffer.columns);
  const offset = (2 * buffer.widthTexels + buffer.columns + 1) * 4;
  expect(buffer.points[offset]).toBe((ROWS + 2) / 4096);
});

test('the way gone can be measured in another projection, and ends where the projected path does', () => {
  fc.assert(
    fc.property(fc.array(path, { minLength: 1, maxLength: 6 }), (paths) => {
      const buffer = packArcs([arcOf(paths.map(ribbonOf))]);
      const project = ([x, y]: WorldPoint): ScreenPoint => [300 * Math.sin(4 * x), 200 * y * y];
      measureOnScreen(buffer, project);
      for (const [row, points] of paths.entries()) {
        const { lengths } = polyline(points.map(project));
        for (const [column, length] of lengths.entries()) {
          expect(Math.abs((texelAt(buffer, row, column)[3] ?? Number.NaN) - length)).toBeLessThan(0.01);
        }
      }
    }),
  );
});

test('a range reaches the GPU as the share of its lower figure, and a band as what has two edges', () => {
  const range: Ribbon = {
    ...ribbonOf([
      [0, 0],
      [1, 1],
    ]),
    innerShare: 0.25,
  };
  const { instances } = packArcs([arcOf([range, { ...range, innerShare: 1 }, { ...range, form: 'line' }])]);
  expect([0, 1, 2].map((n) => instances[n * INSTANCE_FLOATS + 17])).toEqual([0.25, 1, 0.25]);
  expect([0, 1, 2].map((n) => instances[n * INSTANCE_FLOATS + 7])).toEqual([1, 1, 0]);
});

test('a scene without arcs gives an empty buffer that can still be uploaded', () => {
  const buffer = packArcs([]);
  expect(buffer.count).toBe(0);
  expect(buffer.reach).toBeNull();
  expect(buffer.points).toHaveLength(buffer.widthTexels * buffer.heightTexels * 4);
  expect(buffer.points.length).toBeGreaterThan(0);
});

function texelAt(buffer: ReturnType<typeof packArcs>, row: number, column: number): Float32Array {
  const start = (row * buffer.widthTexels + column) * 4;
  return buffer.points.subarray(start, start + 4);
}

function ribbonOf(points: Ribbon['path']): Ribbon {
  return {
    path: points,
    form: 'band',
    pattern: PATTERNS.planned,
    halfBodyPx: 6,
    head: { lengthPx: 12, halfWidthPx: 9 },
    startGapPx: 4,
    endGapPx: 3,
    startLanePx: 0,
    endLanePx: 0,
    innerShare: 1,
  };
}

function arcOf(ribbons: readonly Ribbon[]): Arc {
  return {
    route: 'r' as RouteId,
    direction: 'dispatch',
    status: 'planned',
    emphasis: 'normal',
    ribbons,
    widthFrom: null,
    words: '',
  };
}
