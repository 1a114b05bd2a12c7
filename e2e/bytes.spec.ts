import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build, type Plugin, type Rolldown } from 'vite';
import { ROOT } from './atlas.ts';
import { brotliBytes } from './brotli.ts';
import { waitForLiveMap } from './reader.ts';

const DIST = join(ROOT, 'dist');
const PAGE_KB = 60;
/**
 * What a reader loads at most who opens the map and lets it come alive, against the map library alone. This is a ratchet, not a goal:
 * the value measured last, rounded up to the next 0.01. Whoever makes the site lighter lowers it; raising it needs a
 * reason. The last one: widths are measured with d3-scale, which every reader of charts knows, in place of a line of ours.
 */
const AGAINST_LIBRARY = 1.18;

test(`the page of the map takes no more than ${PAGE_KB} KB`, () => {
  const page = kilobytes([readFileSync(join(DIST, 'index.html'))]);
  console.log(`index.html: ${page.toFixed(1)} KB (Brotli)`);
  expect(page).toBeLessThanOrEqual(PAGE_KB);
});

test(`code and style of the map weigh at most ${AGAINST_LIBRARY} times the map library alone`, async ({ page }) => {
  test.setTimeout(120_000);
  const loaded = new Set<string>();
  // What opens on demand, such as citations and downloads, is loaded by those who ask for it.
  page.context().on('request', (request) => loaded.add(new URL(request.url()).pathname));
  await page.goto('/');
  await page.locator('#map').dispatchEvent('pointerenter');
  await waitForLiveMap(page);
  const assets = [...loaded].filter((path) => /\.(?:js|css)$/.test(path)).sort();
  expect(
    assets.filter((path) => path.includes('maplibre-gl-worker')),
    'the worker is among them',
  ).toHaveLength(1);
  const site = kilobytes(assets.map((path) => readFileSync(join(DIST, path))));
  const library = kilobytes(await libraryAlone());
  console.log(
    `Code and style of the map: ${site.toFixed(1)} KB in ${assets.length} files; MapLibre GL alone: ` +
      `${library.toFixed(1)} KB; ratio ${(site / library).toFixed(3)} (Brotli)`,
  );
  expect(site / library).toBeLessThanOrEqual(AGAINST_LIBRARY);
});

/** What a site consists of that uses nothing but the library: its code, its worker and its style. */
async function libraryAlone(): Promise<Uint8Array[]> {
  const entry = 'virtual:library';
  const source = [
    "import 'maplibre-gl/dist/maplibre-gl.css';",
    "import { Map, setWorkerUrl } from 'maplibre-gl';",
    "import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';",
    "setWorkerUrl(workerUrl); globalThis.map = new Map({ container: 'map', style: {} });",
  ].join('\n');
  const plugin: Plugin = {
    name: 'library',
    resolveId: (id) => (id === entry ? join(ROOT, 'library-alone.js') : null),
    load: (id) => (id === join(ROOT, 'library-alone.js') ? source : null),
  };
  const built = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      write: false,
      rolldownOptions: { input: entry },
    },
  })) as Rolldown.RolldownOutput;
  return built.output
    .filter(({ fileName }) => /\.(?:js|css)$/.test(fileName))
    .map((file) => Buffer.from(file.type === 'chunk' ? file.code : file.source));
}

/** Sum of the files, each compressed by itself as a server sends them; 1 KB is 1000 bytes. */
function kilobytes(files: readonly Uint8Array[]): number {
  return files.reduce((sum, file) => sum + brotliBytes(file), 0) / 1000;
}
