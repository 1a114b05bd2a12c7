import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { ROOT, RUSSIA } from './atlas.ts';
import { open, SIZES, saveData, waitForLiveMap } from './reader.ts';
import { test } from './watched.ts';

/** Pictures to look at, and the one of the README. */
const FOLDER = join(ROOT, 'test-results/screens');

const PANELS = [
  ['route', `route=${RUSSIA}&`],
  ['table', 'panel=table&'],
  ['matrix', 'panel=matrix&'],
] as const;

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`pictures of the page in ${theme} colours can be taken at every size`, async ({ page }) => {
    await saveData(page);
    for (const { width, height } of SIZES) {
      await page.setViewportSize({ width, height });
      await open(page, `#theme=${theme}`);
      await page.evaluate(() => document.fonts.ready);
      await take(page, `whole-${width}-${theme}`);
      if (width !== 1440 && width !== 390) continue;
      for (const [name, hash] of PANELS) {
        await open(page, `#${hash}theme=${theme}`);
        await page.evaluate(() => document.fonts.ready);
        await take(page, `${name}-${width}-${theme}`);
      }
    }
  });
}

test('pictures of the live map and of the globe can be taken, one of them for the README', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  await page.locator('#map').hover({ position: { x: 450, y: 530 } });
  await waitForLiveMap(page);
  await take(page, 'readme');
  await page.locator('#key').getByLabel('Globe').check();
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await page.locator('#key').getByLabel('Colours').selectOption(theme);
    await page.waitForTimeout(1000);
    await take(page, `globe-1440-${theme}`);
  }
});

async function take(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path });
  expect(statSync(path).size, name).toBeGreaterThan(10_000);
}
