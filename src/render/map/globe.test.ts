import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arcBetween } from '../../core/geometry/arc.ts';
import { type Camera, type Frame, worldToScreen } from '../../core/geometry/camera.ts';
import { toWorld } from '../../core/geometry/mercator.ts';
import { dot, toVector } from '../../core/geometry/sphere.ts';
import type { LngLat } from '../../core/model/place.ts';
import { globeAt, limbBetween } from './globe.ts';

const FRAME: Frame = { widthPx: 900, heightPx: 600 };
const FOV = 36.87;
/** How far the eye is above the middle of the picture, in px, by the definition of a field of view. */
const EYE_PX = 300 / Math.tan((FOV * Math.PI) / 360);

const lngLat = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -84, max: 84, noNaN: true }));
const camera: fc.Arbitrary<Camera> = fc.record({ center: lngLat, zoom: fc.double({ min: 0, max: 9, noNaN: true }) });

test('round the middle of the picture the globe looks like the flat map', () => {
  fc.assert(
    fc.property(camera, fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }), (view, angle) => {
      const [x, y] = toWorld(view.center);
      const step = 1e-5;
      const near = [x + step * Math.cos(angle), y + step * Math.sin(angle)] as const;
      const [flatX, flatY] = worldToScreen(near, view, FRAME);
      const { at } = globeAt(view, FRAME, FOV).project(near);
      const movedPx = step * 512 * 2 ** view.zoom;
      expect(Math.hypot(at[0] - flatX, at[1] - flatY)).toBeLessThan(movedPx * 1e-3 + 1e-6);
    }),
  );
});

test('a place is seen exactly where the globe itself is not in the way', () => {
  fc.assert(
    fc.property(camera, lngLat, (view, place) => {
      const radiusPx = (512 * 2 ** view.zoom) / (2 * Math.PI) / Math.cos((view.center[1] * Math.PI) / 180);
      // A point of a unit sphere is seen from an eye when the eye lies above the plane that touches the sphere there.
      const over = dot(toVector(place), toVector(view.center)) * (1 + EYE_PX / radiusPx) - 1;
      fc.pre(Math.abs(over) > 1e-9);
      expect(globeAt(view, FRAME, FOV).project(toWorld(place)).rise > 0).toBe(over > 0);
    }),
  );
});

test('north is up, east is right, and no place lies outside the disc', () => {
  const globe = globeAt({ center: [127, 38], zoom: 1 }, FRAME, FOV);
  const [tokyo, vladivostok] = (
    [
      [139.7, 35.7],
      [131.9, 43.1],
    ] as LngLat[]
  ).map((each) => globe.project(toWorld(each)).at);
  expect(tokyo?.[0]).toBeGreaterThan(450);
  expect(vladivostok?.[1]).toBeLessThan(300);
  fc.assert(
    fc.property(camera, lngLat, (view, place) => {
      const other = globeAt(view, FRAME, FOV);
      const { at } = other.project(toWorld(place));
      expect(Math.hypot(at[0] - 450, at[1] - 300)).toBeLessThanOrEqual(other.limbPx * (1 + 1e-9));
    }),
  );
});

test('a path that has crossed the date line stays on the one globe', () => {
  fc.assert(
    fc.property(camera, lngLat, fc.integer({ min: -2, max: 2 }), (view, place, turns) => {
      const globe = globeAt(view, FRAME, FOV);
      const [x, y] = toWorld(place);
      const [here, again] = [globe.project([x, y]), globe.project([x + turns, y])];
      expect(again.at[0]).toBeCloseTo(here.at[0], 4);
      expect(again.at[1]).toBeCloseTo(here.at[1], 4);
    }),
  );
});

test('a path leaves the near side at the limb', () => {
  fc.assert(
    fc.property(
      lngLat,
      fc.double({ min: 0, max: 2, noNaN: true }),
      fc.integer({ min: 1, max: 359 }),
      (center, zoom, turn) => {
        const globe = globeAt({ center, zoom }, FRAME, FOV);
        const opposite: LngLat = [center[0] + 180, -center[1]];
        const path = arcBetween(center, [opposite[0] + turn / 30, opposite[1] * 0.9], turn / 3600).map(toWorld);
        const legs = path.flatMap((to, index) => {
          const from = path[index - 1];
          return from && globe.project(from).rise * globe.project(to).rise < 0 ? [limbBetween(globe, from, to)] : [];
        });
        expect(legs.length).toBeGreaterThan(0);
        for (const [x, y] of legs) expect(Math.abs(Math.hypot(x - 450, y - 300) - globe.limbPx)).toBeLessThan(0.3);
      },
    ),
  );
});
