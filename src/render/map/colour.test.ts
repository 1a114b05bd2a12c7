import { expect, test } from 'vitest';
import { PALETTES } from '../../core/scene/palette.ts';
import { toRgb } from './colour.ts';

test('a colour comes apart into shares of red, green and blue', () => {
  expect(toRgb('#ff8000')).toEqual([1, 128 / 255, 0]);
});

test('what is not a plain hex colour is refused by name', () => {
  for (const bad of ['red', '#fff', '#12345g', 'rgb(0 0 0)', '']) expect(() => toRgb(bad)).toThrow(`#rrggbb: ${bad}`);
});

test('the GPU can read every colour of every palette', () => {
  for (const { direction, ...rest } of Object.values(PALETTES)) {
    for (const colour of [...Object.values(rest), ...Object.values(direction)]) expect(toRgb(colour)).toHaveLength(3);
  }
});
