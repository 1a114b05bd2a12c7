import { expect, test } from 'vitest';
import { textWidthPx } from './text-width.ts';

/** Measured in Chromium 156 at 100 px with the fonts of public/fonts, kerning on. */
const MEASURED: readonly [text: string, regularPx: number, semiBoldPx: number][] = [
  ['North Pyongan', 708.2, 724.95],
  ['Ryanggang, 1,200 persons', 1258.01, 1291.94],
  ['at least 24,200 workers (planned)', 1595.95, 1637.5],
  ['Kŭmgangsan → Vladivostok', 1316.5, 1350.98],
  ['12 articles ≥ 3 reports', 1026.03, 1046],
];

test.each(MEASURED)('"%s" is as wide as a browser draws it, to half a percent', (text, regularPx, semiBoldPx) => {
  expect(Math.abs(textWidthPx(text, 100, 400) / regularPx - 1)).toBeLessThan(0.005);
  expect(Math.abs(textWidthPx(text, 100, 600) / semiBoldPx - 1)).toBeLessThan(0.005);
});

test('kerning only ever leaves room: a row of capitals that lean on each other is not drawn wider than reckoned', () => {
  const drawnPx = 1087.7;
  const reckonedPx = textWidthPx('To Wa Ta Av. “AVATAR”', 100, 400);
  expect(reckonedPx).toBeGreaterThan(drawnPx);
  expect(reckonedPx).toBeLessThan(drawnPx * 1.07);
});

test('width grows with the size of the type', () => {
  expect(textWidthPx('Russia', 24, 600)).toBeCloseTo(2 * textWidthPx('Russia', 12, 600), 9);
});

test('Korean, Chinese and Japanese characters take one em each', () => {
  expect(textWidthPx('량강도', 10, 400)).toBe(30);
  expect(textWidthPx('吉林省', 10, 600)).toBe(30);
  expect(textWidthPx('ロシア。', 10, 400)).toBe(40);
});

test('marks that stand on the letter before them take no room, and letters of other fonts take some', () => {
  expect(textWidthPx('u\u0306', 10, 400)).toBe(textWidthPx('u', 10, 400));
  expect(textWidthPx('\u00ad', 10, 400)).toBe(0);
  expect(textWidthPx('Приморье', 10, 400)).toBeGreaterThan(textWidthPx('Primorye', 10, 400));
});
