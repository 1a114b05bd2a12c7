import { expect } from '@playwright/test';
import { evidence, passing, RUSSIA } from './atlas.ts';
import { expectRows, showAs } from './narrowing.ts';
import { expectOpen, hashOf, open, routesIn, saveData } from './reader.ts';
import { test } from './watched.ts';

const { claims, routes } = evidence.dataset;

test.beforeEach(({ page }) => saveData(page));

test('the table has a row for every claim, and its figures sort both ways', async ({ page }) => {
  await open(page);
  await showAs(page, 'Table');
  await expectRows(page, evidence);
  const heading = page.getByRole('columnheader', { name: 'Figure' });
  await expect(heading).not.toHaveAttribute('aria-sort');
  for (const order of ['descending', 'ascending'] as const) {
    await heading.getByRole('button').click();
    await expect(heading).toHaveAttribute('aria-sort', order);
    await expect(page.locator('th[aria-sort]')).toHaveCount(1);
    expect(hashOf(page)['sort']).toBe(order === 'descending' ? 'figure-down' : 'figure');
    await expectRows(page, evidence);
    const ids = await page
      .locator('.claim-table tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-claim')));
    const figures = ids.map((id) => {
      const quantity = claims.find((claim) => claim.id === id)?.quantity;
      return quantity?.unit === 'persons' ? quantity.high : null;
    });
    const known = figures.slice(0, figures.indexOf(null)).map(Number);
    expect(known).toEqual(known.toSorted((a, b) => (order === 'descending' ? b - a : a - b)));
    expect(known).toHaveLength(figures.filter((figure) => figure !== null).length);
    expect(known.length).toBeGreaterThan(10);
  }
  const link = page.locator(`.claim-table tr[data-route="${RUSSIA}"] a`).first();
  await link.click();
  await expectOpen(page, RUSSIA);
  await page.goBack();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
});

test('the matrix has every movement in one cell, and its cells lead to the routes', async ({ page }) => {
  await open(page, '#panel=matrix');
  const moves = routes.filter((route) => route.direction !== 'stock').map(({ id }) => id as string);
  // The matrix is loaded on demand.
  await expect(page.locator('.route-matrix a')).toHaveCount(moves.length);
  expect(await routesIn(page, '.route-matrix a')).toEqual(moves.toSorted());
  await page.locator(`.route-matrix a[data-route="${RUSSIA}"]`).click();
  await expectOpen(page, RUSSIA);

  await open(page, '#panel=matrix&direction=repatriation');
  const back = passing({ directions: ['repatriation'] }).mapData.routes.map(({ id }) => id as string);
  await expect(page.locator('.route-matrix a')).toHaveCount(back.length);
  expect(await routesIn(page, '.route-matrix a')).toEqual(back.toSorted());
});

test('with the filter open, the arrow keys change the panel and the tab that has them stays in sight', async ({
  page,
}) => {
  for (const [width, height] of [
    [1280, 720],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page);
    await page.getByRole('button', { name: /^Filter/ }).click();
    await expect(page.locator('#filter-fields input').first()).toBeVisible();
    await page.getByRole('radio', { name: 'List' }).focus();
    for (const [key, panel, shown] of [
      ['ArrowRight', 'Table', '.claim-table tbody tr'],
      ['ArrowRight', 'Matrix', '.route-matrix a'],
      ['ArrowLeft', 'Table', '.claim-table tbody tr'],
      ['ArrowLeft', 'List', '#routes [role="option"]'],
    ] as const) {
      await page.keyboard.press(key);
      const tab = page.getByRole('radio', { name: panel });
      await expect(tab).toBeFocused();
      await expect(page.locator(shown).first()).toBeAttached();
      await expect(tab, `${panel} at ${width}`).toBeInViewport({ ratio: 1 });
    }
  }
});
