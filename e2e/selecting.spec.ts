import { expect } from '@playwright/test';
import { evidence, LIBYA, RUSSIA, titleOf } from './atlas.ts';
import { openGround } from './points.ts';
import { expectList, expectOpen, open, option, pointOnArc, saveData } from './reader.ts';
import { steady } from './waits.ts';
import { test } from './watched.ts';

test.beforeEach(async ({ page }) => {
  await saveData(page);
  await open(page);
});

test('a click on an arc of the static map opens its evidence, with the figure marked in the quotation', async ({
  page,
}) => {
  const at = await pointOnArc(page, RUSSIA);
  await page.mouse.click(at.x, at.y);
  await expectOpen(page, RUSSIA);
  const shown = page.locator('#evidence section.is-shown');
  const claims = evidence.claimsOf(evidence.route(RUSSIA));
  await expect(shown.locator('article.claim')).toHaveCount(claims.length);
  await expect(shown.locator('blockquote mark.figure').first()).toBeVisible();
  await expect(shown.locator('blockquote mark.figure').first()).toHaveText(/24,200/);
});

test('a click on open ground closes what was open', async ({ page }) => {
  await option(page, LIBYA).click();
  await expectOpen(page, LIBYA);
  const at = await openGround(page);
  await page.mouse.click(at.x, at.y);
  await expectList(page);
});

test('a click on a place name opens the place', async ({ page }) => {
  await page.locator('#poster text[data-place="libya"]').first().click();
  await expect(page.locator('#evidence section.is-shown h2')).toHaveText('Libya');
  expect(new URL(page.url()).hash).toBe('#place=libya');
});

test('a click in the list opens its route, and the button above leads back', async ({ page }) => {
  await option(page, LIBYA).click();
  await expectOpen(page, LIBYA);
  await page.getByRole('button', { name: 'All routes' }).click();
  await expectList(page);
  const list = page.getByRole('listbox', { name: 'Routes' });
  await expect(list).toBeFocused();
  await expect(list).toHaveAttribute('aria-activedescendant', `option-${LIBYA}`);
});

for (const panel of ['table', 'matrix'] as const) {
  for (const width of [1440, 390]) {
    test(`who opens a route from the ${panel} ${width} px wide comes back to the link that opened it`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await open(page, `#panel=${panel}`);
      const link = page
        .locator('#routes')
        .locator(panel === 'table' ? '.claim-table' : '.route-matrix')
        .locator('a')
        .nth(9);
      for (const leave of [
        () => page.keyboard.press('Escape'),
        () => page.getByRole('button', { name: 'All routes' }).click(),
      ]) {
        await link.focus();
        const before = await link.boundingBox();
        await page.keyboard.press('Enter');
        await expect(page.locator('#evidence section.is-shown')).toBeFocused();
        await leave();
        await expectList(page);
        await expect(link).toBeFocused();
        expect(await steady(page, () => link.boundingBox(), 150)).toEqual(before);
      }
    });
  }
}

test('on a phone who closes a route is where they were in the list', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const row = option(page, LIBYA);
  await row.scrollIntoViewIfNeeded();
  const before = await row.boundingBox();
  await row.click();
  await expectOpen(page, LIBYA);
  await page.getByRole('button', { name: 'All routes' }).click();
  await expectList(page);
  await expect(page.getByRole('listbox', { name: 'Routes' })).toBeFocused();
  expect(await steady(page, () => row.boundingBox(), 150)).toEqual(before);
});

test('on a phone whatever the keys reach lies below the map that stays', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: /^Filter/ }).click();
  // The fields come when they are asked for; the keys must find them there.
  await expect(page.locator('#filter-fields input').first()).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
  const under: string[] = [];
  let reached = 0;
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press(press < 20 ? 'Tab' : 'Shift+Tab');
    const stop = await page.evaluate(() => {
      const { activeElement } = document;
      const map = document.getElementById('map')?.getBoundingClientRect();
      if (!activeElement?.closest('#column') || !map) return null;
      const { top, bottom } = activeElement.getBoundingClientRect();
      return { html: activeElement.outerHTML.slice(0, 90), isClear: top >= map.bottom && bottom <= innerHeight };
    });
    if (stop) reached += 1;
    if (stop && !stop.isClear) under.push(stop.html);
  }
  expect(reached, 'stops of the keys beside the map').toBeGreaterThan(25);
  expect(under).toEqual([]);
});

test('every route of the list can be opened, and shows its own quotations', async ({ page }) => {
  for (const route of evidence.dataset.routes) {
    await option(page, route.id).click();
    await expect(page.locator('#evidence section.is-shown h2').first()).toHaveText(titleOf(route.id));
    const quotes = page.locator('#evidence section.is-shown .claim blockquote');
    const own = evidence.claimsOf(route).flatMap((claim) => claim.excerpts.map((id) => evidence.excerpt(id).exact));
    await expect(quotes).toHaveCount(own.length);
    expect((await quotes.allTextContents()).sort()).toEqual(own.sort());
    await page.keyboard.press('Escape');
    await expectList(page);
  }
});

test('the first stop of the keyboard skips the map', async ({ page }) => {
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip the map: list of routes' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Who is reported to go where' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expectList(page);
});

test('from an open route, too, the skip link brings the list and gives it the keys', async ({ page }) => {
  await open(page, `#route=${RUSSIA}`);
  await expectOpen(page, RUSSIA);
  await page.getByRole('link', { name: 'Skip the map: list of routes' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Who is reported to go where' })).toBeFocused();
  await expectList(page);
});

test('every stop of the keyboard can be seen, and none is a trap', async ({ page }) => {
  const stops: string[] = [];
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return null;
      const { width, height, left, top } = activeElement.getBoundingClientRect();
      const seen = width > 0 && height > 0 && left >= 0 && top >= 0 && left < innerWidth && top < innerHeight;
      return `${activeElement.outerHTML.slice(0, 80)}${seen ? '' : ' UNSEEN'}`;
    });
    if (stop === null) break;
    stops.push(stop);
  }
  expect(stops.filter((stop) => stop.endsWith('UNSEEN'))).toEqual([]);
  expect(stops.length).toBeGreaterThan(25);
  expect(stops.filter((stop) => stop.includes('role="listbox"'))).toHaveLength(1);
});

test('the sources can be gone to while a route is open', async ({ page }) => {
  await option(page, LIBYA).click();
  await page.getByRole('navigation', { name: 'Page' }).getByRole('link', { name: 'Sources' }).click();
  await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeInViewport();
  expect(new URL(page.url()).hash).toBe('#sources');
});

test('on a phone an open route comes into view under the map', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await option(page, LIBYA).click();
  await expectOpen(page, LIBYA);
  await expect(page.locator('#evidence section.is-shown > h2')).toBeInViewport();
  await expect(page.locator('#map')).toBeInViewport();
});
