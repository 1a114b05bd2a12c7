import { expect, type Page } from '@playwright/test';
import { EMBED_FRAMES } from '../src/core/scene/frames.ts';
import { test } from './watched.ts';

test.use({ javaScriptEnabled: false });

const WIDTHS = [280, 320, 390, 480, 560, 640, 720, 860, 1100, 1280, 1600];
const HEIGHTS = [300, 360, 400, 480, 560, 600];
const ALWAYS = ['.embed-head h1', '#as-of', '.legend-main', '.embed-source', '#open-list', '#open-full'];
const PAGES = ['embed/', 'embed/route/dispatch-kp-unstated-libya/', 'embed/place/china/'];

for (const path of PAGES) {
  test(`${path} shows its picture, title, date, legend, source and ways on in a frame of any size`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.goto(`/${path}`);
    for (const width of WIDTHS) {
      for (const height of HEIGHTS) {
        const size = `${path} in ${width} × ${height}`;
        await page.setViewportSize({ width, height });
        const frame = { width: width + 0.5, height: height + 0.5 };
        for (const selector of ALWAYS) {
          const box = await page.locator(selector).boundingBox();
          expect(box, `${selector} of ${size}`).not.toBeNull();
          if (!box) continue;
          expect(box.x, `${selector} of ${size}`).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width, `${selector} of ${size}`).toBeLessThanOrEqual(frame.width);
          expect(box.y + box.height, `${selector} of ${size}`).toBeLessThanOrEqual(frame.height);
        }
        const shown = await shownStaticMap(page);
        expect(shown.id, size).not.toBe('');
        expect(shown.scale, `the picture of ${size} is not drawn smaller than it was composed`).toBeGreaterThan(0.95);
      }
    }
  });
}

test('of the pictures the largest is shown that the room has place for', async ({ page }) => {
  await page.goto('/embed/');
  const seen = new Set<string>();
  for (const width of WIDTHS) {
    for (const height of [...HEIGHTS, 800]) {
      await page.setViewportSize({ width, height });
      const map = await page.locator('#map').boundingBox();
      if (!map) throw new Error('there is no map');
      const fitting = EMBED_FRAMES.filter(({ widthPx, heightPx }) => widthPx <= map.width && heightPx <= map.height);
      const expected = fitting.at(-1)?.id ?? EMBED_FRAMES[0].id;
      const { id } = await shownStaticMap(page);
      seen.add(id);
      expect(id, `${map.width} × ${map.height}`).toBe(expected === 'wide' ? 'poster' : `poster-${expected}`);
    }
  }
  expect(seen.size, 'each is of use').toBe(EMBED_FRAMES.length);
});

test('a link opens the drawer at a quotation, and another closes it', async ({ page }) => {
  for (const width of [280, 720]) {
    await page.setViewportSize({ width, height: 400 });
    await page.goto('/embed/place/china/');
    await expect(page.locator('#drawer')).toBeHidden();
    await page.locator('#open-list').click();
    await expect(page.locator('#routes')).toBeInViewport();
    const row = page.locator('#routes .route-row').first();
    const section = page.locator(`[id="route=${await row.getAttribute('data-route')}"]`);
    await row.click();
    await expect(section.locator('h3')).toBeInViewport();
    await section.locator('blockquote').first().scrollIntoViewIfNeeded();
    await expect(section.locator('blockquote').first()).toBeInViewport();
    await expect(section.locator('.address').first()).toHaveText(/^[a-z0-9.-]+\/\S+$/);
    await page.locator('#close-drawer').click();
    await expect(page.locator('#drawer')).toBeHidden();
    await expect(page.locator('#as-of')).toBeInViewport();
  }
});

/** The one picture that is seen, and how much larger than composed. */
async function shownStaticMap(page: Page): Promise<{ id: string; scale: number }> {
  const posters = page.locator('.map .poster:visible');
  await expect(posters).toHaveCount(1);
  const box = await posters.boundingBox();
  const id = (await posters.getAttribute('id')) ?? '';
  const [, , width = 1, height = 1] = ((await posters.getAttribute('viewBox')) ?? '').split(' ').map(Number);
  return { id, scale: box ? Math.min(box.width / width, box.height / height) : 0 };
}
