import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, type Download, expect, type Page } from '@playwright/test';
import { mapCredit } from '#words/pictures.ts';
import { basemapsOf, creditsOf } from '../src/build/geo-files.ts';
import type { EmbedSubject } from '../src/core/view/embed-address.ts';
import { pictureName, pictureOf } from '../src/core/view/picture-address.ts';
import type { Edition } from '../src/publish/pictures/contents.ts';
import { groundOf } from '../src/publish/pictures/ground.ts';
import { type PictureDrawn, picturesOf } from '../src/publish/pictures/pictures-of.ts';
import { chunksOf, textIn } from '../src/publish/pictures/png-chunks.ts';
import { PICTURE_FONTS, pngOfSvg } from '../src/publish/pictures/raster.ts';
import { evidence, LIBYA, ROOT, RUSSIA } from './atlas.ts';
import { openBuilder, pick, savePicture } from './embed-builder.ts';
import { differing, pixelsOf } from './pixels.ts';
import { open, saveData } from './reader.ts';
import { test } from './watched.ts';

// What does not lie ready is drawn in the browser, by the code that draws what does.

const { release } = evidence.dataset;
const FONTS = PICTURE_FONTS.map((name) => join(ROOT, 'public/fonts', name));
const BASEMAPS = basemapsOf(ROOT);
const CREDIT = mapCredit(creditsOf(ROOT).credits.map(({ text }) => text));
const LABELS = { column: 'PNG, 1456 × 1040', square: 'PNG, 1080 × 1080' } as const;
type Size = keyof typeof LABELS;

const route = (id: typeof RUSSIA): EmbedSubject => ({ kind: 'route', id });
const CHINA = { kind: 'place', id: 'china' } as EmbedSubject;
const CASES: readonly (readonly [hash: string, EmbedSubject, Edition, Size])[] = [
  [`#route=${RUSSIA}`, route(RUSSIA), 'live', 'column'],
  [`#route=${RUSSIA}`, route(RUSSIA), 'live', 'square'],
  ['#place=china', CHINA, 'live', 'square'],
  ...(release.draft ? [] : [[`#route=${LIBYA}`, route(LIBYA), 'frozen', 'column'] as const]),
];
/** Shares of pixels, 0 to 1. Edges are smoothed otherwise by another renderer; other letters are other pixels. */
const EDGES = 0.03;
const OTHER_LETTERS = 0.05;

test.beforeEach(({ page }) => saveData(page));

for (const [hash, subject, edition, size] of CASES) {
  test(`${hash}, ${edition}, ${size}: the saved picture says and shows what a build would write`, async ({ page }) => {
    test.setTimeout(120_000);
    await openPictures(page, hash, edition);
    const download = await savePicture(page, LABELS[size]);
    const name = pictureName(subject, size);
    expect(download.suggestedFilename()).toBe(name);
    await expect(page.locator('.embed-said')).toHaveText(`Saved as ${name}.`);
    const png = readFileSync(await download.path());
    const { widthPx, heightPx } = pictureOf(size);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([widthPx, heightPx]);

    const texts = textsIn(png);
    const keywords = ['Title', 'Author', 'Description', 'Copyright', 'Source', 'XML:com.adobe.xmp'];
    expect(texts.map(({ keyword }) => keyword)).toEqual(keywords);

    const { svg, about } = composed(subject, edition, size);
    if (size === 'column') {
      const vector = await savePicture(page, 'SVG, 1456 × 1040');
      expect(vector.suggestedFilename()).toBe(pictureName(subject, 'vector'));
      expect(readFileSync(await vector.path(), 'utf8')).toBe(svg);
    }
    const built = Buffer.from(await pngOfSvg(svg, about, FONTS));
    expect(texts).toEqual(textsIn(built));
    expect(await shareOfDifferent(page, png, built)).toBeLessThan(EDGES);
    // The same in other letters: what is held against each other would be seen.
    const unlettered = await drawnByPage(page, svg);
    expect(await shareOfDifferent(page, unlettered, built)).toBeGreaterThan(OTHER_LETTERS);
  });
}

for (const [part, files] of [
  ['the code that draws', '**/assets/picture-file-*.js'],
  ['the fonts', '**/fonts/inter-600.woff2'],
  ['the outlines', '**/assets/world.topo-*.json'],
] as const) {
  // A file that does not come is complained of in the console, which is what happens here.
  base(`without ${part} a sentence says that there is no picture, and the same press tries again`, async ({ page }) => {
    await saveData(page);
    await openPictures(page, `#route=${RUSSIA}`, 'live');
    const said = page.locator('.embed-said');
    const size = page.getByRole('button', { name: LABELS.column });
    await page.route(files, (asked) => asked.abort());
    await size.click();
    await expect(said).toContainText('The picture could not be drawn: a part of it could not be loaded.');
    await size.click();
    await expect(said).toContainText('The picture could not be drawn: a part of it could not be loaded.');
    await page.unroute(files);
    await savePicture(page, LABELS.column);
    await expect(said).toContainText('Saved as');
  });
}

test('where a browser keeps to itself what it has drawn, a sentence says so, and nothing is saved', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const read = CanvasRenderingContext2D.prototype.getImageData;
    CanvasRenderingContext2D.prototype.getImageData = function (...how) {
      const image = read.apply(this, how);
      image.data.fill(255);
      return image;
    };
  });
  const saved: Download[] = [];
  page.on('download', (download) => saved.push(download));
  await openPictures(page, `#route=${RUSSIA}`, 'live');
  await page.getByRole('button', { name: LABELS.square }).click();
  await expect(page.locator('.embed-said')).toContainText('This browser did not draw the picture as it has to be.');
  expect(saved).toEqual([]);
});

async function openPictures(page: Page, hash: string, edition: Edition): Promise<void> {
  await open(page, hash);
  const dialog = await openBuilder(page);
  if (edition === 'frozen') await pick(dialog, 'Frozen');
  await pick(dialog, 'Pictures');
}

function composed(subject: EmbedSubject, edition: Edition, size: Size): PictureDrawn {
  const [picture] = picturesOf({
    subject,
    edition,
    sizes: [size],
    evidence,
    mapCredit: CREDIT,
    basemapOf: (scene) => groundOf(scene, BASEMAPS),
  });
  if (!picture) throw new Error(`no picture: ${size}`);
  return picture;
}

function textsIn(png: Uint8Array) {
  return chunksOf(png)
    .map(textIn)
    .filter((text) => text !== null);
}

/** Share of the pixels, 0 to 1, of which a part of the colour is off by more than an eighth. */
async function shareOfDifferent(page: Page, a: Buffer, b: Buffer): Promise<number> {
  const [one, other] = [await pixelsOf(page, a), await pixelsOf(page, b)];
  return differing(one, other, 32) / (one.widthPx * one.heightPx);
}

/** An SVG as the page draws it with the letters of the system, as a PNG. */
async function drawnByPage(page: Page, svg: string): Promise<Buffer> {
  const base64 = await page.evaluate(async (svg) => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
  }, svg);
  return Buffer.from(base64, 'base64');
}
