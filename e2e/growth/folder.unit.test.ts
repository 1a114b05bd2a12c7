import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { mapPage } from '../../src/build/map-page.tsx';
import { openSite } from '../../src/build/open-site.ts';
import { packFiles } from '../../src/build/pack-files.ts';
import { sourceAssets } from '../../src/build/page-assets.ts';
import { recordsModule } from '../../src/build/virtual-records.ts';
import type { WrittenFile } from '../../src/build/written-file.ts';
import { filesOfBuild } from '../../src/build/written-files.ts';
import { releaseAddress } from '../../src/core/view/embed-address.ts';
import { PICTURES } from '../../src/core/view/picture-address.ts';
import { compile } from '../../src/records/compile/compile.ts';
import { type Kind, kindOf } from './measure/kinds.ts';
import { sealAll } from './seal-all.ts';
import { textsOf } from './texts-of.ts';
import { writeGrowth } from './write.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const ADDED = 20;
const MB = 1e6;

/**
 * What the built folder may grow by with each further article of about ten claims, in MB: the live site, and once more
 * what is frozen of the newest release. 1.21 as measured; machines do not pack pictures alike to the last byte.
 */
const MOST_MB_AN_ARTICLE = 1.23;

/** Of the cards of routes and places only some are drawn, which stand for all: each takes a third of a second. */
const DRAWN_OF = 10;
/** The map data are in the scripts of the site, of the embeds, and of the frozen embeds. */
const SCRIPTS_WITH_MAP_DATA = 3;

const made = mkdtempSync(join(tmpdir(), 'growth-folder-'));
afterAll(() => rmSync(made, { recursive: true }));

test(`with each of ${ADDED} invented articles the built folder grows by at most ${MOST_MB_AN_ARTICLE} MB`, async () => {
  const [now, grown] = [await builtMb(0), await builtMb(ADDED)];
  const each = new Map([...grown].map(([kind, mb]) => [kind, (mb - (now.get(kind) ?? 0)) / ADDED]));
  const sum = [...each.values()].reduce((all, mb) => all + mb, 0);
  console.log(
    `${sum.toFixed(3)} MB an article: ${[...each].map(([kind, mb]) => `${kind} ${mb.toFixed(3)}`).join(', ')}`,
  );
  expect(each.get('pictures')).toBeGreaterThan(0);
  expect(sum).toBeLessThanOrEqual(MOST_MB_AN_ARTICLE);
}, 600_000);

/** What a build of a release with so many invented articles writes that grows with them, by kind. */
async function builtMb(articles: number): Promise<ReadonlyMap<Kind, number>> {
  const folder = join(made, String(articles));
  writeGrowth(PROJECT, { folder, articles, seed: 1 });
  if (articles > 0) sealAll(folder);
  const compiled = compile(folder, articles > 0 ? textsOf(folder) : undefined);
  if (!compiled.dataset) throw new Error('invented records have problems');
  const dataset = { ...compiled.dataset, release: { ...compiled.dataset.release, draft: false } };
  const site = openSite(PROJECT, { dataset, accounts: compiled.accounts });
  const sizes = new Map<Kind, number>();
  const add = (kind: Kind, bytes: number) => sizes.set(kind, (sizes.get(kind) ?? 0) + bytes / MB);
  const packs = packFiles(site);
  const files = filesOfBuild({ site, assets: sourceAssets(), packs: [] });
  const pictures = files.filter(({ path }) => kindOf(path) === 'pictures');
  const cards = pictures.filter(({ path }) => /picture\/dispatch-atlas-.+-1200x630\.png$/.test(path));
  // Those of the whole atlas, in all sizes, are as many as before, live and in the release; the others are in the release.
  expect(pictures.length - cards.length).toBe(2 * PICTURES.length);
  for (const { path } of cards) expect(path).toMatch(/^release\//);
  const some = cards.filter((_, index) => index % DRAWN_OF === 0);
  add('pictures', (await bytesOf(some)) * (cards.length / some.length));
  for (const file of [...packs, ...files]) {
    if (kindOf(file.path) === 'pictures') continue;
    const bytes = await bytesOf([file]);
    add(kindOf(file.path), bytes);
    // A release keeps the downloads as well.
    if (/^data\/(?!.*(?:index\.html|oembed\.json)$)/.test(file.path))
      add(kindOf(releaseAddress(dataset.release.id) + file.path), bytes);
  }
  add('pages', Buffer.byteLength(mapPage(readFileSync(join(PROJECT, 'index.html'), 'utf8'), site, true)));
  const mapData = Buffer.byteLength(recordsModule('virtual:map-data', dataset) ?? '');
  add('scripts', SCRIPTS_WITH_MAP_DATA * mapData);
  return sizes;
}

async function bytesOf(files: readonly WrittenFile[]): Promise<number> {
  let bytes = 0;
  for (const { write } of files) bytes += Buffer.byteLength(await write());
  return bytes;
}
