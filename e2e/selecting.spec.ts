import { expect } from '@playwright/test';
import { evidence, LIBYA, RUSSIA, titleOf } from './atlas.ts';
import { openGround } from './points.ts';
import { expectList, expectOpen, open, option, pointOnArc, saveData } from './reader.ts';
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

test('every route of the list can be opened, and shows its own quotations', async ({ page }) => {
  const opened = await page.locator('#routes [role="option"]').evaluateAll((options: HTMLElement[]) =>
    options.map((option) => {
      option.click();
      const shown = document.querySelector('#evidence section.is-shown');
      const quotes = [...(shown?.querySelectorAll('.claim blockquote') ?? [])].map((quote) => quote.textContent ?? '');
      return { route: option.dataset['route'] ?? '', title: shown?.querySelector('h2')?.textContent, quotes };
    }),
  );
  const expected = evidence.dataset.routes.map((route) => ({
    route: route.id as string,
    title: titleOf(route.id),
    quotes: evidence.claimsOf(route).flatMap((claim) => claim.excerpts.map((id) => evidence.excerpt(id).exact)),
  }));
  const inOrder = (all: typeof opened) =>
    all.map((each) => ({ ...each, quotes: each.quotes.toSorted() })).toSorted((a, b) => a.route.localeCompare(b.route));
  expect(inOrder(opened)).toEqual(inOrder(expected));
});

test('the first stop of the keyboard skips the map', async ({ page }) => {
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip the map: list of routes' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox')).toBeFocused();
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
