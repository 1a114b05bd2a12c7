import { expect, type Page } from '@playwright/test';
import { isDrawn } from '../src/model/drawn.ts';
import type { Lookup } from '../src/model/lookup.ts';
import { drawnClaims, evidence, withArc } from './atlas.ts';
import { routesIn } from './reader.ts';

const ALL = evidence.dataset.claims.length;

/** List, picture, key and count speak of the same claims: those of `shown`. The list has to be in sight. */
export async function expectShown(page: Page, shown: Lookup): Promise<void> {
  const { claims, routes } = shown.chart;
  await expect(page.locator('.showing-line')).toContainText(showing(claims.length));
  await expect.poll(() => routesIn(page, '#routes [role="option"]')).toEqual(sorted(routes.map(({ id }) => id)));
  await expect.poll(() => routesIn(page, '#poster .arc[data-route]')).toEqual(sorted(withArc(shown)));
  const stocks = routes.filter((route) => route.direction === 'stock' && isDrawn(route, shown));
  await expect(page.locator('#poster .mark.stock')).toHaveCount(stocks.length);
  await expect(page.locator('#key')).toContainText(`Showing ${drawnClaims(shown)} of ${ALL} claims`);
  const counts = await page.locator('#routes .count').allTextContents();
  expect(counts.map((text) => Number.parseInt(text, 10)).reduce((a, b) => a + b, 0)).toBe(claims.length);
}

/** The table holds a row for each claim of `shown`, and no other. */
export async function expectRows(page: Page, shown: Lookup): Promise<void> {
  const rows = page.locator('.claim-table tbody tr');
  await expect(rows).toHaveCount(shown.chart.claims.length);
  const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-claim') ?? ''));
  expect(sorted(ids)).toEqual(sorted(shown.chart.claims.map(({ id }) => id)));
}

export async function showAs(page: Page, panel: 'List' | 'Table' | 'Matrix'): Promise<void> {
  await page.getByRole('radio', { name: panel }).check({ force: true });
}

function showing(claims: number): string {
  if (claims === ALL) return `Showing all ${ALL} claims`;
  return claims === 0 ? `None of ${ALL} claims` : `Showing ${claims} of ${ALL} claims`;
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...ids].sort();
}
