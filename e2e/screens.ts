/** Takes pictures of the built page to look at, in all colours and sizes, and the one of the README: `npm run screens`. */
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ATLAS_DIST } from './addresses.ts';
import { ROOT, RUSSIA } from './atlas.ts';
import { openOptions } from './behind-buttons.ts';
import { browserLaunch } from './browser.ts';
import { settled } from './pictures.ts';
import { open, SIZES, saveData, waitForLiveMap } from './reader.ts';
import { serveBuilt } from './served.ts';
import { laidOut } from './waits.ts';

const FOLDER = join(ROOT, 'test-results/screens');
const THEMES = ['light', 'dark', 'contrast'] as const;
/** States of the page beside its opening one, at a large size and at a small one. */
const STATES = [
  ['route', `route=${RUSSIA}&`],
  ['table', 'panel=table&'],
  ['matrix', 'panel=matrix&'],
] as const;
const WIDTHS_OF_STATES: readonly number[] = [1440, 390];

const site = await serveBuilt(ATLAS_DIST);
const baseURL = site.address;
const browser = await chromium.launch(browserLaunch());
try {
  await takeStill(await browser.newPage({ baseURL }));
  await takeLive(await browser.newPage({ baseURL, viewport: { width: 1440, height: 900 } }));
} finally {
  await browser.close();
  await site.close();
}
console.log(`The pictures are in ${FOLDER}.`);

async function takeStill(page: Page): Promise<void> {
  await saveData(page);
  for (const theme of THEMES) {
    for (const { width, height } of SIZES) {
      await page.setViewportSize({ width, height });
      const more = WIDTHS_OF_STATES.includes(width) ? STATES : [];
      for (const [name, hash] of [['whole', ''] as const, ...more]) {
        await open(page, `#${hash}theme=${theme}`);
        await laidOut(page);
        await take(page, `${name}-${width}-${theme}`);
      }
    }
  }
}

async function takeLive(page: Page): Promise<void> {
  await open(page);
  await page.locator('#map').hover({ position: { x: 450, y: 530 } });
  await waitForLiveMap(page);
  await take(page, 'readme');
  await (await openOptions(page)).getByLabel('Globe').check();
  for (const theme of THEMES) {
    await (await openOptions(page)).getByLabel('Colours').selectOption(theme);
    await settled(page);
    await take(page, `globe-1440-${theme}`);
  }
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}
