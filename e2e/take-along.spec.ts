import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { check } from '@placemarkio/check-geojson';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { parse } from 'csv-parse/sync';
import { citationOf, FORMATS } from '../src/core/cite/citation.ts';
import { evidence, LIBYA, passing, RUSSIA, titleOf } from './atlas.ts';
import { openOptions, openUseThis } from './behind-buttons.ts';
import { expectRows, expectShown } from './narrowing.ts';
import { expectList, expectOpen, open, saveData } from './reader.ts';
import { quiet } from './waits.ts';
import { test } from './watched.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FILTERED = '#direction=dispatch&status=planned&width=highest';
const { release } = evidence.dataset;

test.beforeEach(({ page }) => saveData(page));

test('a reader cites the open route by keyboard alone and has it on the clipboard', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `#route=${RUSSIA}`);
  const opener = page.locator('#use-this summary');
  await opener.focus();
  await page.keyboard.press('Enter');
  const button = page.getByRole('button', { name: 'Cite', exact: true });
  await expect(button).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cite' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByLabel('What to cite').locator('option:checked')).toHaveText(titleOf(RUSSIA));

  const written = (id: (typeof FORMATS)[number]['id']) => {
    const format = FORMATS.find((each) => each.id === id);
    return format?.write(citationOf({ kind: 'route', id: RUSSIA }, evidence, baseURL ?? '')).trim();
  };
  await expect(dialog.locator('#cite-text')).toHaveText(written('text') ?? '');
  await dialog.getByRole('radio', { name: 'Plain text' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'BibTeX' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('region', { name: 'The citation, BibTeX' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Copy' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(written('bibtex'));
  expect(written('bibtex')).toContain(release.id);

  // Escape closes the dialog and leaves the evidence open; what opened it has the focus again.
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expectOpen(page, RUSSIA);
  await expect(button).toBeFocused();

  // So it does with what is behind the button, and then with the evidence.
  await page.keyboard.press('Escape');
  await expect(button).toBeHidden();
  await expect(opener).toBeFocused();
  await expectOpen(page, RUSSIA);
  await page.keyboard.press('Escape');
  await expectList(page);
});

test('the link to what is seen is copied, or said where the browser lets nothing be copied', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, FILTERED);
  const place = await openUseThis(page);
  await place.getByRole('button', { name: 'Copy the link' }).click();
  await expect(place.getByRole('status')).toHaveText('The link to this view is copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${FILTERED}`);
  await page.evaluate(() => {
    Object.defineProperty(Clipboard.prototype, 'writeText', { value: () => Promise.reject(new Error('no')) });
  });
  await place.getByRole('button', { name: 'Copy the link' }).click();
  await expect(place.getByRole('status')).toContainText(`It is ${baseURL}${FILTERED}`);
});

test('where the browser lets nothing be copied, the text is selected and the reader is told', async ({ page }) => {
  await page.addInitScript(() => {
    // Blank pages have none.
    if (!('Clipboard' in window)) return;
    Object.defineProperty(Clipboard.prototype, 'writeText', { value: () => Promise.reject(new Error('no')) });
  });
  await open(page);
  await (await openUseThis(page)).getByRole('button', { name: 'Cite', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite' });
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByRole('status')).toContainText('It is selected now');
  const selected = await page.evaluate(() => getSelection()?.toString().trim());
  expect(selected).toBe((await dialog.locator('#cite-text').textContent())?.trim());
});

test('atlas, view, claims and articles can be cited in every format, and saved', async ({ page, baseURL }) => {
  await open(page, `#route=${RUSSIA}&reported=..2024-03`);
  await (await openUseThis(page)).getByRole('button', { name: 'Cite', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite' });
  const what = dialog.getByLabel('What to cite');
  const { claims } = evidence.route(RUSSIA);
  const articles = new Set(claims.map((id) => evidence.claim(id).article));
  await expect(what.locator('option')).toHaveCount(3 + claims.length + articles.size);

  await what.selectOption('This view of the map');
  await expect(dialog.locator('#cite-text')).toContainText(`${baseURL}#route=${RUSSIA}&reported=..2024-03`);
  await what.selectOption('The whole atlas');
  for (const { id, name, write } of FORMATS) {
    await dialog.getByRole('radio', { name }).check({ force: true });
    const text = write(citationOf({ kind: 'atlas' }, evidence, baseURL ?? ''));
    expect((await dialog.locator('#cite-text').textContent())?.trim(), id).toBe(text.trim());
    const waiting = page.waitForEvent('download');
    await dialog.getByRole('button', { name: /^Save as/ }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toContain(release.id);
    expect(readFileSync(await download.path(), 'utf8')).toBe(text);
    await expect(dialog.getByRole('status')).toHaveText(`Saved as ${download.suggestedFilename()}.`);
  }
});

test('the table that is downloaded holds the claims that are shown, and its link opens the same view', async ({
  page,
  baseURL,
}) => {
  const shown = passing({ directions: ['dispatch'], statuses: ['planned'] });
  await open(page, FILTERED);
  await expectShown(page, shown);
  const text = await downloaded(page, 'CSV');
  await expect(page.locator('#take-along [role=status]')).toHaveText(
    `Saved as CSV: ${shown.mapData.claims.length} claims.`,
  );
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
  expect(rows.map((row) => row['claim_id'])).toEqual(shown.mapData.claims.map(({ id }) => id));
  for (const row of rows) {
    expect(row['view_link']).toBe(`${baseURL}${FILTERED}`);
    expect(row['release']).toBe(release.id);
    expect(row['width_rule']).toBe('highest');
    expect(row['excerpt']).not.toBe('');
  }
  await page.goto('about:blank');
  await page.goto(rows[0]?.['view_link'] ?? '');
  await expectShown(page, shown);
});

test('of an open route the table and the lines are of its own claims, as its evidence pack is', async ({ page }) => {
  const { claims } = evidence.route(LIBYA);
  await open(page, `#route=${LIBYA}`);
  await expectOpen(page, LIBYA);
  const rows: Record<string, string>[] = parse(await downloaded(page, 'CSV'), { bom: true, columns: true });
  expect(rows.map((row) => row['claim_id'])).toEqual(claims);
  expect(rows[0]?.['view_link']).toContain(`#route=${LIBYA}`);
  const lines = JSON.parse(await downloaded(page, 'GeoJSON'));
  expect(lines.features.map((each: { properties: { claim_ids: string[] } }) => each.properties.claim_ids)).toEqual([
    claims,
  ]);
});

test('the lines that are downloaded are those of the claims that are shown, and their link opens the same view', async ({
  page,
}) => {
  const shown = passing({ directions: ['dispatch'], statuses: ['planned'] });
  await open(page, FILTERED);
  await expectShown(page, shown);
  const text = await downloaded(page, 'GeoJSON');
  const read = JSON.parse(text);
  expect(check(text)).toEqual(read);
  const claims = read.features.flatMap((each: { properties: { claim_ids: string[] } }) => each.properties.claim_ids);
  expect(claims.sort()).toEqual(shown.mapData.claims.map(({ id }) => id as string).sort());
  expect(read.release).toBe(release.id);
  expect(read.width_rule).toBe('highest');
  expect(read.legend.join(' ')).toContain('Width is the highest figure');
  await page.goto('about:blank');
  await page.goto(`${read.view}&panel=table`);
  await expectRows(page, shown);
});

test('a table that cannot be made is said to be so, and the page goes on', async ({ page }) => {
  await open(page);
  await page.route('**/data/dataset.json', (route) => route.fulfill({ contentType: 'application/json', body: '<' }));
  await (await openUseThis(page)).getByRole('button', { name: 'CSV', exact: true }).click();
  await expect(page.locator('#take-along [role=status]')).toContainText('data/dataset.json, which could not be loaded');
  await page.unroute('**/data/dataset.json');
  await page.route('**/data/dataset.json', async (route) => {
    const answer = await route.fetch();
    const dataset = await answer.json();
    await route.fulfill({ json: { ...dataset, release: { ...dataset.release, id: 'another' } } });
  });
  await (await openUseThis(page)).getByRole('button', { name: 'CSV', exact: true }).click();
  await expect(page.locator('#take-along [role=status]')).toContainText('The atlas has been renewed');
});

test('on a phone what is opened stays below the map, also when what was open above it closes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await openOptions(page);
  const opened = await openUseThis(page);
  await expect(page.locator('#options')).not.toHaveAttribute('open');
  const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0;
  const foot = async () => (await top('#map')) + ((await page.locator('#map').boundingBox())?.height ?? 0);
  await expect.poll(async () => (await top('#use-this summary')) - (await foot())).toBeGreaterThanOrEqual(0);
  await expect(opened.locator('summary')).toBeInViewport();
});

test('nothing of it is loaded before it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page);
  await expect(page.locator('#use-this summary')).toBeVisible();
  await quiet(page);
  expect(asked.filter((path) => /take-along|map-options|cite-dialog|shown|dataset/.test(path))).toEqual([]);
  await (await openUseThis(page)).getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Cite' })).toBeVisible();
  expect(asked.some((path) => /cite-dialog/.test(path))).toBe(true);
});

for (const [size, viewport] of [
  ['a wide screen', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test(`axe finds nothing in the open dialog on ${size}, in any colours, and all of it is in sight`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(viewport);
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      await open(page, `#route=${RUSSIA}&theme=${theme}`);
      await (await openUseThis(page)).getByRole('button', { name: 'Cite', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Cite' });
      for (const { name } of FORMATS) {
        await dialog.getByRole('radio', { name }).check({ force: true });
        expect(await violations(page), `${theme} ${name}`).toEqual([]);
      }
      const box = await dialog.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
      await expect(dialog.getByRole('button', { name: 'Copy' })).toBeInViewport();
    }
  });
}

async function downloaded(page: Page, format: 'CSV' | 'GeoJSON'): Promise<string> {
  const place = await openUseThis(page);
  const waiting = page.waitForEvent('download');
  await place.getByRole('button', { name: format, exact: true }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(new RegExp(`-shown-${release.id}\\.${format.toLowerCase()}$`));
  return readFileSync(await download.path(), 'utf8');
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate((): Promise<AxeResults> => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return axe.run('dialog');
  });
  return violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ html }) => html).join(' ')}`);
}
