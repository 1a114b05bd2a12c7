import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { mapPage } from '../../src/build/map-page.tsx';
import { openSite } from '../../src/build/open-site.ts';
import { buildScene } from '../../src/core/scene/build-scene.ts';
import { FRAMES } from '../../src/core/scene/frames.ts';
import { DEFAULT_VIEW } from '../../src/core/view/view.ts';
import { compileOrThrow } from '../../src/records/compile/compile.ts';
import { mapDataOf } from '../../src/records/compile/map-data.ts';
import { brotliBytes } from '../brotli.ts';
import { sealAll } from './seal-all.ts';
import { writeGrowth } from './write.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const made = mkdtempSync(join(tmpdir(), 'front-page-'));
afterAll(() => rmSync(made, { recursive: true }));

/** Invented articles beside the real ones, and the most KB that the page may take with them: packed by Brotli, and unpacked. */
const BUDGETS = [
  [0, 28, 115],
  [15, 34, 140],
  [55, 39, 150],
  [200, 47, 190],
] as const;
/** Once scripts run, before anything is opened. */
const MOST_ELEMENTS = 1500;
/** Of map data for each claim, packed by Brotli. */
const MOST_BYTES_A_CLAIM = 150;

const packedMapData = new Map<number, { readonly bytes: number; readonly claims: number }>();

describe.each(BUDGETS)('with %i invented articles', (articles, mostKb, mostUnpackedKb) => {
  test(`the front page takes no more than ${mostKb} KB, and as few elements as ever`, () => {
    const { html } = frontPage(articles);
    const elements = elementsIn(withScripts(html));
    const kb = brotliBytes(Buffer.from(html)) / 1000;
    const unpackedKb = Buffer.byteLength(html) / 1000;
    console.log(`${articles} invented articles: ${kb.toFixed(1)} KB of ${unpackedKb.toFixed(0)}, ${elements} elements`);
    expect(kb).toBeLessThanOrEqual(mostKb);
    expect(unpackedKb).toBeLessThanOrEqual(mostUnpackedKb);
    expect(elements).toBeLessThanOrEqual(MOST_ELEMENTS);
    expect(html).not.toMatch(/<blockquote|data-claim=/);
  }, 120_000);

  test('the map names the largest destinations', () => {
    const { dataset, site } = frontPage(articles);
    for (const frame of [FRAMES.wide, FRAMES.narrow]) {
      const { labels } = buildScene({ lookup: site.evidence, view: DEFAULT_VIEW, frame });
      const named = labels.filter(({ lines }) => lines[0]?.weight === 'name').map(({ lines }) => lines[0]?.text);
      expect(named).toEqual(expect.arrayContaining(['Russia', 'China']));
    }
    packedMapData.set(articles, {
      bytes: brotliBytes(Buffer.from(JSON.stringify(mapDataOf(dataset)))),
      claims: dataset.claims.length,
    });
  }, 120_000);
});

test(`the map data grow by less than ${MOST_BYTES_A_CLAIM} bytes a claim`, () => {
  const [now, most] = [packedMapData.get(0), packedMapData.get(200)];
  if (!now || !most) throw new Error('The tests before this one weigh the map data.');
  expect((most.bytes - now.bytes) / (most.claims - now.claims)).toBeLessThan(MOST_BYTES_A_CLAIM);
});

const pages = new Map<number, ReturnType<typeof make>>();

function frontPage(articles: number): ReturnType<typeof make> {
  const page = pages.get(articles) ?? make(articles);
  pages.set(articles, page);
  return page;
}

function make(articles: number) {
  const folder = join(made, String(articles));
  writeGrowth(PROJECT, { folder, articles, seed: 1 });
  sealAll(folder);
  const dataset = compileOrThrow(folder);
  const site = openSite(PROJECT, { dataset, accounts: [] });
  return { dataset, site, html: mapPage(readFileSync(join(PROJECT, 'index.html'), 'utf8'), site, true) };
}

/** Without what only readers without scripts get. */
function withScripts(html: string): string {
  return html.replace(/<noscript>.*?<\/noscript>/gs, '').replace(/<svg[^>]*id="poster-narrow".*?<\/svg>/gs, '');
}

function elementsIn(html: string): number {
  return html.match(/<[a-z]/g)?.length ?? 0;
}
