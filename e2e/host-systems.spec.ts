import { expect } from '@playwright/test';
import { ATLAS_ADDRESS, HOSTS_ADDRESS } from './addresses.ts';
import { type Embed, expectUsable, openHost, TRIED } from './hosts/embed.ts';
import { expectLive, startLiveMap } from './hosts/live.ts';
import { test } from './hosts/watched-host.ts';
import { steady } from './waits.ts';

test.use({ baseURL: HOSTS_ADDRESS, viewport: { width: 1000, height: 900 } });

const PAGES = ['', `route/${TRIED}/`];

for (const page of PAGES) {
  test(`WordPress makes a working frame of the address ${page || '/'}`, async ({ page: host }) => {
    const embed = await openHost(host, `wordpress?page=${page}`);
    await expect(embed.outside).toHaveAttribute('sandbox', 'allow-scripts');
    await expect(embed.outside).toHaveAttribute('data-secret', /^[A-Za-z0-9]{10}$/);
    await expectRoom(embed, [200, 1000]);
    await expectUsable(embed);
    await startLiveMap(embed);
    await expectLive(embed);
  });

  test(`Ghost makes an embed card of the address ${page || '/'}`, async ({ page: host }) => {
    const embed = await openHost(host, `ghost?page=${page}`);
    await expectUsable(embed);
  });
}

test('in WordPress the full map opens by the host, to which no other way is left', async ({ page }) => {
  const embed = await openHost(page, 'wordpress?page=');
  await expectRoom(embed, [200, 1000]);
  await embed.inside.locator('#open-full').click();
  await page.waitForURL((url) => url.origin === new URL(ATLAS_ADDRESS).origin);
  await expect(page.locator('#poster')).toBeVisible();
});

for (const dialect of ['datawrapper', 'amp', 'medium', 'guardian']) {
  test(`a host that listens as ${dialect} does makes room, once and for all`, async ({ page }) => {
    const embed = await openHost(page, `height/${dialect}`);
    await expectRoom(embed, [200, 4000]);
    await expectUsable(embed);
    const before = await heardBy(embed);
    await page.setViewportSize({ width: 380, height: 900 });
    await expect.poll(() => heardBy(embed), 'a narrower column needs another height').not.toBe(before);
    await expectRoom(embed, [200, 4000]);
  });
}

/** The host has made the room it was asked for; in it nothing is cut short, and it does not go on growing. */
async function expectRoom(embed: Embed, [least, most]: readonly [number, number]): Promise<void> {
  await expect.poll(() => heardBy(embed), 'a height is told').toBeGreaterThan(least);
  await steady(embed.page, () => heardBy(embed), 600);
  const height = (await embed.outside.boundingBox())?.height ?? 0;
  expect(height).toBeLessThanOrEqual(most);
  expect(height).toBeCloseTo(await heardBy(embed), 0);
  const { needed, map } = await embed.inside.locator('body').evaluate((body) => ({
    needed: document.documentElement.scrollHeight - innerHeight,
    map: body.querySelector('#map')?.getBoundingClientRect().height ?? 0,
  }));
  expect(needed, 'px that do not fit').toBeLessThanOrEqual(0);
  expect(map, 'height of the map').toBeGreaterThan(120);
}

async function heardBy({ outside }: Embed): Promise<number> {
  return Number((await outside.getAttribute('data-heard')) ?? '0');
}
