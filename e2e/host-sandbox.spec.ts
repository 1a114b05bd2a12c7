import { expect } from '@playwright/test';
import { HOSTS_ADDRESS } from './addresses.ts';
import { expectUsable, openHost } from './hosts/embed.ts';
import { expectLive, startLiveMap } from './hosts/live.ts';
import { test } from './hosts/watched-host.ts';

test.use({ baseURL: HOSTS_ADDRESS, viewport: { width: 1000, height: 760 } });

for (const kind of ['no-attribute', 'scripts', 'scripts-origin', 'scripts-popups', 'scripts-popups-escape']) {
  test(`in a frame with sandbox: ${kind}, all works and the map can be started`, async ({ page }) => {
    const embed = await openHost(page, `sandbox/${kind}`);
    await expectUsable(embed);
    await startLiveMap(embed);
    await expectLive(embed);
    await expectUsable(embed);
  });
}

test.describe('without any permission', () => {
  // The browser says so of every script in such a frame.
  test.use({ tolerated: /^error: Blocked script execution in/ });

  test('in a frame that may run no scripts, map, list and quotations are there', async ({ page }) => {
    await expectUsable(await openHost(page, 'sandbox/nothing'));
  });
});

test('where links may open a tab, the full map opens there, and nowhere else', async ({ page, context }) => {
  const embed = await openHost(page, 'sandbox/scripts-popups-escape');
  const opened = context.waitForEvent('page');
  await embed.inside.locator('#open-full').click();
  const full = await opened;
  await expect(full.locator('#poster')).toBeVisible();
  expect(await full.evaluate(() => window.opener === null && document.referrer)).toBe('');
  expect(page.url()).toContain('sandbox/scripts-popups-escape');
});
