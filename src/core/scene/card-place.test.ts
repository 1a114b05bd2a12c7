import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from '../geometry/box.ts';
import type { ScreenPoint } from '../geometry/camera.ts';
import { placeCard } from './card-place.ts';
import type { Seen, Visibility } from './visibility.ts';

const FRAME = { widthPx: 1000, heightPx: 560 };
const CARD = { widthPx: 300, heightPx: 160 };
const NOTHING: Seen = { points: [], halfPx: 0, heads: [], names: [] };

test('a card lies beside the middle of a line in an empty picture, and not on it', () => {
  const points = level(100, 900, 300);
  const box = boxOf(visibilityOf({ points, halfPx: 6 }));
  expect(points.filter((point) => isIn(point, box))).toEqual([]);
  const between = Math.min(Math.abs(box.top - 300), Math.abs(box.bottom - 300));
  expect(between).toBeGreaterThanOrEqual(6 + 14);
  expect(between).toBeLessThan(40);
  expect((box.left + box.right) / 2).toBeCloseTo(500, -2);
});

test('a card never leaves the frame, wherever the line is', () => {
  const at = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 560 }));
  fc.assert(
    fc.property(fc.array(at, { maxLength: 30 }), fc.integer({ min: 1, max: 20 }), (points, halfPx) => {
      const box = boxOf(visibilityOf({ points, halfPx }));
      expect(box.left).toBeGreaterThanOrEqual(8);
      expect(box.top).toBeGreaterThanOrEqual(8);
      expect(box.right).toBeLessThanOrEqual(992);
      expect(box.bottom).toBeLessThanOrEqual(552);
    }),
  );
});

test('a card keeps off the head wherever a place is left for it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 980 }), fc.integer({ min: 20, max: 540 }), (x, y) => {
      const head = around([x, y], 15);
      const points = Array.from({ length: 40 }, (_, n): ScreenPoint => [x + ((500 - x) * n) / 40, y + (200 * n) / 40]);
      const inFrame = points.filter(([, each]) => each <= 560);
      expect(overlap(boxOf(visibilityOf({ points: inFrame, heads: [head] })), head)).toBe(false);
    }),
  );
});

test('a card gives way to buttons and to the names at the ends of its line', () => {
  const points = level(300, 700, 280);
  const free = boxOf(visibilityOf({ points }));
  const [left, right] = [around([250, 280], 30), around([750, 280], 30)];
  const buttons: Box = { ...free, left: 0, right: 1000 };
  const box = boxOf(visibilityOf({ points, names: [left, right] }), [buttons]);
  for (const other of [left, right, buttons]) expect(overlap(box, other)).toBe(false);
});

test('where two places are as good for the line, a card takes the one that hides less of other lines', () => {
  const points = level(300, 700, 280);
  const busy = (y: number) => ({ ...NOTHING, points: [0, 20, 40, 60].flatMap((by) => level(300, 700, y + by)) });
  expect(boxOf({ ...visibilityOf({ points }), others: busy(120) }).top).toBeGreaterThan(280);
  expect(boxOf({ ...visibilityOf({ points }), others: busy(340) }).bottom).toBeLessThan(280);
});

test('with nothing of the line in sight a card stands in a corner, clear of buttons', () => {
  const credits: Box = { left: 0, top: 540, right: 1000, bottom: 560 };
  expect(placeCard(CARD, visibilityOf({}), FRAME, [])).toEqual([692, 392]);
  expect(placeCard(CARD, visibilityOf({}), FRAME, [credits])).toEqual([692, 8]);
});

test('a card larger than the frame begins where the frame does', () => {
  const small = { widthPx: 200, heightPx: 100 };
  expect(placeCard(CARD, visibilityOf({ points: [[50, 50]] }), small, [])).toEqual([8, 8]);
});

function visibilityOf(own: Partial<Seen>): Visibility {
  return { drawn: true, own: { ...NOTHING, ...own }, others: NOTHING };
}

function boxOf(visibility: Visibility, buttons: readonly Box[] = []): Box {
  const [left, top] = placeCard(CARD, visibility, FRAME, buttons);
  return { left, top, right: left + CARD.widthPx, bottom: top + CARD.heightPx };
}

function level(from: number, to: number, y: number): ScreenPoint[] {
  return Array.from({ length: Math.floor((to - from) / 8) + 1 }, (_, n): ScreenPoint => [from + 8 * n, y]);
}

function around([x, y]: ScreenPoint, px: number): Box {
  return { left: x - px, top: y - px, right: x + px, bottom: y + px };
}

function isIn([x, y]: ScreenPoint, { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
