/**
 * Makes the web fonts and what follows from them: public/fonts/*.woff2, the same as *.ttf for PDF, fonts.css and
 * advance-widths.ts. Needs the npm registry; its output is committed, so that building the site does not.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { SUBSET } from '../../core/type/subset.ts';
import { FACES, type Face, type PackageFile } from './faces.node.ts';
import { fontCss, type MeasuredFace } from './font-css.node.ts';
import { NAME_IDS, readMetrics, readNames } from './font-file.node.ts';
import { withNames } from './name-table.node.ts';

const SRC = fileURLToPath(new URL('../..', import.meta.url));
const FONTS = fileURLToPath(new URL('../../../public/fonts/', import.meta.url));
const FEATURES = ['kern', 'liga', 'tnum'];

const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
try {
  await makeFonts();
} finally {
  rmSync(folder, { recursive: true });
}

async function makeFonts(): Promise<void> {
  const faces: MeasuredFace[] = [];
  for (const face of FACES) {
    const whole = fetchFile(face.source);
    const woff2 = await subsetFont(named(whole, face), SUBSET, {
      targetFormat: 'woff2',
      keepFeatures: FEATURES,
      preserveNameIds: Object.values(NAME_IDS),
    });
    writeFileSync(join(FONTS, face.file), woff2);
    writeFileSync(join(FONTS, face.file.replace(/woff2$/, 'ttf')), await plain(woff2));
    const standIns = face.standIns.map(({ twin }) => readMetrics(fetchFile(twin)));
    faces.push({ face, metrics: readMetrics(whole), standIns });
    console.log(`${face.file}: ${(woff2.length / 1024).toFixed(1)} KB`);
  }
  const css = join(SRC, 'ui/fonts.css');
  const widths = join(SRC, 'core/type/advance-widths.ts');
  writeFileSync(css, fontCss(faces));
  writeFileSync(widths, advanceWidths(faces));
  execFileSync('npx', ['biome', 'format', '--write', css, widths], { stdio: 'inherit' });
}

function advanceWidths(faces: readonly MeasuredFace[]): string {
  const widths = (weight: number): string => {
    const inter = faces.find(({ face }) => face.family === 'Inter' && face.weight === weight);
    return JSON.stringify([...SUBSET].map((character) => Math.round(advanceEm(inter, character) * 2048)));
  };
  return `// Written by fonts.node.ts: edit that, not this.

/** Units in which the widths are counted: Inter's own, 2048 to the em. */
export const UNITS_PER_EM = 2048;

/** Advance widths of Inter, one for each character of \`SUBSET\`, in its order. Kerning is not in them. */
export const ADVANCE_WIDTHS: Readonly<Record<400 | 600, readonly number[]>> = {
  400: ${widths(400)},
  600: ${widths(600)},
};
`;
}

function advanceEm(measured: MeasuredFace | undefined, character: string): number {
  const advance = measured?.metrics.advance(character) ?? null;
  if (advance === null) throw new Error(`Inter has no glyph for "${character}"`);
  return advance;
}

/** The font under this project's name for it; copyright, version and licence stay as they are. */
function named(sfnt: Uint8Array, face: Face): Uint8Array {
  const style = face.weight === 400 ? 'Regular' : 'SemiBold';
  const names = new Map(readNames(sfnt));
  const full = `${face.family} ${style}`;
  const postScript = full.replaceAll(' ', '');
  for (const [id, text] of [
    [NAME_IDS.fontFamily, full],
    [NAME_IDS.fontSubfamily, 'Regular'],
    [NAME_IDS.uniqueSubfamily, `${postScript} subset`],
    [NAME_IDS.fullName, full],
    [NAME_IDS.postscriptName, postScript],
  ] as const) {
    names.set(id, text);
  }
  return withNames(sfnt, names);
}

function plain(woff2: Uint8Array): Promise<Uint8Array> {
  return subsetFont(woff2, '', { targetFormat: 'sfnt', keepAllGlyphs: true });
}

/** Fetches a package once and reads one file out of it. */
function fetchFile(file: PackageFile): Uint8Array {
  const archive = execFileSync('npm', ['pack', '--silent', '--prefer-offline', file.package], { cwd: folder })
    .toString()
    .trim();
  execFileSync('tar', ['-xzf', archive, join('package', file.path)], { cwd: folder });
  return readFileSync(join(folder, 'package', file.path));
}
