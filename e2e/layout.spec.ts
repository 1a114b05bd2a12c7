import { expect, type Locator, type Page } from '@playwright/test';
import { reservedIn } from '../src/core/scene/extent.ts';
import { LIBYA, RUSSIA } from './atlas.ts';
import { openOptions, openUseThis } from './behind-buttons.ts';
import { swipe } from './finger.ts';
import { frameOf } from './points.ts';
import { expectOpen, open, option, SIZES, saveData } from './reader.ts';
import { boxesBurst, controlsOverlapping, namesCovered, namesOverlapping, textCutOff } from './room.ts';
import { laidOut, steady } from './waits.ts';
import { test } from './watched.ts';

/** A mouse needs 24 px (WCAG 2.5.8), a finger 44. */
const MOUSE_PX = 24;
const FINGER_PX = 44;

/** States of the page by their addresses, and what is there when they are whole: some of it is loaded only then. */
const STATES = [
  ['list', '', '#routes [role="option"]'],
  ['filter', '', '#filter-fields input'],
  ['options', '', '#options .settings'],
  ['use', '', '#use-this button'],
  ['switch', '#show=arrived,fled', '#routes [role="option"]'],
  ['route', `#route=${RUSSIA}`, '#evidence section.is-shown'],
  ['table', '#panel=table', '.claim-table tbody tr'],
  ['matrix', '#panel=matrix', '.route-matrix a'],
] as const;

test.beforeEach(({ page }) => saveData(page));

for (const viewport of SIZES) {
  test.describe(() => {
    test.use({ viewport });

    test(`at ${viewport.width} × ${viewport.height} nothing is cut off, names keep apart, and controls are large enough`, async ({
      page,
    }) => {
      for (const [name, hash, shown] of STATES) {
        await test.step(name, async () => {
          await open(page, hash);
          await reach(page, name);
          await expect(page.locator(shown).first()).toBeVisible();
          await laidOut(page);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), 'width').toBe(viewport.width);
          expect({
            cutOff: await textCutOff(page),
            overfull: await boxesOverfull(page),
            small: await controlsUnder(page, MOUSE_PX),
            covered: await namesCovered(page),
            overlapping: [...(await namesOverlapping(page, '#poster')), ...(await namesOverlapping(page, '#inset'))],
          }).toEqual({ cutOff: [], overfull: [], small: [], covered: [], overlapping: [] });
        });
      }
    });
  });
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
]) {
  test.describe(() => {
    test.use({ viewport });

    test(`at ${viewport.width} × ${viewport.height} all has room in letters of one and a half times the size`, async ({
      page,
      context,
    }) => {
      const session = await context.newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 24 } });
      for (const [name, hash, shown] of STATES) {
        await test.step(name, async () => {
          await open(page, hash);
          await reach(page, name);
          await expect(page.locator(shown).first()).toBeVisible();
          await laidOut(page);
          expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px');
          expect
            .soft({
              width: await page.evaluate(() => document.documentElement.scrollWidth),
              cutOff: await textCutOff(page),
              burst: await boxesBurst(page),
              covered: await namesCovered(page),
              overlapping: await controlsOverlapping(page),
            })
            .toEqual({ width: viewport.width, cutOff: [], burst: [], covered: [], overlapping: [] });
        });
      }
    });
  });
}

for (const [width, height, hash] of [
  [1024, 768, ''],
  [768, 1024, ''],
  [600, 400, ''],
  [575, 400, ''],
  [560, 400, ''],
  [559, 400, ''],
  [390, 844, ''],
  [320, 568, ''],
  // A wide window with a narrow map beside its table.
  [1205, 800, '#panel=table'],
  [1205, 800, '#panel=matrix'],
] as const) {
  test(`at ${width} × ${height}${hash} the buttons over the map stand where its names keep clear of them`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, hash);
    const frame = await frameOf(page);
    const map = await page.locator('#map').boundingBox();
    const room = reservedIn(frame);
    for (const id of ['controls', 'presets']) {
      const box = await page.locator(`#${id}`).boundingBox();
      if (!box || !map) throw new Error(`no ${id}`);
      const [left, top] = [box.x - map.x, box.y - map.y];
      const [right, bottom] = [left + box.width, top + box.height];
      const isKept = room.some(
        (each) => left >= each.left && top >= each.top && right <= each.right && bottom <= each.bottom,
      );
      expect(isKept, `${id} of a map of ${frame.widthPx} px: ${[left, top, right, bottom].map(Math.round)}`).toBe(true);
      const overfull = await page.locator(`#${id}`).evaluate((group) => group.scrollWidth > group.clientWidth);
      expect(overfull, `${id} has to be scrolled`).toBe(false);
    }
  });
}

