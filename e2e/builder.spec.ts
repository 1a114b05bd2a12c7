import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Locator } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { SANDBOX } from '../src/publish/embedding/snippet.ts';
import { LOADER } from '../src/publish/embedding/versions.ts';
import { attributesOf } from '../src/publish/test/fixture-markup.ts';
import { evidence, LIBYA, RUSSIA, titleOf } from './atlas.ts';
import { openUseThis } from './behind-buttons.ts';
import { openBuilder, pick, savePicture } from './embed-builder.ts';
import { publish, showIn } from './foreign-page.ts';
import { expectOpen, open, saveData } from './reader.ts';
import { steady } from './waits.ts';
import { test } from './watched.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { imprint, release } = evidence.dataset;
const PLANNED = '#status=planned';

test.beforeEach(({ page }) => saveData(page));

test('an editor makes a snippet by mouse, sees the frame itself, and copies just what is shown', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `#route=${RUSSIA}`);
  const dialog = await openBuilder(page);
  const preview = dialog.locator('#embed-stage iframe');
  await expect(preview).toHaveAttribute('src', `embed/route/${RUSSIA}/`);
  await expect(preview).toHaveAttribute('sandbox', SANDBOX);
  await expect(preview).toHaveAttribute('title', `Map: ${titleOf(RUSSIA)}`);
  await expect(preview.contentFrame().getByRole('heading', { level: 1 })).toHaveText(titleOf(RUSSIA));

  await pick(dialog, '4 : 3');
  await pick(dialog, 'Dark');
  await pick(dialog, '한국어');
  const frame = attributesOf(await textIn(dialog), 'iframe');
  expect(frame['src']).toBe(`${imprint.address}embed/route/${RUSSIA}/?theme=dark&lang=ko`);
  expect(frame['style']).toContain('aspect-ratio:4/3');
  await expect(preview).toHaveAttribute('src', `embed/route/${RUSSIA}/?theme=dark&lang=ko`);
  const { width = 0, height = 0 } = (await preview.boundingBox()) ?? {};
  expect(width / height).toBeCloseTo(4 / 3, 1);

  for (const way of ['Iframe', 'Script', 'WordPress, Ghost', 'Newsletter, RSS', 'AMP', 'Words']) {
    await pick(dialog, way);
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect(dialog.locator('.embed-said')).toHaveText(`Copied: ${way}.`);
    expect(await page.evaluate(() => navigator.clipboard.readText()), way).toBe(await textIn(dialog));
  }
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
});

