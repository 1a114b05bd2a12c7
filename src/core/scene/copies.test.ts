import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Camera, worldToScreen } from '../geometry/camera.ts';
import { evenly } from '../test/fixture-numbers.ts';
import { cameraOnto, copiesBetween, copiesInView } from './copies.ts';

const x = evenly(-0.5, 1.5);
const FRAME = { widthPx: 720, heightPx: 400 };
const camera: fc.Arbitrary<Camera> = fc.record({
  center: fc.tuple(evenly(-540, 540), evenly(-60, 60)),
  zoom: evenly(0, 6),
});

test('an arc shows in exactly those copies of the world in which it meets the view', () => {
  fc.assert(
    fc.property(x, evenly(0, 1.2), x, (west, width, start) => {
      const reach = [start, start + 0.3] as const;
      const copies = copiesBetween(reach, west, west + width);
      for (let copy = -4; copy <= 4; copy += 1) {
        const meets = reach[1] + copy >= west && reach[0] + copy <= west + width;
        expect(copies.includes(copy)).toBe(meets);
      }
    }),
  );
});

test('whichever copy of a point lies in the picture is among those in view, and seen where it lies', () => {
  fc.assert(
    fc.property(x, camera, fc.integer({ min: -3, max: 3 }), (at, state, copy) => {
      const seen = worldToScreen([at + copy, 0.5], state, FRAME);
      const drawn = worldToScreen([at, 0.5], cameraOnto(copy, state), FRAME);
      expect(drawn[0]).toBeCloseTo(seen[0], 4);
      expect(drawn[1]).toBeCloseTo(seen[1], 4);
      if (seen[0] >= 0 && seen[0] <= FRAME.widthPx) expect(copiesInView([at, at], state, FRAME)).toContain(copy);
    }),
  );
});
