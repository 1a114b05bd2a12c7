import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** What each folder may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: [],
  type: [],
  // Style sheets alone.
  style: [],
  geometry: ['model'],
  view: ['model', 'geometry'],
  scene: ['model', 'geometry', 'view', 'type'],
  map: ['model', 'geometry', 'scene'],
  poster: ['model', 'geometry', 'scene'],
  release: ['model'],
  cite: ['model', 'view'],
  publish: ['model', 'geometry', 'view', 'scene', 'cite'],
  // The swatches of lists and legends are drawn by the rules of the map.
  ui: ['model', 'view', 'scene', 'poster', 'cite'],
  pack: ['model', 'view', 'scene', 'type', 'poster', 'cite', 'ui'],
  compile: ['model', 'text', 'release', 'cite', 'geo'],
  intake: ['model', 'text', 'compile'],
  // What frames and the pages around them say to each other; also runs in the pages of others.
  protocol: [],
  loader: ['protocol'],
  pictures: ['model', 'geometry', 'view', 'scene', 'type', 'poster', 'publish', 'pack'],
  embed: ['model', 'geometry', 'view', 'scene', 'poster', 'publish', 'ui', 'protocol'],
  pages: ['model', 'view', 'scene', 'poster', 'cite', 'publish', 'ui', 'pictures', 'embed'],
  hosting: ['model', 'view'],
  shell: [
    'model',
    'geometry',
    'view',
    'scene',
    'type',
    'map',
    'poster',
    'cite',
    'publish',
    'ui',
    'pack',
    'protocol',
    'loader',
    'pictures',
    'embed',
    'pages',
    'hosting',
    'compile',
    'intake',
    'style',
    'geo',
  ],
};

/** Which folders may use a library. A trailing * stands for any name. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  'd3-dsv': ['publish'],
  'fastest-levenshtein': ['compile'],
  'maplibre-gl': ['map'],
  pdfmake: ['pack'],
  '@resvg/resvg-js': ['pictures'],
  preact: ['poster', 'ui', 'pack', 'pictures', 'embed', 'pages', 'shell'],
  'preact-render-to-string': ['shell'],
  'subset-font': ['type'],
  'topojson-client': ['compile', 'map', 'poster', 'shell'],
  valibot: ['compile'],
  vite: ['compile', 'hosting', 'loader', 'shell'],
  yaml: ['compile', 'intake'],
  'virtual:*': ['shell'],
  'node:crypto': ['text', 'release', 'compile', 'hosting', 'loader', 'shell'],
  'node:*': ['compile', 'hosting', 'intake', 'loader', 'pictures', 'release', 'shell', 'type'],
  // Types alone.
  geojson: ['compile', 'geometry', 'map', 'poster', 'scene'],
  'schema-dts': ['pages'],
  'topojson-specification': ['compile', 'map', 'poster', 'shell'],
};

/** The forms in which one module names another, types included. */
const STATEMENTS: readonly RegExp[] = [
  /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])(?<from>.+?)\1/gm,
  /^\s*import\s*(['"])(?<from>.+?)\1/gm,
  /\bimport\(\s*(['"])(?<from>.+?)\1/g,
  /\bnew URL\(\s*(['"])(?<from>.+?\.tsx?)\1/g,
];

/** Tests and their fixtures may reach for whatever they check against; declarations of modules run nowhere. */
const NO_PRODUCT = /\.test\.tsx?$|\.d\.ts$|\/fixture-[^/]*\.tsx?$/;

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly from: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => posix.join('src', name.replaceAll('\\', '/')))
  .filter((name) => /\.tsx?$/.test(name) && !NO_PRODUCT.test(name));
const imports = files.flatMap(importsOf);

test('every folder of src/ has its place in the order', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  expect(files.filter((file) => MAY_IMPORT[folderOf(file)] === undefined)).toEqual([]);
});

test('folders import only what stands below them', () => {
  expect(imports.length).toBeGreaterThan(0);
  const strays = imports.filter(({ folder, file, from }) => {
    if (!from.startsWith('.')) return false;
    const target = folderOf(posix.join(posix.dirname(file), from));
    return target !== folder && MAY_IMPORT[folder]?.includes(target) !== true;
  });
  expect(strays.map(inWords)).toEqual([]);
});

test('libraries stay in the folders they belong to', () => {
  const strays = imports.filter(({ folder, from }) => !from.startsWith('.') && !foldersOf(from).includes(folder));
  expect(strays.map(inWords)).toEqual([]);
});

function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8');
  return STATEMENTS.flatMap((statement) =>
    [...code.matchAll(statement)].map((match) => ({
      file,
      folder: folderOf(file),
      from: match.groups?.['from'] ?? '',
    })),
  );
}

/** `src/map/style.ts` is in `map`; what lies outside src/ is in the top-level folder it lies in. */
function folderOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second : top;
}

/** A path inside a package belongs to the package; an exact name comes before one with a star. */
function foldersOf(library: string): readonly string[] {
  const exact = MAY_USE[library] ?? MAY_USE[library.split('/')[0] ?? ''];
  if (exact !== undefined) return exact;
  const starred = Object.keys(MAY_USE).find((name) => name.endsWith('*') && library.startsWith(name.slice(0, -1)));
  return starred === undefined ? [] : (MAY_USE[starred] ?? []);
}

function inWords({ file, from }: Import): string {
  return `${file} imports ${from}`;
}
