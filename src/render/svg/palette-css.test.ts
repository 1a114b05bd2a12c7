import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MARK_OPENINGS } from '#words/excerpts.ts';
import { PALETTES } from '../../core/scene/palette.ts';
import { paletteCss } from './palette-css.ts';

const css = paletteCss();
/** By the theme that each block of the sheet is for, as the device or the reader asks for it. */
const [light = '', dark = '', contrast = '', chosenDark = '', chosenContrast = ''] =
  css.split(/(?=@media|(?<!\{):root\[)/);

test('every theme holds every colour of its palette, whether the device asks for it or the reader', () => {
  for (const [text, { direction, ...basemap }] of [
    [light, PALETTES.light],
    [dark, PALETTES.dark],
    [chosenDark, PALETTES.dark],
    [contrast, PALETTES.contrast],
    [chosenContrast, PALETTES.contrast],
  ] as const) {
    for (const colour of Object.values({ ...basemap, ...direction })) expect(text).toContain(`:${colour}`);
  }
});

test('the device decides only until the reader has', () => {
  expect(dark).toMatch(/^@media screen and \(prefers-color-scheme:dark\)\{:root:not\(\[data-theme\]\)/);
  expect(contrast).toMatch(/^@media\(prefers-contrast:more\)\{:root:not\(\[data-theme\]\)/);
  expect(chosenDark).toMatch(/^@media screen\{:root\[data-theme=dark\]/);
  expect(chosenContrast).toMatch(/^:root\[data-theme=contrast\]/);
});

test('names are written as in CSS, and all themes have the same', () => {
  expect(light).toContain(`--land-named:${PALETTES.light.landNamed};`);
  expect(light).toContain(`--dispatch:${PALETTES.light.direction.dispatch};`);
  for (const text of [dark, contrast, chosenDark, chosenContrast]) expect(namesIn(text)).toEqual(namesIn(light));
});

test('every colour that a style sheet asks of the palette or of itself is there', () => {
  const folder = join(import.meta.dirname, '../..');
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  // What is heard around a mark is written into the head of each page, in its language.
  const marks = [...Object.keys(MARK_OPENINGS), 'end'].map((kind) => `--mark-${kind}`);
  const known = new Set([...namesIn([css, ...sheets].join('\n')), ...marks]);
  const asked = sheets.flatMap((sheet) => [...sheet.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  expect(asked.length).toBeGreaterThan(20);
  expect([...new Set(asked)].filter((name) => !known.has(name))).toEqual([]);
});

/** Custom properties that are set, each once. */
function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name))];
}
