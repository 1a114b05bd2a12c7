import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptIn } from './kept.ts';
import { MAKERS } from './makers.ts';

let root = '';
let made = 0;

beforeEach(() => {
  made = 0;
  root = mkdtempSync(join(tmpdir(), 'kept-'));
  vi.stubEnv('ATLAS_CACHE', join(root, 'cache'));
  for (const path of MAKERS.pictures.filter((each) => !each.endsWith('.json'))) {
    mkdirSync(join(root, path), { recursive: true });
  }
  mkdirSync(join(root, 'node_modules/@resvg/resvg-js'), { recursive: true });
  writeFileSync(join(root, 'node_modules/@resvg/resvg-js/package.json'), '{}');
  writeFileSync(join(root, 'src/publish/pictures/png.ts'), 'one');
  writeFileSync(join(root, 'font.ttf'), 'font');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

const folder = () => join(root, 'cache/pictures');

async function ask(madeOf: string): Promise<string> {
  const content = await keptIn(root, 'pictures', [join(root, 'font.ttf')])(madeOf, () => {
    made++;
    return Promise.resolve(Buffer.from(`picture of ${madeOf}`));
  });
  return String(Buffer.from(content));
}

test('a picture is made once for the same drawing, and again for another or by another maker', async () => {
  expect(await ask('a')).toBe('picture of a');
  expect(await ask('a')).toBe('picture of a');
  expect(made).toBe(1);
  expect(await ask('b')).toBe('picture of b');
  expect(made).toBe(2);
  writeFileSync(join(root, 'src/publish/pictures/png.ts'), 'two');
  await ask('a');
  expect(made).toBe(3);
  writeFileSync(join(root, 'font.ttf'), 'another font');
  await ask('a');
  expect(made).toBe(4);
});

test.each([
  ['cut short', (entry: Buffer) => entry.subarray(0, -1)],
  ['empty', () => Buffer.alloc(0)],
  ['changed in one byte', (entry: Buffer) => Buffer.concat([entry.subarray(0, -1), Buffer.from('?')])],
  ['longer', (entry: Buffer) => Buffer.concat([entry, Buffer.from('?')])],
])('an entry that is %s is not used, and is made whole again', async (_how, damaged) => {
  await ask('a');
  const [name = ''] = readdirSync(folder());
  const entry = readFileSync(join(folder(), name));
  writeFileSync(join(folder(), name), damaged(entry));
  expect(await ask('a')).toBe('picture of a');
  expect(made).toBe(2);
  expect(readFileSync(join(folder(), name)).equals(entry)).toBe(true);
});

test('a picture that nobody has asked for in a month is removed', async () => {
  await ask('old');
  const [name = ''] = readdirSync(folder());
  const then = new Date(Date.now() - 31 * 86_400_000);
  utimesSync(join(folder(), name), then, then);
  await ask('new');
  expect(readdirSync(folder())).toHaveLength(1);
  expect(readdirSync(folder())).not.toContain(name);
});

test('where nothing can be kept, pictures are made all the same', async () => {
  writeFileSync(join(root, 'cache'), 'a file in the way');
  expect(await ask('a')).toBe('picture of a');
  expect(await ask('a')).toBe('picture of a');
  expect(made).toBe(2);
});

test.each([
  ['pictures', 'src/publish/pictures/raster.ts'],
  ['packs', 'src/publish/pack/pdf.ts'],
  ['records', 'src/records/compile/read-record.ts'],
  ['records', 'src/records/compile/kept-record.ts'],
  ['records', 'src/records/compile/read-registers.ts'],
  ['records', 'src/records/compile/kept-registers.ts'],
] as const)('whatever makes %s is named, so that a change in it makes them anew', (kind, entry) => {
  const reached = reachedFrom(entry);
  expect(reached.size).toBeGreaterThan(1);
  const named = (path: string) => MAKERS[kind].some((maker) => path.startsWith(`${maker}/`));
  expect([...reached].filter((path) => !named(path))).toEqual([]);
});

/** The sources that a module is made of, itself among them; types count for nothing. */
function reachedFrom(path: string, reached = new Set<string>()): Set<string> {
  if (reached.has(path)) return reached;
  reached.add(path);
  const code = readFileSync(path, 'utf8');
  for (const [, from = ''] of code.matchAll(/^(?:import|export)\s(?!type\s)[^;]*?from '([^']+)'/gm)) {
    if (from.startsWith('#words/')) reachedFrom(from.replace('#words/', 'src/core/words/en/'), reached);
    else if (from.startsWith('.')) reachedFrom(posix.join(dirname(path), from), reached);
  }
  return reached;
}
