import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { embedFiles } from '../../src/build/embed-files.tsx';
import { openSite } from '../../src/build/open-site.ts';
import { sourceAssets } from '../../src/build/page-assets.ts';
import { compile } from '../../src/records/compile/compile.ts';
import { brotliBytes } from '../brotli.ts';
import { sealAll } from './seal-all.ts';
import { writeGrowth } from './write.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
/** What a page may weigh of the 80 KB that a frame loads; `embed-bytes.spec.ts` measures the rest. 1 KB is 1000 bytes. */
const PAGE_KB = 42;
/** Of every page as it is read, and of what comes when a route is opened. */
const UNPACKED_KB = 150;
/** Of the page of a route with the quotations of today, which it holds: a tenth of it is the style of the map. */
const ROUTE_KB = 51;
/** The whole and the largest parts of it. */
const FRAMES = ['embed/index.html', 'embed/place/kp-unstated/index.html', 'embed/place/russia/index.html'];
/** Whither the largest single figures lead, however many articles are invented. */
const NAMED = ['Russia', 'China'];
const ROUTE = 'dispatch-kp-unstated-russia';

const made = mkdtempSync(join(tmpdir(), 'growth-embeds-'));
afterAll(() => rmSync(made, { recursive: true }));

describe.each([0, 15, 50, 200])('with %i invented articles', (articles) => {
  test('a frame is light, and so is the evidence that comes with the opening of a route', async () => {
    const files = embedsWith(articles);
    const isApart = files.some(({ path }) => path.includes('/evidence/'));
    const evidence = files.filter(({ path }) => path.startsWith(`embed/evidence/${ROUTE}/`));
    expect(evidence.length > 0, 'evidence is in files once there is much').toBe(isApart);
    const chosen = [
      ...FRAMES.map((frame) => files.find(({ path }) => path === frame)),
      files.find(({ path }) => path === `embed/route/${ROUTE}/index.html`),
      ...evidence,
    ];
    for (const file of chosen) {
      if (!file) throw new Error('a page is missing');
      const html = Buffer.from(await file.write());
      const [packed, unpacked] = [brotliBytes(html) / 1000, html.length / 1000];
      console.log(`${articles}: ${file.path}: ${packed.toFixed(1)} KB (Brotli), ${unpacked.toFixed(0)} KB unpacked`);
      expect(packed, file.path).toBeLessThanOrEqual(PAGE_KB);
      if (file.path === 'embed/index.html') expect(namedIn(html.toString())).toEqual(expect.arrayContaining(NAMED));
    }
  }, 600_000);

  test('every frame is small as it is read, and that of a route or a place draws its own lines alone', async () => {
    for (const { path, write } of embedsWith(articles)) {
      if (!path.endsWith('/index.html')) continue;
      const html = String(await write());
      const kb = Buffer.byteLength(html) / 1000;
      const [, kind] = /^embed\/(route|place)\//.exec(path) ?? [];
      expect(kb, path).toBeLessThanOrEqual(kind === 'route' && articles === 0 ? ROUTE_KB : UNPACKED_KB);
      if (kind === undefined) continue;
      expect(html, path).not.toMatch(/<(?:g|circle|rect|text)[^>]* class="[^"]*\bfaint\b|hairlines-around/);
    }
  }, 600_000);
});

const written = new Map<number, ReturnType<typeof embedFiles>>();

/** What the labels say of the picture that a frame of 640 × 400 px shows. */
function namedIn(html: string): readonly string[] {
  const [picture = ''] = /<svg[^>]* id="poster-middle".*?<\/svg>/s.exec(html) ?? [];
  const labels = picture.slice(picture.indexOf('<g class="labels'));
  return [...labels.matchAll(/>([^<]+)</g)].map(([, text = '']) => text);
}

function embedsWith(articles: number): ReturnType<typeof embedFiles> {
  const files = written.get(articles) ?? makeEmbeds(articles);
  written.set(articles, files);
  return files;
}

function makeEmbeds(articles: number) {
  const folder = join(made, String(articles));
  writeGrowth(PROJECT, { folder, articles, seed: 1 });
  if (articles > 0) sealAll(folder);
  const { dataset, accounts } = compile(folder);
  if (dataset === null) throw new Error('The invented records have problems.');
  const site = openSite(PROJECT, { dataset, accounts });
  return embedFiles({ site, assets: sourceAssets(), packs: [], tellsSizes: true }, 'live');
}
