import { expect, type Locator, type Page } from '@playwright/test';
import { differingOn } from '../src/core/model/differing-figures.ts';
import type { RouteId } from '../src/core/model/ids.ts';
import { buildScene } from '../src/core/scene/build-scene.ts';
import { differingSentence } from '../src/core/scene/differing-words.ts';
import { outlineOf } from '../src/core/scene/outline.ts';
import { DEFAULT_VIEW } from '../src/core/view/view.ts';
import { evidence, LIBYA, lineCount, RUSSIA, titleOf, withArc } from './atlas.ts';
import { frameOf, onPage } from './points.ts';
import { expectOpen, open, option, options, saveData, waitForLiveMap } from './reader.ts';
import { test } from './watched.ts';

const OUTSIDE = 'Outside the present view of the map.';

test('each route that the arrow keys reach shows its card on the map, clear of the head of its line', async ({
  page,
}) => {
  await saveData(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  await list(page).focus();
  const frame = await frameOf(page);
  const scene = buildScene({ lookup: evidence, view: DEFAULT_VIEW, frame });
  const all = await options(page).count();
  const heads = new Set<RouteId>();
  for (let at = 0; at < all; at += 1) {
    await page.keyboard.press('ArrowDown');
    const route = await reached(page);
    await expect(card(page).locator('.route-card-title')).toHaveText(titleOf(route));
    await expectInside(page);
    const box = await boxOf(card(page));
    for (const ribbon of scene.arcs.filter((arc) => arc.route === route).flatMap(({ ribbons }) => ribbons)) {
      for (const point of outlineOf(ribbon, scene.camera, frame).head) {
        const { x, y } = await onPage(page, point);
        const covered = x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
        expect(covered, `${titleOf(route)}: the head is covered`).toBe(false);
        heads.add(route);
      }
    }
  }
  expect([...heads].sort(), 'every arc has been looked at').toEqual([...withArc(evidence)].sort());
});

test('the card says how differing figures stand to each other, which is loaded with the first card', async ({
  page,
}) => {
  await saveData(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await open(page);
  const remarks = () => loaded.filter((url) => url.includes('route-remarks')).length;
  expect(remarks()).toBe(0);
  const [differing] = differingOn(RUSSIA, evidence);
  if (!differing) throw new Error('the figures for Russia differ');
  await reach(page, RUSSIA);
  await expect(card(page)).toContainText(differingSentence(differing, evidence));
  await expectInside(page);
  await reach(page, LIBYA);
  await expect(card(page)).not.toContainText('Two figures');
  expect(remarks()).toBe(1);
});

test('the card is shown, not said: it is no stop for Tab, and not there for assistive technology', async ({ page }) => {
  await saveData(page);
  await open(page);
  await reach(page, LIBYA);
  await expect(card(page)).toHaveAttribute('aria-hidden', 'true');
  await expect(page.locator('#map').getByRole('link', { name: 'Read the evidence' })).toHaveCount(0);
  expect(
    await card(page).evaluate((box) =>
      [...box.querySelectorAll<HTMLElement>('a, button')].map((each) => each.tabIndex),
    ),
  ).toEqual([-1]);
  await expect(list(page)).toBeFocused();
});

test('Escape hides the card and keeps the place in the list; leaving the list hides it; Enter opens the evidence', async ({
  page,
}) => {
  await saveData(page);
  await open(page);
  await reach(page, LIBYA);
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(list(page)).toBeFocused();
  expect(await reached(page)).toBe(LIBYA);
  await expect(page.locator(`#poster .arc.selected`)).toHaveAttribute('data-route', LIBYA);

  await page.keyboard.press('ArrowDown');
  await expect(card(page).locator('.route-card-title')).toHaveText(titleOf(await reached(page)));
  await page.keyboard.press('ArrowUp');
  await expect(card(page).locator('.route-card-title')).toHaveText(titleOf(LIBYA));
  await page.keyboard.press('Tab');
  await expect(card(page)).toBeHidden();
  await expect(page.locator('#poster .arc.selected')).toHaveCount(0);

  await reach(page, LIBYA);
  await page.keyboard.press('Enter');
  await expectOpen(page, LIBYA);
  await expect(card(page)).toBeHidden();
});

test('a click on the link of the keys’ card opens the evidence', async ({ page }) => {
  await saveData(page);
  await open(page);
  await reach(page, LIBYA);
  const link = await boxOf(card(page).locator('a'));
  await page.mouse.click(link.x + 20, link.y + link.height / 2);
  await expectOpen(page, LIBYA);
  await expect(card(page)).toBeHidden();
});

test('a pointer over the list lights the line without a card, and one over the map shows its own', async ({ page }) => {
  await saveData(page);
  await open(page);
  await option(page, RUSSIA).hover();
  await expect(page.locator(`#poster .arc.selected[data-route="${RUSSIA}"]`)).toHaveCount(lineCount(RUSSIA));
  await expect(card(page)).toBeHidden();
  await reach(page, LIBYA);
  await expect(card(page)).toBeVisible();
  const square = await boxOf(page.locator('#poster .mark.stock').first());
  await page.mouse.move(square.x + square.width / 2, square.y + square.height / 2);
  await expect(card(page).getByRole('link', { name: 'Read the evidence' })).toBeVisible();
  await expect(card(page).locator('.route-card-title')).not.toHaveText(titleOf(LIBYA));
});

test('a line out of sight is said to be so, and one that is on no map is not', async ({ page }) => {
  await saveData(page);
  await open(page, '#at=4/-45/-120');
  await reach(page, LIBYA);
  await expect(card(page)).toContainText(OUTSIDE);
  await expectInside(page);
  await page.keyboard.press('End');
  const last = await reached(page);
  expect(withArc(evidence)).not.toContain(last);
  await expect(card(page).locator('.route-card-title')).toHaveText(titleOf(last));
  await expect(card(page)).toContainText('Not on the map');
  await expect(card(page)).not.toContainText(OUTSIDE);
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
]) {
  test(`at ${viewport.width} × ${viewport.height} the card leaves most of the map free, and the option is in sight`, async ({
    page,
  }) => {
    await saveData(page);
    await page.setViewportSize(viewport);
    await open(page);
    await list(page).focus();
    const map = await boxOf(page.locator('#map'));
    for (let at = 0; at < (await options(page).count()); at += 1) {
      await page.keyboard.press('ArrowDown');
      const route = await reached(page);
      await expect(card(page).locator('.route-card-title')).toHaveText(titleOf(route));
      await expectInside(page);
      const box = await boxOf(card(page));
      expect((box.width * box.height) / (map.width * map.height), titleOf(route)).toBeLessThan(0.4);
      const uncovered = await option(page, route).evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      });
      expect(uncovered, titleOf(route)).toBe(true);
    }
  });
}

