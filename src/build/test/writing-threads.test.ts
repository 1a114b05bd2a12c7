import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import type { SiteFile } from '../../publish/pages/site.ts';
import * as components from '../components.ts';
import { bundleComponents } from '../components-bundle.ts';
import { filesIn } from '../hosting/folder.ts';
import { COMPONENTS } from '../opening.ts';
import { sourceAssets } from '../page-assets.ts';
import type { Round } from '../round.ts';
import { writeSite } from '../write-site.ts';
import { startThreads } from '../writing-threads.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const records = { dataset: datasetOf([{ to: 'northland', people: 40 }]), accounts: [] };
const assets = sourceAssets();
const bundle = await bundleComponents(ROOT, 'en', COMPONENTS);
const folders: string[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Writes the site of one route with so many threads beside this one, and nothing kept. */
async function written(count: number, own: (round: Round) => Promise<readonly SiteFile[]>) {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  folders.push(folder);
  vi.stubEnv('ATLAS_CACHE', join(folder, '.cache'));
  const site = components.openSite(ROOT, records);
  const threads = startThreads(bundle, { root: ROOT, records }, count);
  try {
    const writeRound = (_site: typeof site, round: Round) => own(round);
    await writeSite({ components: { ...components, writeRound }, site, assets, folder: join(folder, 'site'), threads });
  } finally {
    await threads.close();
  }
  return new Map(filesIn(join(folder, 'site')).map((path) => [path, readFileSync(join(folder, 'site', path))]));
}

test('a thread writes the same files, byte for byte, as the one that asks it to', async () => {
  const here = await written(0, (round) => components.writeRound(components.openSite(ROOT, records), round));
  const there = await written(1, () => Promise.resolve([]));
  expect([...there.keys()]).toEqual([...here.keys()]);
  expect([...here].filter(([path, content]) => there.get(path)?.equals(content) !== true)).toEqual([]);
  expect([...here.keys()].filter((path) => /\.(?:pdf|png)$/.test(path)).length).toBeGreaterThan(3);
}, 240_000);

test('what goes wrong in a thread is told by whoever waits for it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  folders.push(folder);
  const broken = { ...records, dataset: { ...records.dataset, claims: [] } };
  const threads = startThreads(bundle, { root: ROOT, records: broken }, 1);
  const round = { assets, packs: null, folder };
  await expect(threads.write(round, () => Promise.resolve([]))).rejects.toThrow('unknown claim');
  await threads.close();
}, 120_000);
