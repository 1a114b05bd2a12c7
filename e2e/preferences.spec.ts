import { expect, type Page } from '@playwright/test';
import { flatProjection } from '../src/core/geometry/camera.ts';
import { buildScene } from '../src/core/scene/build-scene.ts';
import { hitAt } from '../src/core/scene/hit.ts';
import { pickRoutes } from '../src/core/scene/pick.ts';
import { DEFAULT_VIEW } from '../src/core/view/view.ts';
import { evidence, LIBYA, RUSSIA, titleOf } from './atlas.ts';
import { differing, pixelsOf } from './pixels.ts';
import { frameOf, onPage, whereIn } from './points.ts';
import { expectOpen, hashOf, open, option, saveData, waitForLiveMap } from './reader.ts';
import { addRules } from './style-rules.ts';
import { expectToStay } from './waits.ts';
import { test } from './watched.ts';

/** Farther than a finger on the map may land beside a line. */
const NEAR_PX = 16;

test.describe(() => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    contextOptions: { reducedMotion: 'reduce' },
  });

  test('a tap on a line of the live map shows its card first, and the map jumps where motion is not wanted', async ({
    page,
  }) => {
    await saveData(page);
    await open(page);
    const frame = await frameOf(page);
    const scene = buildScene({ lookup: evidence, view: DEFAULT_VIEW, frame });
    const project = flatProjection(scene.camera, frame);
    // On the line itself; no other is near.
    const alone = whereIn(frame, (at) =>
      [0, NEAR_PX].every((tolerancePx) => {
        const arcs = pickRoutes(scene, { camera: scene.camera, frame, at, tolerancePx });
        const hit = hitAt(scene, project, at, arcs);
        return hit.kind === 'routes' && hit.ids.join() === RUSSIA;
      }),
    );
    const at = await onPage(page, alone);
    await page.locator('#map').dispatchEvent('pointerenter');
    await waitForLiveMap(page);
    await page.touchscreen.tap(at.x, at.y);
    const card = page.locator('#card');
    await expect(card.locator('.route-card-title')).toHaveText(titleOf(RUSSIA));
    await expect(page.locator('#evidence section.is-shown')).toHaveCount(0);
    await card.getByRole('link', { name: 'Read the evidence' }).tap();
    await expectOpen(page, RUSSIA);
    expect(await moving(page)).toEqual([]);

    await page.evaluate(() => scrollTo(0, 0));
    const mark = page.locator('#poster .mark[data-place="russia"]').first();
    await page.getByRole('button', { name: 'Zoom in' }).tap();
    await expect.poll(() => hashOf(page)['at'] ?? '').not.toBe('');
    // A movement takes 600 ms.
    await expectToStay(page, () => mark.boundingBox(), await mark.boundingBox(), 700);
    expect(await moving(page)).toEqual([]);
  });
});

test('in forced colours the lines, the names and the controls can be seen', async ({ page }) => {
  await saveData(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  const map = page.locator('#map');
  const whole = await pixelsOf(page, await map.screenshot());
  for (const [what, least] of [
    ['#poster .arcs', 3000],
    ['#poster .labels', 2000],
    ['#controls', 300],
    ['#presets', 500],
  ] as const) {
    const remove = await addRules(page, `${what} { visibility: hidden !important }`);
    const without = await pixelsOf(page, await map.screenshot());
    await remove();
    expect(differing(whole, without, 60), what).toBeGreaterThan(least);
  }
  const unseen = await page.locator('button:visible, select:visible, input:visible, a:visible').evaluateAll((all) =>
    all
      .map((control) => ({ control, style: getComputedStyle(control) }))
      .filter(({ style }) => style.color === style.backgroundColor)
      .map(({ control }) => control.outerHTML.slice(0, 80)),
  );
  expect(unseen).toEqual([]);
  await option(page, LIBYA).click();
  await expectOpen(page, LIBYA);
  await expect(page.locator('#poster .arc.selected')).toHaveCount(1);
});

/** What is being animated, in words. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => animation.playState === 'running')
      .map((animation) => animation.constructor.name),
  );
}
