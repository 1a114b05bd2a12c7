import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { GALLERY, type GalleryScene } from '../src/render/test/fixture-gallery.ts';
import { GALLERY_ADDRESS } from './addresses.ts';
import { ROOT } from './atlas.ts';
import { cutOut, type Depth, distances, FAINT, type Ink, inkOf, PLAIN, shifted } from './ink.ts';
import { settled } from './pictures.ts';
import { test } from './watched.ts';

/** Share of the inked px of one picture that may have no ink of the other within 1.5 px. */
const MOST_APART = 0.02;
/** Fewer inked px than these were no picture of an arc. */
const LEAST_PX = 200;

/** The pictures of the last run, SVG and live map side by side, and their figures. */
const PICTURES = join(ROOT, 'test-results/gallery');

test.use({ baseURL: GALLERY_ADDRESS, viewport: { width: 2064, height: 760 }, colorScheme: 'light' });

test('in every scene of the gallery the live map draws the arcs where the static map draws them', async ({
  page,
}, testInfo) => {
  test.setTimeout(240_000);
  await mkdir(PICTURES, { recursive: true });
  await page.goto(`/#${GALLERY[0]?.name}`);
  await page.getByLabel('Names and marks').uncheck();
  const figures: string[] = [];
  for (const each of GALLERY) {
    await test.step(each.name, async () => {
      const pair = await inkedPair(page, each);
      figures.push(...compare(each.name, pair));
    });
  }
  const table = `${figures.join('\n')}\n`;
  console.log(table);
  await writeFile(join(PICTURES, 'figures.txt'), table);
  await testInfo.attach('figures of every scene', { body: table, contentType: 'text/plain' });
});

interface Pair {
  readonly drawn: Ink;
  readonly shown: Ink;
}

/** The ink of a scene by the static map and by the live map, from pictures with arcs and without. */
async function inkedPair(page: Page, { name, theme, frame }: GalleryScene): Promise<Pair> {
  await page.goto(`/#${name}`);
  const pair = page.locator(`[data-scene="${name}"] .pair`);
  const live = pair.locator('[data-live]');
  const shown = async (arcs: RegExp) => {
    await expect(live).toHaveAttribute('data-arcs', arcs);
    await expect(live).toHaveAttribute('data-live', /^(ready|failed)/, { timeout: 30_000 });
    await expect(live).toHaveAttribute('data-live', 'ready');
    return settled(page, pair);
  };
  await page.getByLabel('Arcs').check();
  const inked = await shown(/[1-9]/);
  await page.getByLabel('Arcs').uncheck();
  const bare = await shown(/^0$/);
  await writeFile(join(PICTURES, `${name}.png`), inked);
  const ink = await inkOf(page, inked, bare, theme === 'dark' ? 'dark' : 'light');
  const at = (picture: Locator) => offsetIn(pair, picture);
  return {
    drawn: cutOut(ink, await at(pair.locator('.by-poster')), frame),
    shown: cutOut(ink, await at(live), frame),
  };
}

/** In whole px: a picture that began between two would be smoothed. */
async function offsetIn(outer: Locator, inner: Locator): Promise<readonly [number, number]> {
  const [around, box] = [await outer.boundingBox(), await inner.boundingBox()];
  if (!around || !box) throw new Error('a picture is not in the page');
  for (const px of [around.x, around.y, box.x, box.y]) expect(Number.isInteger(px), `${px} px is whole`).toBe(true);
  return [box.x - around.x, box.y - around.y];
}

/** Figures in words, a line for each depth of ink. One scene that fails does not keep the others from being measured. */
function compare(name: string, { drawn, shown }: Pair): string[] {
  const moved = apart(drawn, shifted(shown, 4), PLAIN);
  expect.soft(moved.share, `${name}: would not pass if it were moved by 4 px`).toBeGreaterThan(MOST_APART);
  return Object.entries({ 'full ink': PLAIN, 'faint ink and tints too': FAINT }).map(([what, depth]) => {
    const { pixels, share, worstPx } = apart(drawn, shown, depth);
    expect.soft(pixels, `${name}: px of ink`).toBeGreaterThan(LEAST_PX);
    expect.soft(share, `${name}: share of ink apart`).toBeLessThan(MOST_APART);
    const percent = (100 * share).toFixed(2);
    return `${name.padEnd(34)}${what.padEnd(26)}${pixels} px, ${percent} % apart, at most ${worstPx.toFixed(1)} px`;
  });
}

/** Both ways: what only one of the pictures has counts, whichever it is. */
function apart(a: Ink, b: Ink, depth: Depth): { pixels: number; share: number; worstPx: number } {
  const ways = [distances(a, b, { depth }), distances(b, a, { depth })];
  return {
    pixels: Math.min(...ways.map(({ pixels }) => pixels)),
    share: Math.max(...ways.map(({ near }) => 1 - near)),
    worstPx: Math.max(...ways.map(({ worst }) => worst)),
  };
}
