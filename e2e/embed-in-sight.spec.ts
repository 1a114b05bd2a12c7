import { expect, type Page } from '@playwright/test';
import { ATLAS_ADDRESS, HOSTS_ADDRESS } from './addresses.ts';
import { frameIn } from './framed.ts';
import { openHost } from './hosts/embed.ts';
import { test as hostTest } from './hosts/watched-host.ts';
import { animated, expectToStay, quiet, steady } from './waits.ts';
import { test } from './watched.ts';

const ALWAYS = ['.embed-head h1', '#as-of', '.legend-main', '.embed-source', '#open-list', '#open-full'];

const ADDRESSES = [
  `embed/#${Array.from({ length: 60 }, (_, index) => `a${index}=yyy`).join('&')}`,
  'embed/?theme=pink&lang=xx&static=7&release=nonsense#route=nowhere&foo=bar',
  'embed/?static=1&lang=ko',
  'embed/?static=1#to=libya',
  'embed/#to=libya',
];

const SIZES = [
  { width: 280, height: 300 },
  { width: 480, height: 300 },
  { width: 640, height: 400 },
  { width: 720, height: 560 },
];

for (const address of ADDRESSES) {
  test(`whatever ${address.slice(0, 50)} asks for, source, date and legend stay in sight`, async ({ page }) => {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.goto('about:blank');
      await page.goto(`/${address}`);
      // What an address asks for may have to be loaded.
      await quiet(page);
      await expectInSight(page, `${address} at ${size.width} × ${size.height}`);
    }
  });
}

test('a long notice of newer releases hides nothing but some of the map', async ({ page }) => {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.goto('/embed/');
    await page.locator('#newer').evaluate((box: HTMLElement) => {
      box.hidden = false;
      box.textContent = 'A newer release changed figures shown here. '.repeat(20);
    });
    await expectInSight(page, `${size.width} × ${size.height}`);
    expect(await page.locator('#newer').evaluate((box) => box.getBoundingClientRect().height)).toBeLessThan(80);
  }
});

test('an open drawer says itself whose map this is and of what day, and leads to the full map as it is', async ({
  page,
}) => {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.goto('about:blank');
    await page.goto('/embed/');
    await page.locator('#open-list').click();
    const option = page.getByRole('option').first();
    await option.click();
    const route = await page.locator('#evidence > section.is-shown').getAttribute('id');
    const foot = page.locator('.drawer-foot');
    await expect(foot).toBeInViewport({ ratio: 1 });
    await expect(foot).toContainText('Dispatch Atlas');
    await expect(foot).toContainText(/As of \d+ \w+ \d{4}/);
    const link = foot.getByRole('link', { name: 'Open the full map' });
    await expect(link).toHaveAttribute('href', new RegExp(`#${route}`));
    const box = await link.boundingBox();
    const top = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.className, [
      (box?.x ?? 0) + 5,
      (box?.y ?? 0) + 8,
    ] as const);
    expect(top, 'nothing lies over it').toBe('open-full');
  }
});

test('keys reach nothing that lies under the open drawer', async ({ page }) => {
  for (const size of [...SIZES, { width: 1200, height: 600 }]) {
    await page.setViewportSize(size);
    await page.goto('about:blank');
    await page.goto('/embed/');
    await page.locator('#open-list').click();
    await animated(page);
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press(step < 8 ? 'Shift+Tab' : 'Tab');
      const covered = await page.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return null;
        const { left, top, width, bottom } = at.getBoundingClientRect();
        // A list is longer than a small frame, and may begin above it: the middle of what can be seen of it.
        const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
        const hit = document.elementFromPoint(left + width / 2, y);
        return hit && (at.contains(hit) || hit.contains(at)) ? null : at.outerHTML.slice(0, 90);
      });
      expect(covered, `${size.width} px`).toBeNull();
    }
  }
});

test('beside the open drawer a wide frame shows the whole map and its words', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 600 });
  await page.goto('/embed/');
  await page.locator('#open-list').click();
  await animated(page);
  const left = await page.locator('#drawer').evaluate((drawer) => drawer.getBoundingClientRect().left);
  for (const part of [...ALWAYS, '#map']) {
    const right = await page.locator(part).evaluate((each) => each.getBoundingClientRect().right);
    expect(right, part).toBeLessThanOrEqual(left + 1);
  }
});

test('on paper an embed is one page', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 540 });
  await page.goto('/embed/');
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('the height told to a host does not hang on whether the drawer is open', async ({ page }) => {
  const framed = await frameIn(page, `${ATLAS_ADDRESS}embed/`, { width: 1100, height: 600 });
  const heights = async () =>
    (await framed.told()).filter((each) => JSON.stringify(each).includes('dispatch-atlas:height')).length;
  await framed.inside.locator('#open-list').click();
  await animated(framed.frame);
  const before = await steady(page, heights, 600);
  await framed.inside.locator('#close-drawer').click();
  await animated(framed.frame);
  await expectToStay(page, heights, before, 600);
});

hostTest.describe('in an article', () => {
  hostTest.use({ baseURL: HOSTS_ADDRESS, viewport: { width: 1000, height: 760 } });

  hostTest('the wheel over the end of an open drawer scrolls the article', async ({ page }) => {
    const { inside, outside } = await openHost(page, 'article');
    await outside.evaluate((frame) => frame.scrollIntoView({ block: 'center' }));
    await inside.locator('#open-list').click();
    const drawer = inside.locator('#drawer');
    await drawer.evaluate((each) => each.scrollTo(0, each.scrollHeight));
    const box = await drawer.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 150);
    const before = await page.evaluate(() => scrollY);
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 120);
        return page.evaluate(() => scrollY);
      })
      .toBeGreaterThan(before + 60);
  });
});

/** All of them, whole, and the page no longer than its frame. */
async function expectInSight(page: Page, of: string): Promise<void> {
  for (const selector of ALWAYS)
    await expect(page.locator(selector), `${of}: ${selector}`).toBeInViewport({ ratio: 1 });
  const [height, room] = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
  expect(height, of).toBeLessThanOrEqual(room ?? 0);
}
