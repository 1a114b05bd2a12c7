import { expect, test } from '@playwright/test';
import { LIBYA } from './atlas.ts';
import { browserLaunch } from './browser.ts';
import { pointOnArc } from './reader.ts';

const launch = browserLaunch();
test.use({
  launchOptions: { ...launch, args: [...(launch.args ?? []), '--disable-3d-apis'] },
  viewport: { width: 900, height: 600 },
});

test('without WebGL the static map stays, and can be picked from and zoomed', async ({ page }) => {
  await page.goto('/embed/');
  await page.locator('[data-zoom="1"]').click();
  await expect(page.locator('#map')).toHaveAttribute('data-live', /^failed: .*WebGL/, { timeout: 20_000 });
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#at=/);
  await page.locator('[data-zoom="0"]').click();
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  const at = await pointOnArc(page, LIBYA);
  await page.mouse.click(at.x, at.y);
  await expect(page.locator('#evidence > section:not([hidden]) blockquote').first()).toBeVisible();
});

test('where the worker is refused the static map stays', async ({ page }) => {
  await page.route(/maplibre-gl-worker/, (route) => route.abort());
  await page.goto('/embed/');
  await page.locator('[data-zoom="1"]').click();
  await expect(page.locator('#map')).toHaveAttribute('data-live', /^failed/, { timeout: 30_000 });
  await expect(page.locator('#poster .arc').first()).toBeVisible();
});

test('where what draws cannot be loaded, list and evidence are there all the same', async ({ page }) => {
  const uncaught: string[] = [];
  page.on('pageerror', (error) => uncaught.push(error.message));
  await page.route(/embed-live/, (route) => route.abort());
  await page.goto('/embed/place/libya/');
  await page.locator('#open-list').click();
  await page.locator(`#routes a[data-route="${LIBYA}"]`).click();
  await expect(page.locator('#evidence > section:not([hidden]) blockquote').first()).toBeVisible();
  await page.getByRole('button', { name: 'All routes' }).click();
  await expect(page.locator(`#routes a[data-route="${LIBYA}"]`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#drawer')).toBeHidden();
  expect(uncaught).toEqual([]);
});

test('where what draws cannot be loaded and the page leaves its evidence to files, a row leads to it', async ({
  page,
}) => {
  await page.route(/embed-live/, (route) => route.abort());
  await page.goto('/embed/');
  await page.locator('#open-list').click();
  await page.locator(`#routes a[data-route="${LIBYA}"]`).click();
  await expect(page.locator('.evidence-alone blockquote').first()).toBeVisible();
});

test('where the words of quotations cannot be loaded, a page that searches them says so', async ({ page }) => {
  await page.route('**/embed/quotations.json', (route) => route.abort());
  await page.goto('/embed/#words=additional');
  await expect(page.locator('#notice')).toContainText('could not be loaded and are not searched');
});