test('the same by keyboard alone; Escape closes the dialog and nothing else, and the button has the focus again', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `#route=${LIBYA}`);
  const button = (await openUseThis(page)).getByRole('button', { name: 'Embed', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Embed' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('radio', { name: '560 px' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(dialog.getByRole('radio', { name: '400 px' })).toBeChecked();
  // Each group of choices is one stop.
  for (const next of ['As the device', 'English', 'Can move and pick', 'Live', 'Iframe']) {
    await page.keyboard.press('Tab');
    await expect(dialog.getByRole('radio', { name: next, exact: true })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('region', { name: 'To copy: Iframe' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Copy' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.locator('.embed-said')).toHaveText('Copied: Iframe.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await textIn(dialog));
  expect(attributesOf(copied, 'iframe')).toMatchObject({
    height: '400',
    src: `${imprint.address}embed/route/${LIBYA}/`,
  });

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expectOpen(page, LIBYA);
  await expect(button).toBeFocused();
});

test('who goes into the preview by keyboard is told what its keys do, and Tab and Escape lead out of it', async ({
  page,
}) => {
  await open(page, `#route=${LIBYA}`);
  const dialog = await openBuilder(page);
  const preview = dialog.locator('#embed-stage iframe');
  const told = dialog.locator('#embed-keys');
  await expect(preview).toHaveAttribute('aria-describedby', 'embed-keys');
  await expect(told).toBeVisible();
  await expect(preview.contentFrame().getByRole('heading').first()).toBeVisible();
  await dialog.locator('.embed-see input[type=radio]:checked').focus();
  await page.keyboard.press('Tab');
  expect(await preview.evaluate((frame) => frame === document.activeElement)).toBe(true);
  for (let press = 0; press < 60; press += 1) {
    if (!(await preview.evaluate((frame) => frame === document.activeElement))) break;
    await page.keyboard.press('Tab');
  }
  const back = dialog.getByRole('button', { name: 'Back to the settings' });
  await expect(back).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('combobox', { name: 'What to embed' })).toBeFocused();
  await back.focus();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expectOpen(page, LIBYA);
});

test('where the browser lets nothing be copied, the text is selected and the editor is told', async ({ page }) => {
  await page.addInitScript(() => {
    // Blank pages have none.
    if (!('Clipboard' in window)) return;
    Object.defineProperty(Clipboard.prototype, 'writeText', { value: () => Promise.reject(new Error('no')) });
  });
  await open(page);
  const dialog = await openBuilder(page);
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.locator('.embed-said')).toContainText('It is selected now');
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(await textIn(dialog));
});

test('a view is carried by frame and element; what is pasted cannot carry it, and says so', async ({ page }) => {
  await open(page, PLANNED);
  const dialog = await openBuilder(page);
  await expect(dialog.locator('option:checked')).toHaveText('This view of the map, as it is now');
  expect(attributesOf(await textIn(dialog), 'iframe')['src']).toBe(`${imprint.address}embed/${PLANNED}`);
  await expect(dialog.locator('#embed-stage iframe')).toHaveAttribute('src', `embed/${PLANNED}`);
  await pick(dialog, 'Script');
  expect(attributesOf(await textIn(dialog), 'dispatch-atlas')['view']).toBe(PLANNED.slice(1));
  await pick(dialog, 'WordPress, Ghost');
  await expect(dialog.locator('#embed-lead')).toContainText('cannot carry this view');
  expect(await textIn(dialog)).toBe(imprint.address);
});

test('a still map is made of what has a page of its own, in English; what was set comes back with the view', async ({
  page,
}) => {
  await open(page, PLANNED);
  const dialog = await openBuilder(page);
  const still = dialog.getByRole('radio', { name: 'Sees a still map' });
  const frameIn = async () => attributesOf(await textIn(dialog), 'iframe')['src'];
  await pick(dialog, '한국어');
  await expect(still).toBeDisabled();
  await expect(dialog.locator('#embed-still')).toContainText('cannot be a still map');
  expect(await frameIn()).toBe(`${imprint.address}embed/?lang=ko${PLANNED}`);

  await dialog.locator('select').selectOption('The whole atlas');
  await pick(dialog, 'Sees a still map');
  await expect(dialog.getByRole('radio', { name: 'English' })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: '한국어' })).toBeDisabled();
  await expect(dialog.locator('#embed-still')).toContainText('Names are in English');
  expect(await frameIn()).toBe(`${imprint.address}embed/?static=1`);
  await expect(dialog.locator('#embed-stage iframe').contentFrame().locator('#notice')).toBeHidden();

  await dialog.locator('select').selectOption('This view of the map, as it is now');
  await expect(still).not.toBeChecked();
  expect(await frameIn()).toBe(`${imprint.address}embed/?lang=ko${PLANNED}`);
});

test('a frame that fits itself is as high in the preview as it says, which another width changes', async ({ page }) => {
  await open(page, `#route=${RUSSIA}`);
  const dialog = await openBuilder(page);
  await pick(dialog, 'Fits itself');
  const frame = dialog.locator('#embed-stage iframe');
  const heightPx = () => frame.evaluate((each) => each.clientHeight);
  const settled: number[] = [];
  for (const width of ['Phone', 'Column']) {
    await pick(dialog, width);
    // Nothing is cut short: the page in it needs no more than it has.
    await expect
      .poll(
        async () =>
          (await heightPx()) -
          (await frame
            .contentFrame()
            .locator('body')
            .evaluate((body) => body.scrollHeight)),
      )
      .toBeGreaterThanOrEqual(0);
    await expect.poll(heightPx).not.toBe(560);
    settled.push(await steady(page, heightPx, 500));
  }
  expect(settled[0]).not.toBe(settled[1]);
});

