import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Camera, type Frame, type ScreenPoint, worldToScreen } from '../geometry/camera.ts';
import type { WorldPoint } from '../geometry/mercator.ts';
import { distanceToSegment } from '../geometry/segment.ts';
import { evenly } from '../test/fixture-numbers.ts';
import { outlineOf } from './outline.ts';
import { PATTERNS } from './pattern.ts';
import { extentOf, type Head, halfWidthPx, lanePx, type Ribbon } from './ribbon.ts';

/** At zoom 0 the world is 512 px wide: a px is 1/512 of it, and the picture's origin is its corner. */
const FRAME: Frame = { widthPx: 512, heightPx: 512 };
const CAMERA: Camera = { center: [0, 0], zoom: 0 };

const px = (max: number) => evenly(0, max);
const lane = evenly(-30, 30);
const head: fc.Arbitrary<Head> = fc.record({
  lengthPx: evenly(1, 60),
  halfWidthPx: evenly(1, 40),
});
const ribbon: fc.Arbitrary<Ribbon> = fc.record({
  path: fc.constant<WorldPoint[]>([
    [0.1, 0.5],
    [0.9, 0.5],
  ]),
  form: fc.constantFrom('band', 'line'),
  pattern: fc.constantFrom(...Object.values(PATTERNS)),
  halfBodyPx: px(20),
  head: fc.option(head),
  startGapPx: px(20),
  endGapPx: px(20),
  startLanePx: lane,
  endLanePx: lane,
  innerShare: fc.constant(1),
});
const lengthPx = fc.oneof(px(40), px(2000), fc.constant(0));

test('along a path of any length come its start, its neck and its end, in this order and within it', () => {
  fc.assert(
    fc.property(ribbon, lengthPx, (each, length) => {
      const { startPx, neckPx, endPx, headHalfPx } = extentOf(each, length);
      const order = [0, startPx, neckPx, endPx, length];
      for (const [index, at] of order.entries()) expect(at).toBeLessThanOrEqual((order[index + 1] ?? at) + 1e-9);
      expect(headHalfPx).toBeGreaterThanOrEqual(0);
      expect(headHalfPx).toBeLessThanOrEqual(each.head?.halfWidthPx ?? 0);
    }),
    { numRuns: 500 },
  );
});

test('on a long path gaps and head are as asked for', () => {
  fc.assert(
    fc.property(ribbon, evenly(300, 2000), (each, length) => {
      const { startPx, neckPx, endPx, headHalfPx } = extentOf(each, length);
      expect(startPx).toBe(each.startGapPx);
      expect(endPx).toBe(length - each.endGapPx);
      expect(neckPx).toBeCloseTo(endPx - (each.head?.lengthPx ?? 0), 9);
      expect(headHalfPx).toBe(each.head?.halfWidthPx ?? 0);
    }),
  );
});

test('on a path of any length there is a body, and the head takes no more than its share', () => {
  fc.assert(
    fc.property(ribbon, evenly(1, 2000), (each, length) => {
      const { startPx, neckPx, endPx } = extentOf(each, length);
      expect(endPx - startPx).toBeGreaterThan(length * 0.59);
      expect(neckPx - startPx).toBeGreaterThan((endPx - startPx) * 0.44);
    }),
  );
});

test('a ribbon is as wide all along its body, its head runs to nothing, and it is never negative in width', () => {
  fc.assert(
    fc.property(ribbon, evenly(10, 2000), px(1), (each, length, share) => {
      const extent = extentOf(each, length);
      expect(halfWidthPx(each, extent, extent.startPx)).toBeCloseTo(each.halfBodyPx, 9);
      expect(halfWidthPx(each, extent, extent.neckPx)).toBeCloseTo(each.halfBodyPx, 9);
      if (each.head) expect(halfWidthPx(each, extent, extent.endPx)).toBeCloseTo(0, 9);
      const along = extent.startPx + (extent.endPx - extent.startPx) * share;
      const most = Math.max(each.halfBodyPx, extent.headHalfPx);
      expect(halfWidthPx(each, extent, along)).toBeGreaterThanOrEqual(-1e-9);
      expect(halfWidthPx(each, extent, along)).toBeLessThanOrEqual(most + 1e-9);
    }),
  );
});

test('a ribbon slides evenly from its first lane to its last', () => {
  fc.assert(
    fc.property(ribbon, evenly(1, 2000), (each, length) => {
      expect(lanePx(each, length, 0)).toBeCloseTo(each.startLanePx, 9);
      expect(lanePx(each, length, length)).toBeCloseTo(each.endLanePx, 9);
      expect(lanePx(each, length, length / 2)).toBeCloseTo((each.startLanePx + each.endLanePx) / 2, 9);
    }),
  );
  expect(Number.isFinite(lanePx({ startLanePx: 3, endLanePx: 9 } as Ribbon, 0, 0))).toBe(true);
});

