import { expect, type Page } from '@playwright/test';
import { PALETTES } from '../src/core/scene/palette.ts';
import { openOptions } from './behind-buttons.ts';
import { settled, switchForArcs } from './pictures.ts';
import { type Colour, colourAt, colourOf, contrastOf, isNear, type Pixels, pixelsOf } from './pixels.ts';
import { open, saveData, waitForLiveMap } from './reader.ts';
import { addRules } from './style-rules.ts';
import { test } from './watched.ts';

/** Least contrast by WCAG 2: of what is drawn, and of what is written. */
const DRAWN = 3;
const WRITTEN = 4.5;

test.use({ viewport: { width: 1440, height: 900 } });

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`in ${theme} colours arcs and names stand out from the ground they lie on`, async ({ page }) => {
    await saveData(page);
    await open(page, `#theme=${theme}`);
    await addRules(page, '.controls, .presets, .credit { visibility: hidden }');
    const palette = PALETTES[theme];
    const inked = await picture(page);
    const casings = await picture(page, '#poster .arc :is(.edge, .fill), #poster .mark { visibility: hidden }');
    const withoutArcs = await picture(page, '#poster :is(.arcs, .mark) { visibility: hidden }');
    // Marks and leaders have the colour of the words that they touch.
    const alone = '#poster :is(.mark, .leader) { visibility: hidden }';
    const names = await picture(page, alone);
    const withoutText = await picture(page, `${alone} #poster .labels text { fill: transparent }`);
    for (const direction of ['dispatch', 'repatriation', 'defection'] as const) {
      const colour = colourOf(palette.direction[direction]);
      const onGround = measure(inked, withoutArcs, colour, commonest);
      const onCasing = measure(inked, casings, colour, neighbours);
      console.log(`${theme}, ${direction}: ${said(onGround)}; beside its strokes ${said(onCasing)}`);
      for (const found of [onGround, onCasing]) {
        expect(found.pixels, direction).toBeGreaterThan(20);
        expect(found.least, direction).toBeGreaterThanOrEqual(DRAWN);
      }
    }
    const text = measure(names, withoutText, colourOf(palette.text), neighbours);
    console.log(`${theme}, names: ${said(text)}`);
    expect(text.pixels).toBeGreaterThan(200);
    expect(text.least).toBeGreaterThanOrEqual(WRITTEN);

    await openOptions(page);
    const strip = page.locator('.time-strip');
    const written = await pixelsOf(page, await strip.screenshot());
    await addRules(page, '.time-strip-plot text { fill: transparent }');
    const blank = await pixelsOf(page, await strip.screenshot());
    const months = measure(written, blank, colourOf(palette.text), neighbours);
    console.log(`${theme}, time strip: ${said(months)}`);
    expect(months.pixels).toBeGreaterThan(20);
    expect(months.least).toBeGreaterThanOrEqual(WRITTEN);
  });
}

test('the arcs of the live map stand out from its ground', async ({ page }) => {
  await saveData(page);
  await page.addInitScript(switchForArcs);
  await open(page, '#theme=light');
  await addRules(page, '#poster, .controls, .presets, .credit { visibility: hidden !important }');
  await page.locator('#map').dispatchEvent('pointerenter');
  await waitForLiveMap(page);
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await page.evaluate((theme) => {
      document.documentElement.setAttribute('data-test-arcs', 'on');
      location.hash = `theme=${theme}`;
    }, theme);
    const inked = await pixelsOf(page, await settled(page));
    await page.evaluate(() => document.documentElement.setAttribute('data-test-arcs', 'off'));
    // A new size, and the old one again, has the map drawn anew.
    await page.setViewportSize({ width: 1438, height: 900 });
    await settled(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    const bare = await pixelsOf(page, await settled(page));
    for (const direction of ['dispatch', 'repatriation'] as const) {
      const found = measure(inked, bare, colourOf(PALETTES[theme].direction[direction]), commonest);
      console.log(`live, ${theme}, ${direction}: ${said(found)}`);
      expect(found.pixels, direction).toBeGreaterThan(20);
      expect(found.least, direction).toBeGreaterThanOrEqual(DRAWN);
    }
  }
});

interface Measured {
  readonly pixels: number;
  /** The least contrast of any of them. */
  readonly least: number;
  readonly against: Colour | null;
}

/** The pixels that have a colour in full, against what a picture without them has there. */
function measure(
  inked: Pixels,
  bare: Pixels,
  colour: Colour,
  groundsAt: (bare: Pixels, x: number, y: number, isCovered: Covered) => readonly Colour[],
): Measured {
  const isCovered: Covered = (x, y) => isNear(colourAt(inked, x, y), colour);
  let pixels = 0;
  let least = Number.POSITIVE_INFINITY;
  let against: Colour | null = null;
  for (let y = 2; y < inked.heightPx - 2; y += 1) {
    for (let x = 2; x < inked.widthPx - 2; x += 1) {
      if (!isCovered(x, y) || isNear(colourAt(bare, x, y), colour)) continue;
      pixels += 1;
      for (const ground of groundsAt(bare, x, y, isCovered)) {
        const contrast = contrastOf(colour, ground);
        if (contrast < least) [least, against] = [contrast, ground];
      }
    }
  }
  return { pixels, least, against };
}

/** Whether the picture has the colour in full there, so that nobody sees what lies under it. */
type Covered = (x: number, y: number) => boolean;

/** The pixels that touch it and are seen beside it. */
function neighbours(bare: Pixels, x: number, y: number, isCovered: Covered): readonly Colour[] {
  return around(1)
    .filter(([dx, dy]) => !isCovered(x + dx, y + dy))
    .map(([dx, dy]) => colourAt(bare, x + dx, y + dy));
}

/** The colour of the land or water there: lines on it, such as coasts, are narrow, and an arc's casing parts it from them. */
function commonest(bare: Pixels, x: number, y: number): readonly Colour[] {
  const counts = new Map<string, { readonly colour: Colour; count: number }>();
  for (const [dx, dy] of around(2)) {
    const colour = colourAt(bare, x + dx, y + dy);
    const known = counts.get(colour.join()) ?? { colour, count: 0 };
    known.count += 1;
    counts.set(colour.join(), known);
  }
  return [...counts.values()]
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 1)
    .map(({ colour }) => colour);
}

function around(px: number): readonly (readonly [dx: number, dy: number])[] {
  const steps = Array.from({ length: 2 * px + 1 }, (_, index) => index - px);
  return steps.flatMap((dy) => steps.map((dx) => [dx, dy] as const));
}

function said({ pixels, least, against }: Measured): string {
  return `${pixels} px, at least ${least.toFixed(2)} : 1 (against rgb ${against?.join(' ')})`;
}

async function picture(page: Page, css = ''): Promise<Pixels> {
  const remove = await addRules(page, css);
  const pixels = await pixelsOf(page, await settled(page));
  await remove();
  return pixels;
}
