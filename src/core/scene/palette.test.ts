import { describe, expect, test } from 'vitest';
import { DIRECTIONS } from '../model/vocabulary.ts';
import { PALETTES, type Theme } from './palette.ts';

describe.each(Object.keys(PALETTES) as Theme[])('the %s palette', (theme) => {
  const { direction, ...ground } = PALETTES[theme];
  const basemaps = [ground.sea, ground.land, ground.landNamed, ground.landOrigin];

  test.each(DIRECTIONS)('keeps the colour of %s at 3:1 against every ground', (each) => {
    for (const colour of basemaps) expect(contrast(direction[each], colour)).toBeGreaterThanOrEqual(3);
  });

  test('keeps text at 4.5:1 against every ground', () => {
    for (const colour of basemaps) expect(contrast(ground.text, colour)).toBeGreaterThanOrEqual(4.5);
    for (const colour of [...basemaps, ground.page])
      expect(contrast(ground.textSoft, colour)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ground.text, ground.halo)).toBeGreaterThanOrEqual(4.5);
  });

  test('keeps what warns at 3:1 against the page', () => {
    expect(contrast(ground.warning, ground.page)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(simulations()))(
    'keeps the four directions of movement apart for readers with %s',
    (_name, matrix) => {
      // Differences of CIE L*a*b*: from about 20 on two lines are told apart without looking twice.
      const seen = [direction.dispatch, direction.repatriation, direction.transfer, direction.defection].map((hex) =>
        labOf(seenAs(linearOf(hex), matrix)),
      );
      expect(seen).toHaveLength(DIRECTIONS.length - 1);
      for (const [index, a] of seen.entries()) {
        for (const b of seen.slice(index + 1))
          expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(20);
      }
    },
  );
});

type Triple = readonly [number, number, number];

/** Machado, Oliveira and Fernandes (2009), full severity, on linear RGB. */
function simulations(): Readonly<Record<string, readonly [Triple, Triple, Triple]>> {
  return {
    protanopia: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    deuteranopia: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
    tritanopia: [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  };
}

function linearOf(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2. */
function contrast(a: string, b: string): number {
  const luminance = ([red, green, blue]: Triple) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [dark, light] = [luminance(linearOf(a)), luminance(linearOf(b))].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function seenAs([red, green, blue]: Triple, matrix: readonly [Triple, Triple, Triple]): Triple {
  const row = ([r, g, b]: Triple) => Math.max(0, Math.min(1, r * red + g * green + b * blue));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** CIE L*a*b*, D65. */
function labOf([red, green, blue]: Triple): Triple {
  const curve = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27 / 116) * value + 16 / 116);
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = curve(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
