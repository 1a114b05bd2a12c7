import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clampHeight, heightGuard, usualHeight } from './height-guard.ts';

test('a height is whole and neither too low nor too high', () => {
  expect([1e-9, 119.2, 120, 640.2, 4000, 1e300].map(clampHeight)).toEqual([120, 120, 120, 641, 4000, 4000]);
});

test('a wider page is given more room, and never none', () => {
  expect([0, 280, 720, 2000].map(usualHeight)).toEqual([580, 580, 696, 800]);
});

test('a frame is followed, and told nothing where it is as high already', () => {
  const guard = heightGuard();
  expect([guard(500, 0), guard(500, 100), guard(499.5, 200), guard(720, 300), guard(500, 400)]).toEqual([
    500,
    null,
    null,
    720,
    500,
  ]);
});

test('a frame that swings to and fro is left at its highest after twenty changes within two seconds', () => {
  const guard = heightGuard();
  const set = Array.from({ length: 200 }, (_, step) => guard(step % 2 === 0 ? 500 : 700, step * 50));
  const changes = set.filter((px) => px !== null);
  expect(changes).toHaveLength(20);
  expect(changes.at(-1)).toBe(700);
});

test('where the last change was to a lower one, it goes back to the highest', () => {
  const guard = heightGuard();
  const set = Array.from({ length: 200 }, (_, step) => guard(step % 2 === 0 ? 700 : 500, step * 50));
  const changes = set.filter((px) => px !== null);
  expect(changes).toHaveLength(21);
  expect(changes.at(-1)).toBe(700);
});

test('as many changes in more time are followed', () => {
  const guard = heightGuard();
  for (let step = 0; step < 100; step += 1) expect(guard(500 + (step % 2), step * 110)).not.toBeNull();
});

test('after two seconds of silence it is followed again', () => {
  const guard = heightGuard();
  for (let step = 0; step < 60; step += 1) guard(step % 2 === 0 ? 500 : 700, step * 50);
  expect(guard(450, 3100)).toBeNull();
  expect(guard(450, 5200)).toBe(450);
});

test('whatever is told and when, there are never more than 21 changes in any two seconds, all within the limits', () => {
  const telling = fc.record({
    px: fc.double({ min: Number.MIN_VALUE, noNaN: true }),
    afterMs: fc.oneof(fc.nat(120), fc.nat(3000)),
  });
  fc.assert(
    fc.property(fc.array(telling, { maxLength: 200 }), (tellings) => {
      const guard = heightGuard();
      let now = 0;
      const times: number[] = [];
      for (const { px, afterMs } of tellings) {
        now += afterMs;
        const set = guard(px, now);
        if (set === null) continue;
        times.push(now);
        expect(set).toBeGreaterThanOrEqual(120);
        expect(set).toBeLessThanOrEqual(4000);
      }
      for (const time of times)
        expect(times.filter((each) => each > time - 2000 && each <= time).length).toBeLessThan(22);
    }),
  );
});