test('what is frozen lies at the address of its release, preview, frame, link and pictures', async ({ page }) => {
  test.skip(release.draft, 'The data are a draft: nothing can be frozen.');
  await open(page, `#route=${RUSSIA}`);
  const dialog = await openBuilder(page);
  await pick(dialog, 'Frozen');
  await expect(dialog.locator('#embed-state')).toContainText(`shows release ${release.id} for good`);
  const preview = dialog.locator('#embed-stage iframe');
  await expect(preview).toHaveAttribute('src', `release/${release.id}/embed/route/${RUSSIA}/`);
  await expect(preview.contentFrame().locator('html')).toHaveAttribute('data-edition', 'frozen');
  await pick(dialog, 'WordPress, Ghost');
  expect(await textIn(dialog)).toBe(`${imprint.address}release/${release.id}/embed/route/${RUSSIA}/`);
  await pick(dialog, 'Pictures');
  for (const link of await dialog.locator('.embed-files a').all()) {
    expect(await link.getAttribute('href')).toContain(`release/${release.id}/picture/`);
  }
});

for (const hash of [`#route=${RUSSIA}`, '#place=china', '']) {
  test(`each picture of ${hash || 'the atlas'} is to be had, in the size and format that it says`, async ({ page }) => {
    await open(page, hash);
    const dialog = await openBuilder(page);
    await pick(dialog, 'Pictures');
    const labels = await dialog.locator('.embed-files li > :first-child').allTextContents();
    expect(labels).toHaveLength(4);
    // What lies ready is a link.
    await expect(dialog.locator('.embed-files a')).toHaveCount(hash === '' ? 4 : 1);
    for (const label of labels) {
      const [, format, width, height] = /^(PNG|SVG), (\d+) × (\d+)$/.exec(label) ?? [];
      const download = await savePicture(page, label);
      const bytes = readFileSync(await download.path());
      expect(download.suggestedFilename()).toMatch(/^dispatch-atlas-.+\.(?:png|svg)$/);
      if (format === 'PNG') {
        expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([Number(width), Number(height)]);
      } else {
        expect(bytes.toString()).toMatch(new RegExp(`<svg[^>]* viewBox="0 0 ${width} ${height}"`));
      }
    }
  });
}

test('what is copied shows the map in a page of another site, frame and element', async ({
  page,
  browser,
  baseURL,
}) => {
  const snippets: string[] = [];
  await open(page, `#route=${RUSSIA}`);
  const dialog = await openBuilder(page);
  for (const way of ['Iframe', 'Script']) {
    await pick(dialog, way);
    snippets.push(await textIn(dialog));
  }
  const context = await browser.newContext();
  await publish(context, imprint.address, baseURL ?? '');
  for (const snippet of snippets) {
    const article = await showIn(context, snippet);
    const frame = article.page.locator('iframe').contentFrame();
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(titleOf(RUSSIA));
    await expect(frame.locator('svg.poster:visible').first()).toBeVisible();
    expect(article.errors).toEqual([]);
    await article.page.close();
  }
  expect(attributesOf(snippets[1] ?? '', 'script')['integrity']).toBe(LOADER.integrity);
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ]) {
    test(`the dialog fits ${size.width} × ${size.height} in ${colorScheme}, and a checker finds nothing wrong`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      await open(page);
      const dialog = await openBuilder(page);
      await expect(
        dialog.locator('#embed-stage iframe').contentFrame().getByRole('heading', { level: 1 }),
      ).toBeVisible();
      const box = await dialog.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size.width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height);
      for (const part of [dialog, dialog.locator('.embed-make'), dialog.locator('.embed-see')]) {
        expect(await part.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
      }
      await dialog.getByRole('button', { name: 'Copy' }).scrollIntoViewIfNeeded();
      await expect(dialog.getByRole('button', { name: 'Copy' })).toBeInViewport();
      await expect(dialog.getByRole('button', { name: 'Close' })).toBeInViewport();
      await page.evaluate(AXE);
      const { violations } = await page.evaluate<AxeResults>(
        "axe.run(document.querySelector('dialog.embed-panel'), { iframes: false })",
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  }
}

async function textIn(dialog: Locator): Promise<string> {
  return (await dialog.locator('#embed-text').textContent()) ?? '';
}
