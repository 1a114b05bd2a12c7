import { expect, type Locator, type Page } from '@playwright/test';
import type { RouteId } from '../src/core/model/ids.ts';
import { titleOf } from './atlas.ts';
import { laidOut } from './waits.ts';

/** Sizes of screens the page is looked at on, in px. */
export const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 320, height: 568 },
  { width: 600, height: 400 },
] as const;

/** The reader saves data: the live map is then not started before it is asked for, and the static map can be looked at. */
export async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
  });
}

/** The address of the page itself, for a new load even where only the hash is another. */
export async function open(page: Page, hash = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/${hash}`);
}

/** Waits for the live map; fails with its own words where it gives up. */
export async function waitForLiveMap(page: Page): Promise<void> {
  await expect(page.locator('#map')).toHaveAttribute('data-live', /^(ready|failed)/, { timeout: 30_000 });
  await expect(page.locator('#map')).toHaveAttribute('data-live', 'ready');
}

/** A point of the page, in px, where a route's arc lies and no other arc, name or mark. The static map has to be in sight. */
export async function pointOnArc(page: Page, route: RouteId): Promise<{ x: number; y: number }> {
  await laidOut(page);
  const found = await page
    .locator(`#poster .arc[data-route="${route}"] .hit`)
    .first()
    .evaluate((path: SVGPathElement) => {
      const toPage = path.getScreenCTM();
      if (!toPage) return null;
      const others = [
        ...document.querySelectorAll('#poster .labels text, #poster .mark, #controls, #presets, .credit'),
      ];
      const boxes = others.map((each) => each.getBoundingClientRect());
      // A route may have several lines.
      const isOwn = (each: Element) =>
        each.closest('.arc')?.getAttribute('data-route') === path.closest('.arc')?.getAttribute('data-route');
      const isClear = (x: number, y: number): boolean =>
        boxes.every((box) => x < box.left - 20 || x > box.right + 20 || y < box.top - 20 || y > box.bottom + 20) &&
        [0, 14, -14].every((by) =>
          document.elementsFromPoint(x + by, y).every((each) => isOwn(each) || !each.matches('.hit')),
        );
      const length = path.getTotalLength();
      for (let step = 5; step < 95; step += 1) {
        const { x, y } = path.getPointAtLength((length * step) / 100).matrixTransform(toPage);
        if (isClear(x, y)) return { x, y };
      }
      return null;
    });
  if (!found) throw new Error(`the arc of ${route} lies nowhere alone`);
  return found;
}

/** The options of the list. */
export function options(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Routes' }).getByRole('option');
}

/** A route in the list. */
export function option(page: Page, route: RouteId): Locator {
  return page.locator(`#routes [role="option"][data-route="${route}"]`);
}

/** The routes that a selector finds things of, sorted. */
export async function routesIn(page: Page, selector: string): Promise<readonly string[]> {
  const all = await page
    .locator(selector)
    .evaluateAll((found) => found.map((each) => each.getAttribute('data-route') ?? ''));
  return [...new Set(all)].sort();
}

/** What the address carries: the parts of its hash by their keys. */
export function hashOf(page: Page): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1)));
}

/** The evidence of a route is what the reader has before them, and the address says so. */
export async function expectOpen(page: Page, route: RouteId): Promise<void> {
  const shown = page.locator('#evidence section.is-shown');
  await expect(shown).toHaveCount(1);
  await expect(shown.locator('h2').first()).toHaveText(titleOf(route));
  await expect(shown).toBeVisible();
  await expect(page.locator('#routes')).toBeHidden();
  expect(new URL(page.url()).hash).toMatch(new RegExp(`^#route=${route}(&|$)`));
  await expect(page).toHaveTitle(`${titleOf(route)} · Dispatch Atlas`);
  await expect(page.locator(`#poster .arc.selected, #poster .mark.selected`).first()).toBeAttached();
}

/** The evidence of what is open has come from its page, and is marked. */
export async function evidenceIsThere(page: Page): Promise<void> {
  await expect(page.locator('#evidence section.is-shown .claim').first()).toBeVisible();
}

/** No route is open: the list is there, and the address asks for none. */
export async function expectList(page: Page): Promise<void> {
  await expect(page.locator('#evidence section.is-shown')).toHaveCount(0);
  await expect(page.locator('#routes')).toBeVisible();
  expect(new URL(page.url()).hash).not.toMatch(/route=|place=/);
}
