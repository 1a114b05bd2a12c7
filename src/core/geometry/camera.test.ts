import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LngLat } from '../model/place.ts';
import { evenly } from '../test/fixture-numbers.ts';
import { type Bounds, boundsOf, type Camera, cameraFor, type Frame, type Padding, toScreen } from './camera.ts';
import { fromWorld, MAX_LATITUDE, toWorld } from './mercator.ts';

const lngLat: fc.Arbitrary<LngLat> = fc.tuple(evenly(-360, 360), evenly(-85, 85));
const zoom = evenly(0, 12);
const camera: fc.Arbitrary<Camera> = fc.record({ center: lngLat, zoom });
const frame: fc.Arbitrary<Frame> = fc.record({
  widthPx: fc.integer({ min: 200, max: 3000 }),
  heightPx: fc.integer({ min: 200, max: 2000 }),
});
const pad = fc.integer({ min: 0, max: 90 });
const padding: fc.Arbitrary<Padding> = fc.record({ top: pad, right: pad, bottom: pad, left: pad });

/** Some may pass 180 in the east. */
const bounds: fc.Arbitrary<Bounds> = fc
  .record({
    west: evenly(-180, 180),
    south: evenly(-80, 75),
    wide: evenly(0.1, 180),
    tall: evenly(0.1, 80),
  })
  .map(({ west, south, wide, tall }) => ({ west, south, east: west + wide, north: Math.min(84, south + tall) }));

test('a place comes back from the Mercator plane where it was', () => {
  fc.assert(
    fc.property(lngLat, (at) => {
      const back = fromWorld(toWorld(at));
      expect(back[0]).toBeCloseTo(at[0], 9);
      expect(back[1]).toBeCloseTo(at[1], 9);
    }),
  );
});

test('the world is a square from 0 to 1, and the poles lie on its edges', () => {
  expect(toWorld([0, 0])).toEqual([0.5, 0.5]);
  expect(toWorld([-180, MAX_LATITUDE])[0]).toBe(0);
  expect(toWorld([180, MAX_LATITUDE])[1]).toBeCloseTo(0, 7);
  expect(toWorld([0, 90])).toEqual(toWorld([0, MAX_LATITUDE]));
  expect(toWorld([0, -90])[1]).toBeCloseTo(1, 7);
});

test('beyond the date line the plane goes on', () => {
  expect(toWorld([190, 10])[0] - toWorld([-170, 10])[0]).toBeCloseTo(1, 12);
});

test('places lie on the screen where the documented transform of the live map puts them', () => {
  // MapLibre documents its world as 512 · 2^zoom px wide, and Web Mercator as ln(tan(π/4 + lat/2)).
  const mercator = ([lng, lat]: LngLat) => {
    const angle = Math.PI / 4 + (lat * Math.PI) / 360;
    return [(180 + lng) / 360, (180 - (180 / Math.PI) * Math.log(Math.tan(angle))) / 360] as const;
  };
  fc.assert(
    fc.property(lngLat, camera, frame, (at, view, size) => {
      const worldPx = 512 * 2 ** view.zoom;
      const [x, y] = mercator(at);
      const [centerX, centerY] = mercator(view.center);
      const [shownX, shownY] = toScreen(at, view, size);
      expect(shownX).toBeCloseTo(size.widthPx / 2 + (x - centerX) * worldPx, 3);
      expect(shownY).toBeCloseTo(size.heightPx / 2 + (y - centerY) * worldPx, 3);
    }),
  );
});

test('the centre of the camera is the middle of the picture', () => {
  fc.assert(
    fc.property(camera, frame, (view, size) => {
      expect(toScreen(view.center, view, size)).toEqual([size.widthPx / 2, size.heightPx / 2]);
    }),
  );
});

test('a camera for bounds shows all of them inside the padding, and no closer camera would', () => {
  fc.assert(
    fc.property(bounds, frame, padding, (wanted, size, free) => {
      const view = cameraFor(wanted, size, free);
      // Padding may ask for a middle beyond the edge of the world, where no camera can be.
      fc.pre(Math.abs(view.center[1]) < 85);
      const [left, top] = toScreen([wanted.west, wanted.north], view, size);
      const [right, bottom] = toScreen([wanted.east, wanted.south], view, size);
      const slack = [left - free.left, size.widthPx - free.right - right];
      const slackDown = [top - free.top, size.heightPx - free.bottom - bottom];
      for (const px of [...slack, ...slackDown]) expect(px).toBeGreaterThan(-1e-3);
      expect(Math.min(Math.max(...slack), Math.max(...slackDown))).toBeLessThan(1e-3);
      // What room is left over is shared out evenly.
      expect((slack[0] ?? 0) - (slack[1] ?? 0)).toBeCloseTo(0, 2);
      expect((slackDown[0] ?? 0) - (slackDown[1] ?? 0)).toBeCloseTo(0, 2);
    }),
  );
});

test('padding larger than the frame still gives a camera', () => {
  const view = cameraFor(
    { west: 0, south: 0, east: 10, north: 10 },
    { widthPx: 20, heightPx: 20 },
    {
      top: 30,
      right: 30,
      bottom: 30,
      left: 30,
    },
  );
  for (const value of [...view.center, view.zoom]) expect(Number.isFinite(value)).toBe(true);
});

test('bounds hold every point and touch some', () => {
  fc.assert(
    fc.property(fc.array(lngLat, { minLength: 1 }), (points) => {
      const { west, south, east, north } = boundsOf(points);
      for (const [lng, lat] of points) {
        expect(lng >= west && lng <= east && lat >= south && lat <= north).toBe(true);
      }
      expect(points.some(([lng]) => lng === west) && points.some(([lng]) => lng === east)).toBe(true);
      expect(points.some(([, lat]) => lat === south) && points.some(([, lat]) => lat === north)).toBe(true);
    }),
  );
});
