import { expect, type Locator, type Page } from '@playwright/test';
import type { RouteId } from '../src/core/model/ids.ts';
import { evidence, LIBYA, titleOf, withArc } from './atlas.ts';
import { expectList, expectOpen, open, options, saveData } from './reader.ts';
import { steady } from './waits.ts';
import { test } from './watched.ts';

test.beforeEach(async ({ page }) => {
  await saveData(page);
  await open(page);
});

test('the list is one stop of the keyboard, and its arrows, ends and letters light the arcs', async ({ page }) => {
  const list = page.getByRole('listbox', { name: 'Routes' });
  await tabTo(page, list);
  const said = await listen(page);
  const ids = await options(page).evaluateAll((all) => all.map((each) => each.getAttribute('data-route') ?? ''));
  const at = async (index: number) => {
    const id = ids.at(index) as RouteId;
    await expect(list).toHaveAttribute('aria-activedescendant', `option-${id}`);
    await expect(page.locator(`#option-${id}`)).toBeInViewport();
    const lit = withArc(evidence).includes(id) ? [id] : [];
    await expect
      .poll(() =>
        page
          .locator('#poster .arc.selected')
          .evaluateAll((all) => [...new Set(all.map((arc) => arc.getAttribute('data-route')))]),
      )
      .toEqual(lit);
  };
  for (const [key, index] of [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['ArrowDown', 2],
    ['ArrowUp', 1],
    ['End', -1],
    ['ArrowDown', -1],
    ['Home', 0],
    ['ArrowUp', 0],
  ] as const) {
    await page.keyboard.press(key);
    await at(index);
  }
  await page.keyboard.type('liby');
  await at(ids.indexOf(LIBYA));
  await expect(list).toBeFocused();
  await page.keyboard.press('Home');
  // A pointer that only rests over the list does not lead the keys astray when the options move under it.
  const box = await list.boundingBox();
  if (!box) throw new Error('the list is not there');
  await page.mouse.move(box.x + 100, Math.min(box.y + 300, 850));
  await page.keyboard.press('Home');
  for (let index = 1; index < ids.length; index += 1) await page.keyboard.press('ArrowDown');
  await at(-1);
  await page.mouse.move(5, 5);
  expect(await said(), 'the options speak for themselves').toEqual([]);

  await page.keyboard.press('Tab');
  expect(await list.evaluate((element) => element.contains(document.activeElement))).toBe(false);
  await expect(page.locator('#poster .arc.selected')).toHaveCount(0);
});

test('with the keyboard alone a reader goes from the list into a route and back, and hears each step once', async ({
  page,
}) => {
  const list = page.getByRole('listbox', { name: 'Routes' });
  await tabTo(page, list);
  await page.keyboard.type('liby');
  const said = await listen(page);
  await page.keyboard.press('Enter');
  await expectOpen(page, LIBYA);
  await expect(page.locator('#evidence section.is-shown')).toBeFocused();
  await expect(page.getByRole('region', { name: titleOf(LIBYA) })).toBeFocused();
  expect(await said()).toEqual([expect.stringContaining(titleOf(LIBYA))]);
  await page.keyboard.press('Escape');
  await expectList(page);
  await expect(list).toBeFocused();
  await expect(list).toHaveAttribute('aria-activedescendant', `option-${LIBYA}`);
  expect(await said()).toEqual(['All routes']);
});

test('a change of the filter is said once', async ({ page }) => {
  const said = await listen(page);
  await page.getByRole('searchbox').fill('china');
  // Not before the quotations have come, in which the word is looked for as well.
  await expect(page.locator('#announcer')).toContainText(' of ');
  const all = await said();
  expect(all).toEqual([await page.locator('.showing-line span').first().textContent()]);
});

/** What the page has said aloud since it was asked last, once it has said no more for longer than it holds back. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const announcer = document.getElementById('announcer');
    const log: string[] = [];
    Object.assign(window, { said: log });
    if (announcer) {
      new MutationObserver(() => log.push(announcer.textContent ?? '')).observe(announcer, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
  return async () => {
    await steady(page, () => page.evaluate(() => (window as unknown as { said: string[] }).said.length), 900);
    return page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
  };
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('the keyboard does not get there');
}