/** Gently curved paths, in world units. */
const curve: fc.Arbitrary<WorldPoint[]> = fc
  .tuple(px(1), evenly(-0.15, 0.15), evenly(0.1, 0.6))
  .map(([turn, bow, span]) =>
    Array.from({ length: 33 }, (_, step): WorldPoint => {
      const along = (step / 32 - 0.5) * span;
      const aside = bow * span * (1 - (2 * step) / 32) * (1 + (2 * step) / 32 - 2);
      const [cos, sin] = [Math.cos(turn * 2 * Math.PI), Math.sin(turn * 2 * Math.PI)];
      return [0.5 + along * cos - aside * sin, 0.5 + along * sin + aside * cos];
    }),
  );

test('the body of an outline stays within half its width of the path', () => {
  fc.assert(
    fc.property(ribbon, curve, (each, path) => {
      const still: Ribbon = { ...each, path, startLanePx: 0, endLanePx: 0 };
      const { left, right, spine } = outlineOf(still, CAMERA, FRAME);
      const line = path.map((point) => worldToScreen(point, CAMERA, FRAME));
      const most = Math.max(each.halfBodyPx, each.head?.halfWidthPx ?? 0);
      for (const point of spine) expect(distanceToLine(point, line)).toBeLessThan(1e-6);
      for (const point of [...left, ...right]) expect(distanceToLine(point, line)).toBeLessThan(most + 1e-6);
      expect(left).toHaveLength(right.length);
    }),
  );
});

test('the tip of the head stands as far before the end of the path as its gap, on the path', () => {
  fc.assert(
    fc.property(ribbon, px(1), (each, turn) => {
      fc.pre(each.head !== null);
      const [dx, dy] = [Math.cos(turn * 2 * Math.PI) * 0.3, Math.sin(turn * 2 * Math.PI) * 0.3];
      const path: WorldPoint[] = [
        [0.5 - dx, 0.5 - dy],
        [0.5 + dx, 0.5 + dy],
      ];
      const { head: corners } = outlineOf({ ...each, path, startLanePx: 0, endLanePx: 0 }, CAMERA, FRAME);
      const end = worldToScreen([0.5 + dx, 0.5 + dy], CAMERA, FRAME);
      const tip = corners[(corners.length - 1) / 2] ?? [0, 0];
      expect(Math.hypot(tip[0] - end[0], tip[1] - end[1])).toBeCloseTo(each.endGapPx, 6);
      expect(
        distanceToLine(
          tip,
          path.map((point) => worldToScreen(point, CAMERA, FRAME)),
        ),
      ).toBeLessThan(1e-6);
    }),
  );
});

test('left and right are as the traveller sees them', () => {
  const eastward: Ribbon = {
    path: [
      [0.2, 0.5],
      [0.8, 0.5],
    ],
    form: 'band',
    pattern: PATTERNS.happened,
    halfBodyPx: 4,
    head: { lengthPx: 10, halfWidthPx: 8 },
    startGapPx: 0,
    endGapPx: 0,
    startLanePx: 0,
    endLanePx: 0,
    innerShare: 1,
  };
  const { left, right, head: corners } = outlineOf(eastward, CAMERA, FRAME);
  expect(left.every(([, y]) => Math.abs(y - 252) < 1e-6)).toBe(true);
  expect(right.every(([, y]) => Math.abs(y - 260) < 1e-6)).toBe(true);
  expect([corners.at(0)?.[1], corners[(corners.length - 1) / 2]?.[1], corners.at(-1)?.[1]]).toEqual([248, 256, 264]);
  const moved = outlineOf({ ...eastward, startLanePx: 7, endLanePx: 7 }, CAMERA, FRAME);
  expect(moved.spine.every(([, y]) => Math.abs(y - 263) < 1e-6)).toBe(true);
});

test('a thin line with an open head runs on to its tip; every other body ends at the neck', () => {
  const line = (pattern: Ribbon['pattern']): Ribbon => ({
    path: [
      [0.2, 0.5],
      [0.8, 0.5],
    ],
    form: 'line',
    pattern,
    halfBodyPx: 1,
    head: { lengthPx: 8, halfWidthPx: 4.5 },
    startGapPx: 0,
    endGapPx: 0,
    startLanePx: 0,
    endLanePx: 0,
    innerShare: 1,
  });
  const open = outlineOf(line(PATTERNS.planned), CAMERA, FRAME);
  const filled = outlineOf(line(PATTERNS.happened), CAMERA, FRAME);
  expect(open.bodyPx - filled.bodyPx).toBeCloseTo(8, 9);
});

function distanceToLine(at: ScreenPoint, line: readonly ScreenPoint[]): number {
  return Math.min(...line.slice(1).map((to, index) => distanceToSegment(at, line[index] ?? to, to)));
}
