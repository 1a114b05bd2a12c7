import { expect, type Locator, type Page } from '@playwright/test';
import { isDrawn } from '../src/core/model/drawn.ts';
import type { Lookup } from '../src/core/model/lookup.ts';
import { isMarked } from '../src/core/model/route.ts';
import type { Filter } from '../src/core/view/filter.ts';
import { drawnClaims, evidence, passing, withArc } from './atlas.ts';
import { hashOf, routesIn } from './reader.ts';

const ALL = evidence.dataset.claims.length;

/** List, picture, key and count speak of the same claims: those of `shown`. The list has to be in sight. */
export async function expectShown(page: Page, shown: Lookup): Promise<void> {
  const { claims, routes } = shown.mapData;
  await expect(page.locator('.showing-line')).toContainText(showing(claims.length));
  await expect.poll(() => routesIn(page, '#routes [role="option"]')).toEqual(sorted(routes.map(({ id }) => id)));
  await expect.poll(() => routesIn(page, '#poster .arc[data-route]')).toEqual(sorted(withArc(shown)));
  const marked = routes.filter((route) => isMarked(route) && isDrawn(route, shown));
  await expect(page.locator('#poster .mark[data-route]')).toHaveCount(marked.length);
  await expect(page.locator('#key')).toContainText(`On the map: ${drawnClaims(shown)} of ${ALL} claims`);
  const counts = await page.locator('#routes .count').allTextContents();
  expect(counts.map((text) => Number.parseInt(text, 10)).reduce((a, b) => a + b, 0)).toBe(claims.length);
}

/** The table holds a row for each claim of `shown`, and no other. */
export async function expectRows(page: Page, shown: Lookup): Promise<void> {
  const rows = page.locator('.claim-table tbody tr');
  await expect(rows).toHaveCount(shown.mapData.claims.length);
  const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-claim') ?? ''));
  expect(sorted(ids)).toEqual(sorted(shown.mapData.claims.map(({ id }) => id)));
}

/** As `expectShown`, for a filter with months spoken of: it says how many claims are left out for giving no time. */
export async function expectTimed(page: Page, filter: Partial<Filter>): Promise<void> {
  const shown = passing(filter);
  expect(shown.mapData.claims.length).toBeLessThan(ALL);
  expect(shown.mapData.claims.map(({ period }) => period.when)).not.toContain(null);
  await expectShown(page, shown);
  const others = passing({ ...filter, periodFrom: null, periodTo: null }).mapData.claims;
  const timeless = others.filter(({ period }) => period.when === null).length;
  await expect(page.locator('.showing-line')).toContainText(
    timeless === 1 ? '; 1 that gives no time is left out' : `; ${timeless} that give no time are left out`,
  );
}

export const MONTH = /^\d{4}-\d{2}$/;

/** The months of a filter in the address; null where an end is open. */
export function spanIn(page: Page, key: 'reported' | 'period'): readonly [from: string | null, to: string | null] {
  const [from = '', to = ''] = (hashOf(page)[key] ?? '').split('..');
  return [from || null, to || null];
}

/** Presses at one share of a row's width and lets go at another. */
export async function drawOver(page: Page, plot: Locator, from: number, to: number): Promise<void> {
  const { x, y, width } = await boxOf(plot);
  await page.mouse.move(x + width * from, y + 5);
  await page.mouse.down();
  await page.mouse.move(x + width * to, y + 5, { steps: 8 });
  await page.mouse.up();
}

/** Where a thing is in the window, in px. */
export async function boxOf(thing: Locator) {
  const box = await thing.boundingBox();
  if (!box) throw new Error('nothing is to be seen of it');
  return box;
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
