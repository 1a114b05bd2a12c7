import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/**
 * What each room may import besides itself: rooms, or whole wings. A wing without rooms is one room. The room `test` of a
 * wing, which holds its fixtures, may use its wing and what that may use, with their fixtures.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'core/model': [],
  'core/type': [],
  // Every word a reader sees.
  'core/words': ['core/model'],
  'core/geometry': ['core/model'],
  'core/view': ['core/model', 'core/words', 'core/geometry'],
  // What became of claims after a release, and how a frozen page tells it.
  'core/changes': ['core/model', 'core/words', 'core/view'],
  'core/scene': ['core/model', 'core/words', 'core/geometry', 'core/view', 'core/type'],
  'core/cite': ['core/model', 'core/words', 'core/view'],
  'records/text': [],
  'records/release': ['core'],
  'records/compile': ['core', 'records/text', 'records/release', 'geo'],
  'records/intake': ['core', 'records/text', 'records/compile'],
  'render/svg': ['core'],
  'render/map': ['core'],
  // The swatches of lists and legends are drawn by the rules of the map.
  ui: ['core', 'render/svg'],
  'publish/data': ['core'],
  'publish/embedding': ['core', 'ui', 'publish/data'],
  'publish/maps': ['core', 'render/svg'],
  'publish/pack': ['core', 'render/svg', 'ui', 'publish/data', 'publish/maps'],
  'publish/pictures': ['core', 'render/svg', 'publish/data', 'publish/maps', 'publish/pack'],
  'publish/pages': [
    'core',
    'render/svg',
    'ui',
    'publish/data',
    'publish/embedding',
    'publish/maps',
    'publish/pictures',
  ],
  'publish/embed-pages': ['core', 'render/svg', 'ui', 'publish/maps'],
  client: ['core', 'render', 'ui', 'geo'],
  // What frames and the pages around them say to each other; also runs in the pages of others.
  'embed/protocol': [],
  'embed/loader': ['embed/protocol'],
  embed: ['core', 'render', 'ui', 'client', 'embed/protocol', 'publish/embed-pages'],
  site: ['core', 'ui', 'client', 'embed/protocol', 'publish', 'geo'],
  'build/hosting': ['core'],
  'build/fonts': ['core'],
  'build/loader': ['publish/embedding', 'embed/loader'],
  'build/preview': ['core', 'records', 'render/svg', 'ui', 'build'],
  // The plugin of the atlas puts its rooms together.
  build: ['core', 'records', 'render/svg', 'ui', 'publish', 'geo', 'build/preview', 'build/hosting'],
};

/** Which rooms or wings may use a library. A trailing * stands for any name. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  '@turf/*': ['core/geometry'],
  'd3-dsv': ['publish/data'],
  'd3-scale': ['core/scene', 'ui'],
  'fastest-levenshtein': ['records/compile'],
  fontkit: ['build/fonts'],
  'maplibre-gl': ['render/map'],
  pdfmake: ['publish/pack'],
  '@cantoo/pdf-lib': ['publish/pack'],
  '@resvg/resvg-js': ['publish/pictures'],
  preact: ['render/svg', 'ui', 'publish', 'client', 'embed', 'site', 'build'],
  'preact-render-to-string': ['build'],
  'subset-font': ['build/fonts'],
  'topojson-client': ['records/compile', 'render', 'publish', 'build'],
  'cldr-segments-full': ['records/text'],
  valibot: ['records/compile'],
  vite: ['build'],
  yaml: ['records', 'core/cite'],
  'virtual:*': ['client', 'site', 'embed'],
  'node:*': ['records', 'build', 'publish/pictures'],
  // Types alone.
  geojson: ['core', 'records/compile', 'render'],
  'schema-dts': ['publish/pages'],
  'topojson-specification': ['core/geometry', 'records/compile', 'render', 'publish', 'site', 'build'],
};

/** The forms in which one module names another, types included. */
const STATEMENTS: readonly RegExp[] = [
  /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])(?<from>.+?)\1/gm,
  /^\s*import\s*(['"])(?<from>.+?)\1/gm,
  /\bimport\(\s*(['"])(?<from>.+?)\1/g,
  /\bnew URL\(\s*(['"])(?<from>.+?\.tsx?)\1/g,
];

/** Tests may reach for whatever they check against; declarations of modules run nowhere. */
const NO_PRODUCT = /\.test\.tsx?$|\.d\.ts$/;

interface Import {
  readonly file: string;
  readonly room: string;
  readonly from: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => posix.join('src', name.replaceAll('\\', '/')))
  .filter((name) => /\.tsx?$/.test(name) && !NO_PRODUCT.test(name));
const imports = files.flatMap(importsOf);

test('every room of src/ has its place in the order', () => {
  const rooms = new Set(files.map(roomOf).filter((room) => !isTest(room)));
  expect([...rooms].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

test('rooms import only what stands below them', () => {
  expect(imports.length).toBeGreaterThan(0);
  const strays = imports.filter(({ room, file, from }) => {
    if (!isOurs(from)) return false;
    const target = from.startsWith('#words/') ? 'core/words' : roomOf(posix.join(posix.dirname(file), from));
    return target !== room && !(isTest(room) ? mayTest(wingOf(room), target) : mayImport(room, target));
  });
  expect(strays.map(inWords)).toEqual([]);
});

test('libraries stay in the rooms they belong to', () => {
  const strays = imports.filter(({ room, from }) => !isOurs(from) && !isTest(room) && !holds(roomsOf(from), room));
  expect(strays.map(inWords)).toEqual([]);
});

function mayImport(room: string, target: string): boolean {
  return !isTest(target) && holds(MAY_IMPORT[room] ?? [], target);
}

function mayTest(wing: string, target: string): boolean {
  const rooms = Object.entries(MAY_IMPORT).filter(([room]) => wingOf(room) === wing);
  const below = [wing, ...rooms.flatMap(([, allowed]) => allowed)];
  return isTest(target) ? below.some((each) => wingOf(each) === wingOf(target)) : holds(below, target);
}

/** Whether a room is among these, by its own name or by its wing's. */
function holds(allowed: readonly string[], room: string): boolean {
  return allowed.includes(room) || allowed.includes(wingOf(room));
}

/** `#words/…` is English, or another language in its place. */
function isOurs(from: string): boolean {
  return from.startsWith('.') || from.startsWith('#words/');
}

function isTest(room: string): boolean {
  return room.endsWith('/test');
}

function wingOf(room: string): string {
  return room.split('/')[0] ?? '';
}

function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8');
  return STATEMENTS.flatMap((statement) =>
    [...code.matchAll(statement)].map((match) => ({
      file,
      room: roomOf(file),
      from: match.groups?.['from'] ?? '',
    })),
  );
}

/** A file in `src/render/map/` is in the room `render/map`, one in `src/ui/` in `ui`, one in `geo/` in `geo`. */
function roomOf(path: string): string {
  const [top = '', wing = '', room = '', ...rest] = path.split('/');
  if (top !== 'src') return top;
  return rest.length > 0 ? `${wing}/${room}` : wing;
}

/** A path inside a package belongs to the package; an exact name comes before one with a star. */
function roomsOf(library: string): readonly string[] {
  const exact = MAY_USE[library] ?? MAY_USE[library.split('/')[0] ?? ''];
  if (exact !== undefined) return exact;
  const starred = Object.keys(MAY_USE).find((name) => name.endsWith('*') && library.startsWith(name.slice(0, -1)));
  return starred === undefined ? [] : (MAY_USE[starred] ?? []);
}

function inWords({ file, from }: Import): string {
  return `${file} imports ${from}`;
}
