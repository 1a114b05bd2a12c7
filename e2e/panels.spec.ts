import { expect, type Page } from '@playwright/test';
import { manyReports } from '../src/ui/test/fixture-reports.ts';
import { GALLERY_ADDRESS } from './addresses.ts';
import { test } from './watched.ts';

test.use({ baseURL: GALLERY_ADDRESS, viewport: { width: 1440, height: 900 } });

/** Five claims each. */
const REPORTS = 250;
const CLAIMS = manyReports(REPORTS).claims.map(({ id }) => id as string);

test('the table of many claims is turned over with the keys, and says where it is', async ({ page }) => {
  await open(page, REPORTS, '#panel=table');
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', String(CLAIMS.length + 1));
  expect(await rowsOf(page)).toEqual(CLAIMS.slice(0, 100));
  const pages = page.getByRole('navigation', { name: 'Pages of the table' });
  await expect(pages.getByRole('button', { name: 'Previous page' })).toHaveAttribute('aria-disabled', 'true');

  const next = pages.getByRole('button', { name: 'Next page' });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(pages.getByRole('status')).toHaveText('Rows 101–200 of 1,250');
  await expect(next).toBeFocused();
  expect(await rowsOf(page)).toEqual(CLAIMS.slice(100, 200));
  await expect(table.getByRole('row').nth(1)).toHaveAttribute('aria-rowindex', '102');
  await expect(table.getByRole('caption')).toContainText('1,250 claims, one a row; here rows 101–200.');

  await pages.getByRole('button', { name: 'Last page' }).focus();
  await page.keyboard.press('Space');
  await expect(pages.getByRole('status')).toHaveText('Rows 1,201–1,250 of 1,250');
  expect(await rowsOf(page)).toEqual(CLAIMS.slice(1_200));
  // It leads nowhere now, and still holds the keys.
  await expect(pages.getByRole('button', { name: 'Last page' })).toBeFocused();
  await expect(pages.getByRole('button', { name: 'Last page' })).toHaveAttribute('aria-disabled', 'true');

  const choice = pages.getByRole('combobox', { name: 'Rows' });
  await choice.focus();
  await page.keyboard.press('Home');
  await expect(pages.getByRole('status')).toHaveText('Rows 1–100 of 1,250');
  await expect(choice).toBeFocused();
});

test('every claim has a row on one of the pages, in any order', async ({ page }) => {
  await open(page, REPORTS, '#panel=table');
  await page.getByRole('columnheader', { name: 'Figure' }).getByRole('button').click();
  await expect(page.getByRole('columnheader', { name: 'Figure' })).toHaveAttribute('aria-sort', 'descending');
  const pages = page.getByRole('navigation', { name: 'Pages of the table' });
  const found: string[] = await rowsOf(page);
  const next = pages.getByRole('button', { name: 'Next page' });
  while ((await next.getAttribute('aria-disabled')) === 'false') {
    const before = await pages.getByRole('status').textContent();
    await next.click();
    await expect(pages.getByRole('status')).not.toHaveText(before ?? '');
    found.push(...(await rowsOf(page)));
  }
  // The largest figures are those of the last claims.
  expect(found).toEqual(CLAIMS.toReversed());

  await page.getByRole('columnheader', { name: 'Figure' }).getByRole('button').click();
  await expect(pages.getByRole('status')).toHaveText('Rows 1–100 of 1,250');
  expect(await rowsOf(page)).toEqual(CLAIMS.slice(0, 100));
});

test('the next page is read from its beginning, also by who has scrolled down', async ({ page }) => {
  await open(page, REPORTS, '#panel=table');
  await page.locator('.claim-table tbody tr').last().scrollIntoViewIfNeeded();
  const next = page.getByRole('button', { name: 'Next page' });
  await expect(next).toBeInViewport();
  await next.click();
  await expect(page.getByRole('status').filter({ hasText: 'Rows 101–200' })).toBeAttached();
  await expect(page.locator('.claim-table tbody tr').first()).toBeInViewport();
});

test('what a few claims fill is not turned over', async ({ page }) => {
  await open(page, 20, '#panel=table');
  await expect(page.locator('.claim-table tbody tr')).toHaveCount(100);
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

test('the list under the strip keeps its place, however many reports there are', async ({ page }) => {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    const tops: number[] = [];
    for (const count of [5, 20, 55, 205, 505]) {
      await open(page, count, '');
      const strip = await page.locator('.time-strip').boundingBox();
      const rows = page.locator('.time-strip-plot');
      const heights = await rows.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
      tops.push(...heights, heights.length);
      expect(strip?.height).toBeLessThan(260);
    }
    expect(new Set(tops).size, tops.join()).toBe(3);
  }
});

test('bars are narrowed with the keys as marks are, and say what they count', async ({ page }) => {
  await open(page, REPORTS, '');
  await expect(page.locator('.time-strip-bar').first()).toBeAttached();
  await expect(page.locator('.time-strip-bar.is-left-out')).toHaveCount(0);
  const from = page.getByRole('slider', { name: 'Published from' });
  await from.focus();
  await page.keyboard.press('PageUp');
  await expect(page.locator('.time-strip-bar.is-left-out').first()).toBeAttached();
  await expect(from).toBeFocused();
  await expect(page.locator('.time-strip li').first()).toHaveText(
    /: \d+ articles?, \d+ of which may be .* of them shown\.$/,
  );
  await page.locator('.time-strip').getByRole('button', { name: 'All dates' }).click();
  await expect(page.locator('.time-strip-bar.is-left-out')).toHaveCount(0);
});

async function open(page: Page, reports: number, hash: string): Promise<void> {
  await page.goto(`/panels.html?${reports}${hash}`);
  await expect(page.locator('.showing-line')).toContainText('Showing all');
}

function rowsOf(page: Page): Promise<string[]> {
  return page
    .locator('.claim-table tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-claim') ?? ''));
}
