import { expect } from '@playwright/test';
import { HOSTS_ADDRESS } from './addresses.ts';
import { expectUsable, openHost, TRIED } from './hosts/embed.ts';
import { test } from './hosts/watched-host.ts';

test.use({ baseURL: HOSTS_ADDRESS, viewport: { width: 1000, height: 760 } });

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  for (const subject of ['', `route/${TRIED}/`]) {
    test(`with scripts off the embed ${subject || 'of the atlas'} is whole`, async ({ page }) => {
      await expectUsable(await openHost(page, `article?embed=embed/${subject}`));
    });
  }
});

test.describe('with the frame blocked', () => {
  // The browser says so of every frame that the host's policy keeps out.
  test.use({ tolerated: /frame-src/ });

  test('where the host lets no frame in, the caption says what is missing and leads to it', async ({ page }) => {
    await page.goto('blocked');
    const caption = page.locator('figcaption');
    await caption.scrollIntoViewIfNeeded();
    await expect(caption).toBeInViewport();
    await expect(caption).toContainText('Dispatch Atlas');
    await expect(caption.getByRole('link')).toBeVisible();
    await expect(page.locator('iframe').contentFrame().locator('#map')).toHaveCount(0);
  });
});
