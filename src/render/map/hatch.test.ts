import { expect, test } from 'vitest';
import { HATCH_PIXEL_RATIO, hatchImage } from './hatch.ts';

const { width, height, data } = hatchImage('#7d7a6c');

test('the hatching repeats without a seam: every row is the one above it, moved by a pixel', () => {
  const alphaAt = (x: number, y: number) => data[(((y + height) % height) * width + ((x + width) % width)) * 4 + 3];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) expect(alphaAt(x, y)).toBe(alphaAt(x + 1, y - 1));
  }
});

test('the hatching is whole pixels of its colour, mostly clear', () => {
  expect(width % 1).toBe(0);
  expect(width / HATCH_PIXEL_RATIO).toBeGreaterThan(6);
  const alphas = data.filter((_, index) => index % 4 === 3);
  expect(Math.max(...alphas)).toBe(255);
  expect(alphas.filter((alpha) => alpha === 0).length).toBeGreaterThan(alphas.length / 2);
  expect([...data.slice(0, 3)]).toEqual([0x7d, 0x7a, 0x6c]);
});
