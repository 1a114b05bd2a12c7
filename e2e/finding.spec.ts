import { expect, type Page } from '@playwright/test';
import { routeIdOf } from '../src/core/model/route.ts';
import { pageAddress } from '../src/core/view/page-address.ts';
import { evidence } from './atlas.ts';
import { expectOpen, open, saveData } from './reader.ts';
import { laidOut } from './waits.ts';
import { test } from './watched.ts';

const { headline, deck } = evidence.dataset.findings ?? {};
if (!headline || !deck) throw new Error('the atlas says nothing above its map');

/** Each figure above the map with its claim, in the order in which the keys reach them. */
const figures = [headline, deck].flatMap(({ text, figures }) =>
  figures.map(({ at, claim }) => ({ words: text.slice(...at), claim: evidence.claim(claim) })),
);
/** Those whose claims have a route on the map, and one whose claim names no place. */
const opening = figures.filter(({ claim }) => claim.destinations.every(({ place }) => place !== 'abroad'));
const [placeless] = figures.filter((figure) => !opening.includes(figure));

const link = (page: Page, words: string) => page.locator('.finding').getByRole('link', { name: words, exact: true });

/** What the figure rests on is what the reader has before them, and the keys are there. */
async function expectSentence(page: Page, { claim }: (typeof figures)[number]): Promise<void> {
  await expectOpen(page, routeIdOf(claim));
  const entry = page.locator(`#evidence section.is-shown [data-claim="${claim.id}"]`);
  await expect(entry.locator('h3').first()).toBeFocused();
  await expect(entry.locator('h3').first()).toBeInViewport();
  const quote = entry.locator('blockquote').first();
  await expect(quote).toBeInViewport({ ratio: 0.5 });
  await expect(quote).toContainText(claim.quantity?.text ?? '');
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(() => {
    test.use({ viewport });

    test.beforeEach(async ({ page }) => {
      await saveData(page);
      await open(page);
      await expect(page.getByRole('listbox', { name: 'Routes' })).toBeVisible();
    });

    test(`${viewport.width} px wide a figure’s link opens its sentence, by pointer and by keys`, async ({ page }) => {
      expect(opening.length).toBeGreaterThan(1);
      for (const figure of opening) {
        for (const press of [
          () => link(page, figure.words).click(),
          async () => {
            await link(page, figure.words).focus();
            await page.keyboard.press('Enter');
          },
        ]) {
          await press();
          await expectSentence(page, figure);
          await page.keyboard.press('Escape');
          await expect(page.locator('#routes')).toBeVisible();
        }
        // Without a pause to go back in.
        await link(page, figure.words).click();
        await expectSentence(page, figure);
      }
    });

    test(`${viewport.width} px wide the page above the map stays where it is while it comes alive`, async ({
      page,
    }) => {
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await open(page);
      await expect(page.getByRole('listbox', { name: 'Routes' })).toBeVisible();
      await laidOut(page);
      const shift = await page.evaluate(() =>
        (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, each) => sum + each, 0),
      );
      expect(shift).toBeLessThanOrEqual(0.05);
    });
  });
}

test('a figure whose claim names no place leads to the page of its claim', async ({ page }) => {
  await open(page);
  if (!placeless) throw new Error('all figures have a place');
  await link(page, placeless.words).click();
  await expect(page).toHaveURL(new RegExp(`/${pageAddress({ kind: 'claim', id: placeless.claim.id })}$`));
  await expect(page.locator('blockquote').first()).toContainText(placeless.claim.quantity?.text ?? '');
});

test('the keys reach the figures after the head of the page and before the map, in the order of the text', async ({
  page,
}) => {
  await open(page);
  await page.locator('.masthead nav a:visible').last().focus();
  for (const { words } of figures) {
    await page.keyboard.press('Tab');
    await expect(link(page, words)).toBeFocused();
  }
});

for (const [width, height, most] of [
  [1440, 900, 95],
  [1280, 720, 95],
] as const) {
  test(`at ${width} × ${height} what stands above the map takes no more than ${most} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    await laidOut(page);
    const finding = await page.locator('.finding').boundingBox();
    const below = await page.locator('.claim-switch').boundingBox();
    const map = await page.locator('#map').boundingBox();
    const masthead = await page.locator('.masthead').boundingBox();
    expect(finding?.height).toBeLessThanOrEqual(most);
    expect(finding?.y).toBe((masthead?.y ?? 0) + (masthead?.height ?? 0));
    expect(below?.y).toBe((finding?.y ?? 0) + (finding?.height ?? 0));
    expect(map?.y).toBe((below?.y ?? 0) + (below?.height ?? 0));
    expect(finding?.width).toBe(width);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('each figure leads to the page of its claim, with the sentence it rests on', async ({ page }) => {
    for (const { words, claim } of figures) {
      await page.goto('/');
      await link(page, words).click();
      await expect(page).toHaveURL(new RegExp(`/${pageAddress({ kind: 'claim', id: claim.id })}$`));
      await expect(page.locator('blockquote').first()).toContainText(claim.quantity?.text ?? '');
    }
  });

  test('the page of everything says it too', async ({ page }) => {
    await page.goto('/all/');
    await expect(page.locator('.finding h2')).toHaveText(headline.text);
    await expect(page.locator('.finding p')).toHaveText(deck.text);
    await expect(page.locator('.finding a')).toHaveText(figures.map(({ words }) => words));
  });
});
