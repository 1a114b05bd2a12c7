import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleLoader, integrityOf } from '../../build/loader/bundle.node.ts';
import { LOADER_VERSION } from './version.ts';
import { LOADER, LOADERS, loaderPath } from './versions.ts';

const MOST_BYTES = 3600;

test('every loader that was published is there, byte for byte as it was', () => {
  for (const { version, integrity, bytes } of LOADERS) {
    const script = readFileSync(join('public', loaderPath(version)), 'utf8');
    expect(integrityOf(script), `${loaderPath(version)} has been changed; restore it`).toBe(integrity);
    expect(Buffer.byteLength(script)).toBe(bytes);
  }
  const files = readdirSync('public/embed').map((name) => `embed/${name}`);
  expect(files.sort()).toEqual(LOADERS.map(({ version }) => loaderPath(version)).sort());
  expect(new Set(LOADERS.map(({ version }) => version)).size).toBe(LOADERS.length);
});

test('the newest loader is what its source gives', { timeout: 60_000 }, async () => {
  expect(LOADER.path, 'run "npm run loader"').toBe(loaderPath(LOADER_VERSION));
  const integrity = integrityOf(await bundleLoader(LOADER_VERSION));
  const remedy =
    'The loader would be another script: raise the version in src/publish/embedding/version.ts, run "npm run loader"';
  expect(integrity, remedy).toBe(LOADER.integrity);
});

test(`the loader takes at most ${MOST_BYTES} bytes on the way`, () => {
  const bytes = brotliCompressSync(readFileSync(join('public', LOADER.path))).length;
  console.log(`${LOADER.path}: ${bytes} bytes with Brotli`);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

test('the loader says which it is and under which licence', () => {
  const [banner = ''] = readFileSync(join('public', LOADER.path), 'utf8').split('\n');
  expect(banner).toContain(`loader ${LOADER_VERSION}`);
  expect(banner).toContain('MIT: https://opensource.org/license/mit');
});

test('the loader asks for nothing but frames, keeps nothing and defines no globals', () => {
  const script = readFileSync(join('public', LOADER.path), 'utf8');
  const forbidden =
    /\b(?:fetch|XMLHttpRequest|sendBeacon|import|eval|localStorage|sessionStorage|indexedDB|cookie|innerHTML|console)\b/;
  expect(script.slice(script.indexOf('\n'))).not.toMatch(forbidden);
  expect(script).toMatch(/^\/\*!.*\*\/\n\(function\(\)\{[\s\S]*\}\)\(\);\n$/);
});
