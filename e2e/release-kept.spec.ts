import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { preview } from 'vite';
import { deploy } from '../src/build/hosting/deploy.ts';
import { hostingPlugin } from '../src/build/hosting/hosting-plugin.ts';
import { writeSums } from '../src/build/hosting/sums.ts';
import type { Dataset } from '../src/core/model/dataset.ts';
import type { Change } from '../src/core/model/release.ts';
import { embedAddress, releaseAddress } from '../src/core/view/embed-address.ts';
import { changesSinceFiles } from '../src/publish/data/changes-since-files.ts';
import { ATLAS_DIST } from './addresses.ts';
import { evidence, ROOT, RUSSIA } from './atlas.ts';
import { watch } from './watched.ts';

const { dataset } = evidence;
const { release } = dataset;
const LATER = '2099-01-01-0123abcd';
const [claim] = evidence.claimsOf(evidence.route(RUSSIA));
const CORRECTION: Change = {
  release: LATER,
  date: LATER.slice(0, 10),
  kind: 'corrected',
  claim: claim?.id ?? ('none' as Change['claim']),
  title: 'From North Korea (province not stated) to Russia: about 50,000, planned',
  routes: [RUSSIA],
  fields: [{ field: 'quantity', name: 'figure', from: 'about 40,000', to: 'about 50,000' }],
  why: 'The sentence had been misread.',
};

test('a kept page loads, draws and says which figure was corrected, after a later release is deployed over it', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  test.skip(release.draft, 'The data are a draft, of which nothing is kept.');
  const folder = mkdtempSync(join(tmpdir(), 'atlas-kept-'));
  const [built, served] = [join(folder, 'built'), join(folder, 'served')];
  const kept = releaseAddress(release.id);
  try {
    cpSync(join(ROOT, ATLAS_DIST), built, { recursive: true });
    expect(deploy(built, served)).toMatchObject({ problems: [], newReleases: [release.id] });
    // As an earlier build wrote them of every route.
    const picture = `picture/dispatch-atlas-${RUSSIA}-1456x1040.png`;
    cpSync(join(built, 'picture/dispatch-atlas-1456x1040.png'), join(served, picture));
    const sums = readFileSync(join(served, kept, 'SHA256SUMS'), 'utf8');
    turnInto(LATER, built);
    expect(deploy(built, served)).toMatchObject({
      problems: [],
      newReleases: [LATER],
      removed: [],
      left: [picture],
      replaced: expect.arrayContaining([`since/${release.id}.json`]),
    });
    expect(readFileSync(join(served, kept, 'SHA256SUMS'), 'utf8')).toBe(sums);
    // A third time, with nothing new: every file of the kept releases is checked against its list before.
    expect(deploy(built, served)).toMatchObject({
      problems: [],
      newReleases: [],
      added: [],
      replaced: [],
      removed: [],
    });

    const server = await preview({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      appType: 'mpa',
      plugins: [hostingPlugin(() => ({ dataset }))],
      build: { outDir: served },
      preview: { port: 0 },
    });
    const address = `http://localhost:${(server.httpServer.address() as AddressInfo).port}/`;
    const context = await browser.newContext();
    const complaints = watch(context, address);
    const page = await context.newPage();
    const answer = await context.request.get(address + picture);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png']);
    await page.goto(address + kept + embedAddress({ kind: 'route', id: RUSSIA }));
    await expect(page.locator('#as-of')).toContainText('Frozen');
    await expect(page.locator(`svg .arc[data-route="${RUSSIA}"]`).first()).toBeVisible();
    const newer = page.locator('#newer');
    await expect(newer).toBeVisible();
    await expect(newer).toContainText('about 40,000');
    await expect(newer).toContainText('about 50,000');
    await expect(newer.getByRole('link').first()).toHaveAttribute(
      'href',
      /changes\/#2099-01-01-0123abcd\.[a-z0-9.-]+$/,
    );
    await page.locator('#controls [data-zoom="1"]').click();
    await expect(page.locator('#map')).toHaveAttribute('data-live', 'ready', { timeout: 30_000 });
    expect(complaints).toEqual([]);
    await context.close();
    await server.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Makes of a built site the one of a later release, in which one figure is corrected. */
function turnInto(later: string, built: string): void {
  const summary = {
    release: later,
    date: later.slice(0, 10),
    previous: release.id,
    added: 0,
    corrected: 1,
    withdrawn: 0,
    others: [],
  };
  const next: Dataset = {
    ...dataset,
    release: { id: later, date: later.slice(0, 10), hash: later.slice(-8), draft: false },
    releases: [summary, ...dataset.releases],
    changes: [CORRECTION, ...dataset.changes],
  };
  renameSync(join(built, releaseAddress(release.id)), join(built, releaseAddress(later)));
  writeFileSync(join(built, releaseAddress(later), 'data/claims.csv'), 'corrected\n');
  writeSums(join(built, releaseAddress(later)));
  const { address: atlas } = dataset.imprint;
  writeFileSync(join(built, 'changes.json'), JSON.stringify({ atlas, release: next.release }));
  for (const { path, content } of changesSinceFiles(next)) {
    mkdirSync(join(built, 'since'), { recursive: true });
    writeFileSync(join(built, path), content);
  }
}