test('without WebGL the card comes all the same', async ({ page }) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...more]);
    } as typeof getContext;
  });
  await open(page);
  await expect(page.locator('#map')).toHaveAttribute('data-live', /^failed/, { timeout: 30_000 });
  await reach(page, LIBYA);
  await expect(card(page)).not.toContainText(OUTSIDE);
  await expectInside(page);
});

test('on the live map the card goes with the map, flat or a globe', async ({ page }) => {
  await open(page);
  await waitForLiveMap(page);
  await reach(page, RUSSIA);
  await expectInside(page);
  await expect(card(page)).not.toContainText(OUTSIDE);
  const before = await boxOf(card(page));
  const map = await boxOf(page.locator('#map'));
  await page.mouse.move(map.x + map.width * 0.45, map.y + map.height * 0.9);
  await page.mouse.wheel(0, -600);
  await expect.poll(async () => JSON.stringify(await boxOf(card(page)))).not.toBe(JSON.stringify(before));
  await expect(card(page).locator('.route-card-title')).toHaveText(titleOf(RUSSIA));
  await expectInside(page);

  await open(page, '#at=2/30/-60&globe=yes');
  await waitForLiveMap(page);
  await reach(page, RUSSIA);
  await expect(card(page)).toContainText(OUTSIDE);
  await open(page, '#at=2/45/100&globe=yes');
  await waitForLiveMap(page);
  await reach(page, RUSSIA);
  await expect(card(page)).not.toContainText(OUTSIDE);
  await expectInside(page);
});

function list(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Routes' });
}

function card(page: Page): Locator {
  return page.locator('#card');
}

/** Goes down the list by keys to a route, whose card is then there. */
async function reach(page: Page, route: RouteId): Promise<void> {
  await list(page).focus();
  await page.keyboard.press('Home');
  for (let press = 0; (await reached(page)) !== route; press += 1) {
    if (press > 60) throw new Error(`the keys do not reach ${route}`);
    await page.keyboard.press('ArrowDown');
  }
  await expect(card(page)).toBeVisible();
  await expect(card(page).locator('.route-card-title')).toHaveText(titleOf(route));
}

/** The route that the keys are on. */
async function reached(page: Page): Promise<RouteId> {
  const id = await list(page).getAttribute('aria-activedescendant');
  return (id ?? '').replace(/^option-/, '') as RouteId;
}

async function expectInside(page: Page): Promise<void> {
  const [box, map] = [await boxOf(card(page)), await boxOf(page.locator('#map'))];
  expect(box.x).toBeGreaterThanOrEqual(map.x);
  expect(box.y).toBeGreaterThanOrEqual(map.y);
  expect(box.x + box.width).toBeLessThanOrEqual(map.x + map.width);
  expect(box.y + box.height).toBeLessThanOrEqual(map.y + map.height);
}

async function boxOf(thing: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await thing.boundingBox();
  if (!box) throw new Error('not to be seen');
  return box;
}
