import { expect } from '@playwright/test';
import { ATLAS_ADDRESS, HOSTS_ADDRESS } from './addresses.ts';
import { expectUsable, openHost } from './hosts/embed.ts';
import { test } from './hosts/watched-host.ts';

test.use({ baseURL: HOSTS_ADDRESS, viewport: { width: 1000, height: 760 } });

test('in a plain article the snippet shows the map, its list and its quotations', async ({ page }) => {
  const embed = await openHost(page, 'article');
  expect(new URL(page.url()).hostname).not.toBe(new URL(ATLAS_ADDRESS).hostname);
  await expectUsable(embed);
});

for (const size of ['400', '4:3']) {
  test(`in a plain article the snippet is good at ${size}`, async ({ page }) => {
    await expectUsable(await openHost(page, `article?size=${size}`));
  });
}

for (const subject of ['route/dispatch-kp-unstated-russia', 'place/russia']) {
  test(`in a plain article ${subject} is good`, async ({ page }) => {
    await expectUsable(await openHost(page, `article?embed=embed/${subject}/`));
  });
}

test('sheets of the host do not reach into the frame', async ({ page }) => {
  const embed = await openHost(page, 'hostile');
  await expectUsable(embed);
  const inside = await embed.inside.locator('h1').evaluate((title) => {
    const { fontFamily, letterSpacing, textTransform, color } = getComputedStyle(title);
    return { fontFamily, letterSpacing, textTransform, color };
  });
  await page.goto(new URL('embed/', ATLAS_ADDRESS).href);
  const alone = await page.locator('h1').evaluate((title) => {
    const { fontFamily, letterSpacing, textTransform, color } = getComputedStyle(title);
    return { fontFamily, letterSpacing, textTransform, color };
  });
  expect(inside).toEqual(alone);
});

for (const kind of ['require-corp', 'credentialless', 'sandboxed']) {
  test(`a host that isolates itself can embed: ${kind}`, async ({ page }) => {
    const embed = await openHost(page, `coep/${kind}`);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await expectUsable(embed);
  });
}
