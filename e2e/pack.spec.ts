import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { pageAddress } from '../src/core/view/page-address.ts';
import { linksOfPdf, metadataOf, textOfPdf } from '../src/publish/test/fixture-pdf-text.ts';
import { evidence, lineCount, RUSSIA, titleOf } from './atlas.ts';
import { openUseThis } from './behind-buttons.ts';
import { evidenceIsThere, open, saveData, waitForLiveMap } from './reader.ts';
import { test } from './watched.ts';

const WIDE = { width: 1440, height: 900 };
const { release } = evidence.dataset;

/** The excerpts under the claims of the route that the journeys pick. */
const excerpts = [...new Set(evidence.claimsOf(evidence.route(RUSSIA)).flatMap((claim) => claim.excerpts))].map(
  evidence.excerpt,
);
const close = (words: string) => words.replace(/\s+/g, '');

test.use({ viewport: WIDE });

test('the PDF of a picked route holds its quotations, numbered, with their addresses, and the release', async ({
  page,
  baseURL,
}) => {
  await saveData(page);
  await open(page, `#route=${RUSSIA}`);
  const download = page.waitForEvent('download');
  await (await openUseThis(page)).getByRole('button', { name: 'PDF' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^dispatch-atlas-.*-to-russia-.*\.pdf$/);
  const pdf = readFileSync(await file.path());
  const text = textOfPdf(pdf);
  expect(text).toContain(close(titleOf(RUSSIA)));
  expect(text).toContain(close(release.id));
  expect(metadataOf(pdf, 'Keywords')).toContain(release.id);
  const links = linksOfPdf(pdf);
  const numbers = excerpts.map(({ exact, before, article }) => {
    expect(text).toContain(close(evidence.article(article).address));
    const lead = before === null ? '' : `Before it, in our words: ${before}`;
    return excerpts.findIndex((_, index) => text.includes(close(`${index + 1}${lead}${exact}`))) + 1;
  });
  expect(numbers.sort((a, b) => a - b)).toEqual(excerpts.map((_, index) => index + 1));
  for (const { id } of evidence.claimsOf(evidence.route(RUSSIA))) {
    const address = new URL(pageAddress({ kind: 'claim', id }), baseURL).href;
    expect(text).toContain(close(address));
    expect(links).toContain(address);
  }
  const other = evidence.dataset.excerpts.filter((each) => !excerpts.includes(each));
  expect(other.filter(({ exact }) => text.includes(close(exact)))).toEqual([]);
  await expect(page.locator('.take-along-said')).toHaveText(`Saved as PDF: ${excerpts.length} quotations.`);
});

test('the printed pack shows the map as SVG, the quotations and nothing else of the page', async ({ page }) => {
  await saveData(page);
  await page.addInitScript(() => {
    Object.assign(window, { print: () => document.documentElement.setAttribute('data-printed', '') });
  });
  await open(page, `#route=${RUSSIA}&theme=dark`);
  await (await openUseThis(page)).getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  const pack = page.locator('#evidence-pack');
  await expect(pack.getByRole('heading', { level: 1 })).toHaveText(titleOf(RUSSIA));
  await expect(pack.locator('svg.poster')).toHaveCount(1);
  await expect(pack.locator('svg.poster .arc')).toHaveCount(lineCount(RUSSIA));
  const quoted = await pack.locator('.pack-quotation blockquote').allTextContents();
  expect(quoted.toSorted()).toEqual(excerpts.map(({ exact }) => exact).sort());
  await expect(pack.locator('.pack-number')).toHaveText(excerpts.map((_, index) => String(index + 1)));
  for (const { article } of excerpts) await expect(pack).toContainText(evidence.article(article).address);
  await expect(pack).toContainText(release.id);
  await expect(page.locator('.atlas')).toBeHidden();
  await expect(page.locator('.masthead')).toBeHidden();
  expect(await background(page)).toBe('rgb(255, 255, 255)');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(pack).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.atlas')).toBeVisible();
});

test('where the records cannot be loaded, a sentence says so and nothing is printed', async ({ page, context }) => {
  await saveData(page);
  await open(page);
  await context.route('**/data/dataset.json', (route) => route.fulfill({ status: 200, body: 'no JSON' }));
  await (await openUseThis(page)).getByRole('button', { name: 'PDF' }).click();
  await expect(page.locator('.take-along-said')).toContainText('data/dataset.json, which could not be loaded');
  await expect(page.locator('#evidence-pack')).toHaveCount(0);
});

test('the page prints the drawn map and no canvas, on light ground, after the live map took over', async ({ page }) => {
  await open(page, `#route=${RUSSIA}&theme=dark`);
  await waitForLiveMap(page);
  await expect(page.locator('#live canvas')).toBeVisible();
  await expect(page.locator('#poster .base')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('canvas:visible')).toHaveCount(0);
  await expect(page.locator('#poster .base')).toBeVisible();
  await expect(page.locator(`#poster .arc[data-route="${RUSSIA}"]`).first()).toBeVisible();
  expect(await background(page)).toBe('rgb(255, 255, 255)');
  const ink = await page
    .locator('#poster .labels text')
    .first()
    .evaluate((text) => getComputedStyle(text).fill);
  expect(ink).toBe('rgb(23, 35, 43)');
  // Nothing of the map is beyond the sheet.
  const [map, sheet] = await page.evaluate(() => [
    document.querySelector('#poster')?.getBoundingClientRect().width ?? 0,
    document.documentElement.clientWidth,
  ]);
  expect(map).toBeLessThanOrEqual(sheet ?? 0);
});

test('a globe is printed flat, with its arcs', async ({ page }) => {
  await open(page, '#globe=yes');
  await waitForLiveMap(page);
  await expect(page.locator('#poster .arc')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#poster .arc').count()).toBeGreaterThan(10);
  await expect(page.locator('canvas:visible')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('#poster .arc')).toHaveCount(0);
});

test('links that leave the site are printed with their address, and details are open', async ({ page }) => {
  await saveData(page);
  await open(page, `#route=${RUSSIA}`);
  await evidenceIsThere(page);
  await page.emulateMedia({ media: 'print' });
  const printed = await page
    .locator('.evidence .is-shown a[href^="http"]')
    .evaluateAll((links) =>
      links.map((link) => [getComputedStyle(link, '::after').content, link.getAttribute('href')]),
    );
  expect(printed.length).toBeGreaterThan(2);
  for (const [content, address] of printed) expect(content).toBe(`" <${address}>"`);
  const closed = page.locator('.evidence .is-shown details:not([open])').first();
  expect(await closed.locator(':scope > :not(summary)').first().isVisible()).toBe(true);
});

/** The ground on which the page is printed. */
function background(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
