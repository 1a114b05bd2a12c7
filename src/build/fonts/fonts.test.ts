import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ADVANCE_WIDTHS, UNITS_PER_EM } from '../../core/type/advance-widths.ts';
import { SUBSET } from '../../core/type/subset.ts';
import { FACES } from './faces.node.ts';
import { NAME_IDS, readMetrics, readNames } from './font-file.node.ts';

const FONTS = 'public/fonts';
const BUDGET_KB = 90;
/** The serif has no reference mark; the stack goes on to Inter, which has. */
const NOT_IN_SERIF = ['※'];
/** Scripts that are left to the reader's own fonts, with the punctuation set in them. */
const OTHER_SCRIPTS =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}\u3000-\u303f\u30fb\u30fc\uff00-\uffef]/u;

test(`the fonts weigh at most ${BUDGET_KB} KB together`, () => {
  const bytes = readdirSync(FONTS)
    .filter((name) => name.endsWith('.woff2'))
    .reduce((sum, name) => sum + statSync(join(FONTS, name)).size, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes / 1024).toBeLessThanOrEqual(BUDGET_KB);
});

describe.each(FACES)('$file', (face) => {
  test('it draws every character of the subset', () => {
    const { advance } = readMetrics(fontFile(face.file));
    const missing = [...SUBSET].filter((character) => advance(character) === null);
    expect(missing).toEqual(face.family === 'Atlas Serif' ? NOT_IN_SERIF : []);
  });

  test('it bears a name its licence allows and says whose it is', () => {
    const { fontFamily, fullName, postscriptName, copyright } = NAME_IDS;
    const names = readNames(fontFile(face.file));
    expect(names.get(fontFamily)).toContain(face.family);
    expect([fontFamily, fullName, postscriptName].map((id) => names.get(id)).join(' ')).not.toContain('Source');
    expect(names.get(copyright)).toMatch(/Copyright|©/);
  });
});

test.each([400, 600] as const)('the widths that layout reckons with are those of Inter %d', (weight) => {
  const { advance } = readMetrics(fontFile(`inter-${weight}.woff2`));
  const fromFont = [...SUBSET].map((character) => advance(character));
  expect(ADVANCE_WIDTHS[weight].map((units) => units / UNITS_PER_EM)).toEqual(fromFont);
});

test('no character stands twice in the subset', () => {
  expect([...SUBSET]).toHaveLength(new Set(SUBSET).size);
});

test('every character of the records and place names is in the fonts, or of a script left to the reader’s own', () => {
  const files = [...yamlFiles('data'), 'geo/places.yaml'];
  expect(files.length).toBeGreaterThan(1);
  const foreign = files.flatMap((file) =>
    [...new Set(readFileSync(file, 'utf8'))]
      .filter((character) => character !== '\n' && !SUBSET.includes(character) && !OTHER_SCRIPTS.test(character))
      .map((character) => `${file}: "${character}" (U+${character.codePointAt(0)?.toString(16)})`),
  );
  expect(foreign).toEqual([]);
});

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name));
}

function fontFile(name: string): Uint8Array {
  return readFileSync(join(FONTS, name));
}