test.describe(() => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('on a phone every control is large enough for a finger', async ({ page }) => {
    for (const [name, hash, shown] of STATES) {
      await open(page, hash);
      await reach(page, name);
      await expect(page.locator(shown).first()).toBeVisible();
      expect(await controlsUnder(page, FINGER_PX), name).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(390);
    }
  });

  test('on a phone the picked arc stays in sight above its evidence, also while that is read', async ({ page }) => {
    await open(page, `#route=${LIBYA}`);
    await expectOpen(page, LIBYA);
    for (const scrolled of [0, 1, 2]) {
      if (scrolled > 0) await readOn(page);
      const [map, arc] = await Promise.all([
        page.locator('#map').boundingBox(),
        page.locator('#poster .arc.selected .hit').boundingBox(),
      ]);
      if (!map || !arc) throw new Error('the map or the arc is not drawn');
      expect(map.y, 'the map is not scrolled away').toBeGreaterThanOrEqual(scrolled === 0 ? 0 : -1);
      expect(arc.x).toBeGreaterThanOrEqual(map.x);
      expect(arc.x + arc.width).toBeLessThanOrEqual(map.x + map.width);
      expect(arc.y).toBeGreaterThanOrEqual(map.y);
      expect(arc.y + arc.height).toBeLessThanOrEqual(map.y + map.height);
    }
  });
});

test.describe(() => {
  // 1280 × 1024 px at 400 %.
  test.use({ viewport: { width: 320, height: 256 } });

  test('at 400 % zoom the list and the evidence can be reached and read, and nothing is lost', async ({ page }) => {
    await open(page);
    await option(page, LIBYA).click();
    await expectOpen(page, LIBYA);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await textCutOff(page)).toEqual([]);
    const quote = page.locator('#evidence section.is-shown blockquote').first();
    await expect(quote).toBeVisible();
    // The page is still on its way to the evidence.
    await steady(page, () => page.evaluate(() => scrollY), 150);
    expect(await linesInSight(quote), 'lines of a quotation that can be seen at once').toBeGreaterThanOrEqual(3);
    await page.getByRole('button', { name: 'All routes' }).click();
    await option(page, RUSSIA).click();
    await expectOpen(page, RUSSIA);
  });
});

async function reach(page: Page, state: (typeof STATES)[number][0]): Promise<void> {
  if (state === 'filter') await page.getByRole('button', { name: /^Filter/ }).click();
  if (state === 'options') await openOptions(page);
  if (state === 'use') await openUseThis(page);
  // What has been scrolled to lies behind a phone's map on purpose.
  await page.evaluate(() => scrollTo(0, 0));
}

/** A finger moves up in the lower half of the phone, where the evidence is read, and the page follows. */
async function readOn(page: Page): Promise<void> {
  const scrolled = () => page.evaluate(() => scrollY);
  const before = await scrolled();
  await swipe(page, { x: 195, y: 820 }, 400);
  await expect.poll(scrolled).toBeGreaterThan(before + 200);
  await steady(page, scrolled, 150);
}

/** How many lines of an element, scrolled to the foot of the window, are covered by nothing. */
function linesInSight(words: Locator): Promise<number> {
  return words.evaluate(async (element) => {
    element.scrollIntoView({ block: 'end', behavior: 'instant' });
    await new Promise(requestAnimationFrame);
    const range = document.createRange();
    range.selectNodeContents(element);
    const tops = new Set<number>();
    for (const { left, width, top, height } of range.getClientRects()) {
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      const below = document.elementFromPoint(left + width / 2, top + 2);
      if (above && below && element.contains(above) && element.contains(below)) tops.add(Math.round(top));
    }
    return tops.size;
  });
}

/** Buttons, fields and options that are smaller than `px` in one direction; links in running words are not meant. */
function controlsUnder(page: Page, px: number): Promise<string[]> {
  return page.evaluate((px) => {
    const found = document.querySelectorAll<HTMLElement>(
      'button, select, summary, [role="option"], .masthead nav a, .route-card a, .route-matrix a, input',
    );
    return [...found].flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true })) return [];
      // Words beside a box belong to it.
      const target = control instanceof HTMLInputElement ? (control.closest('label') ?? control) : control;
      const { width, height } = target.getBoundingClientRect();
      const name = control.getAttribute('aria-label') ?? target.textContent?.trim().slice(0, 40) ?? '';
      return width < px - 0.5 || height < px - 0.5
        ? [`${control.tagName} “${name}”: ${width.toFixed(1)} × ${height.toFixed(1)} px`]
        : [];
    });
  }, px);
}

/** Parts of the page whose content is taller or wider than they are, and so would lie over the next part. */
function boxesOverfull(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['.masthead', '.under', '.inset', '.key', '.route-list', '.evidence', '.below'].flatMap((selector) => {
      const box = document.querySelector(selector);
      if (!box?.checkVisibility()) return [];
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = box;
      const scrolls = getComputedStyle(box).overflowY === 'auto';
      return scrollWidth > clientWidth + 1 || (!scrolls && scrollHeight > clientHeight + 1)
        ? [`${selector}: ${scrollWidth} × ${scrollHeight} px in ${clientWidth} × ${clientHeight}`]
        : [];
    }),
  );
}
