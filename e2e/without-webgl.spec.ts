import { expect } from '@playwright/test';
import { LIBYA, lineCount, RUSSIA } from './atlas.ts';
import { browserLaunch } from './browser.ts';
import { expectList, expectOpen, open, option, pointOnArc } from './reader.ts';
import { test } from './watched.ts';

const launch = browserLaunch();
test.use({ launchOptions: { ...launch, args: [...(launch.args ?? []), '--disable-3d-apis'] } });

test('without WebGL the static map stays, says why, and can be picked from and zoomed', async ({ page }) => {
  await open(page);
  await expect(page.locator('#map')).toHaveAttribute('data-live', /^failed: .*WebGL/, { timeout: 20_000 });
  await expect(page.locator('#live *')).toHaveCount(0);
  await expect(page.locator('#poster .arc')).toHaveCount(lineCount());
  await expect(page.locator('#poster .base')).toBeVisible();

  const at = await pointOnArc(page, RUSSIA);
  await page.mouse.click(at.x, at.y);
  await expectOpen(page, RUSSIA);
  await page.keyboard.press('Escape');
  await expectList(page);
  await option(page, LIBYA).click();
  await expectOpen(page, LIBYA);

  const base = page.locator('#poster .base');
  const scale = async () => Number(/scale\(([\d.]+)/.exec((await base.getAttribute('transform')) ?? '')?.[1]);
  const before = await scale();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(scale).toBeCloseTo(2 * before, 2);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(scale).toBeCloseTo(before / 2, 2);
  await page.getByRole('button', { name: 'Show what is selected, or the whole map' }).click();
  await expect.poll(scale).toBeCloseTo(before, 2);
  await expectOpen(page, LIBYA);
});
