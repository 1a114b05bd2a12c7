import { expect, test } from 'vitest';
import type { Frame } from '../geometry/camera.ts';
import { STATUS_FACTS } from '../model/status.ts';
import { STATUSES } from '../model/vocabulary.ts';
import { cameraOf, type Extent, reservedIn } from './extent.ts';
import { outlineOf } from './outline.ts';
import { PATTERNS } from './pattern.ts';
import { swatchOf } from './swatch.ts';

test.each(STATUSES)('a sample of %s has the pattern of the map, and lies within its frame', (status) => {
  for (const form of ['band', 'line'] as const) {
    const { arc, camera, frame } = swatchOf('repatriation', status, form);
    expect(arc).toMatchObject({ direction: 'repatriation', status, emphasis: 'normal' });
    for (const ribbon of arc.ribbons) {
      expect(ribbon).toMatchObject({ form, pattern: PATTERNS[STATUS_FACTS[status].stage] });
      const { left, right, head } = outlineOf(ribbon, camera, frame);
      expect(head.length).toBeGreaterThan(0);
      for (const [x, y] of [...left, ...right, ...head]) {
        expect(x >= 0 && y >= 0 && x <= frame.widthPx && y <= frame.heightPx).toBe(true);
      }
    }
  }
});

test('a sample points to the right, the way one reads', () => {
  const { arc, camera, frame } = swatchOf('dispatch', 'planned', 'band');
  for (const ribbon of arc.ribbons) {
    const { spine } = outlineOf(ribbon, camera, frame);
    expect(spine.at(-1)?.[0]).toBeGreaterThan(spine[0]?.[0] ?? Number.NaN);
  }
});

test.each<Frame>([
  { widthPx: 1008, heightPx: 535 },
  { widthPx: 848, heightPx: 448 },
  { widthPx: 390, heightPx: 370 },
  { widthPx: 320, heightPx: 300 },
])('in a frame of %o there is a camera for both scales, and most of the picture is free for names', (frame) => {
  const zooms = (['world', 'border'] as const satisfies readonly Extent[]).map(
    (extent) => cameraOf(extent, frame).zoom,
  );
  for (const zoom of zooms) expect(Number.isFinite(zoom)).toBe(true);
  expect(zooms[1]).toBeGreaterThan((zooms[0] ?? Number.NaN) + 2);
  // Parts may lie over one another, so points are counted, not areas.
  const parts = reservedIn(frame);
  const points = Array.from({ length: 10_000 }, (_, index) => [
    ((index % 100) + 0.5) * (frame.widthPx / 100),
    (Math.floor(index / 100) + 0.5) * (frame.heightPx / 100),
  ]) as readonly (readonly [number, number])[];
  const free = points.filter(
    ([x, y]) => !parts.some(({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom),
  );
  expect(free.length).toBeGreaterThan(points.length / 2);
});
