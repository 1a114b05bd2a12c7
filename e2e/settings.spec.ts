import { expect, type Page } from '@playwright/test';
import { PALETTES, type Theme } from '../src/core/scene/palette.ts';
import { weighRoute } from '../src/core/scene/weight.ts';
import { evidence, RUSSIA } from './atlas.ts';
import { openOptions } from './behind-buttons.ts';
import { expectOpen, hashOf, open, option, saveData } from './reader.ts';
import { test } from './watched.ts';

test.beforeEach(({ page }) => saveData(page));

test('another rule for the width changes the key, the figures of the list, the words of the evidence and the link', async ({
  page,
}) => {
  await open(page);
  await expect(page.locator('#key')).toContainText('Width is the largest single figure');
  await (await openOptions(page)).getByLabel('Width').selectOption('claims');
  await expect(page.locator('#key')).toContainText('Width is the number of claims');
  await expect(page.locator('#key')).not.toContainText('largest single figure');
  await expect(page.locator('#key .width-key')).toHaveCount(0);
  expect(hashOf(page)).toEqual({ width: 'claims' });
  const figures = await page.locator('#routes .route-row .figure').allTextContents();
  expect(figures.length).toBe(evidence.dataset.routes.length);
  expect(figures.filter((figure) => !/^\d+ claims?$/.test(figure))).toEqual([]);

  await option(page, RUSSIA).click();
  await expectOpen(page, RUSSIA);
  const section = page.locator('#evidence section.is-shown');
  await expect(section.locator('.rule')).toContainText('The line’s width is the number of claims');
  await expect(section.locator('.gives-width')).toHaveCount(0);
  await (await openOptions(page)).getByLabel('Width').selectOption('lowest');
  const { claim } = weighRoute(evidence.route(RUSSIA), evidence, 'lowest');
  await expect(section.locator('.rule')).toContainText('The line’s width is the lowest figure');
  await expect(section.locator('.gives-width')).toHaveAttribute('data-claim', claim.id);
  expect(hashOf(page)).toEqual({ route: RUSSIA, width: 'lowest' });
});

test('the names on the map can be Korean, and say that they are', async ({ page }) => {
  await open(page);
  await (await openOptions(page)).getByLabel('Names').selectOption('ko');
  const names = page.locator('#poster .labels tspan.name');
  await expect(names.filter({ hasText: '러시아' })).toHaveAttribute('lang', 'ko');
  const lines = await names.evaluateAll((all) =>
    all.map((line) => ({ text: line.textContent ?? '', lang: line.getAttribute('lang') })),
  );
  expect(lines.length).toBeGreaterThan(5);
  for (const { text, lang } of lines) expect(lang, text).toBe(/\p{Script=Hangul}/u.test(text) ? 'ko' : 'en');
  expect(lines.filter(({ lang }) => lang === 'ko').length).toBeGreaterThan(lines.length / 2);
  expect(hashOf(page)).toEqual({ names: 'ko' });
  await page.reload();
  await expect(names.filter({ hasText: '러시아' })).toHaveAttribute('lang', 'ko');
});

test('chosen colours hold for the whole page, whatever the device says, and survive a reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  for (const theme of ['dark', 'contrast', 'light'] as const) {
    await (await openOptions(page)).getByLabel('Colours').selectOption(theme);
    await expectTheme(page, theme);
    expect(hashOf(page)).toEqual({ theme });
    await page.reload();
    await expectTheme(page, theme);
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark', contrast: 'more' });
    await expectTheme(page, theme);
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  }
  await (await openOptions(page)).getByLabel('Colours').selectOption('auto');
  expect(hashOf(page)).toEqual({});
});

test('without a choice the colours follow the device, and its wish for contrast', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  await expectTheme(page, 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectTheme(page, 'dark');
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  await expectTheme(page, 'contrast');
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  await expectTheme(page, 'contrast');
});

/** Page, sea and arcs have the colours of a theme. */
async function expectTheme(page: Page, theme: Theme): Promise<void> {
  const palette = PALETTES[theme];
  await expect(page.locator('#map')).toHaveCSS('background-color', rgb(palette.sea));
  await expect(page.locator('html')).toHaveCSS('color', rgb(palette.text));
  await expect(page.locator('#poster .arc.dispatch').first()).toHaveCSS('color', rgb(palette.direction.dispatch));
  await expect(page.locator('#poster .land').first()).toHaveCSS('fill', rgb(palette.land));
}

function rgb(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${r}, ${g}, ${b})`;
}
