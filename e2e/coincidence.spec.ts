import { expect, type Page } from '@playwright/test';
import { buildScene } from '../src/core/scene/build-scene.ts';
import { type Preset, presetCamera } from '../src/core/scene/extent.ts';
import { outlineOf } from '../src/core/scene/outline.ts';
import { encodeView } from '../src/core/view/hash.ts';
import { DEFAULT_VIEW, type View } from '../src/core/view/view.ts';
import { evidence } from './atlas.ts';
import { type Depth, distances, type Ink, inkOf, PLAIN, shifted } from './ink.ts';
import { settled, switchForArcs } from './pictures.ts';
import { saveData, waitForLiveMap } from './reader.ts';
import { addRules } from './style-rules.ts';
import { painted } from './waits.ts';
import { test } from './watched.ts';

/**
 * An arc may end at most this far from where the other renderer ends it, in px. Lines do not taper: round the ring each
 * renderer leaves other slivers between their casings, which lie at most as far off.
 */
const APART_PX = 2;
/** So far around an end its ink is looked at. */
const AROUND_PX = 5;
/**
 * An end has ink of its own. What others leave to be seen between their casings, where many lines meet, is a third of a
 * pixel, and each renderer smooths it in its own way.
 */
const OF_ENDS: Depth = { ...PLAIN, firm: 80 };
/** Share of the ink that has to have ink of the other picture within 1.5 px: in the opening picture, and elsewhere. */
const NEAR = 0.995;
const NEAR_ELSEWHERE = 0.98;

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

test.use({ colorScheme: 'light' });

test('on a wide screen the live map draws its arcs where the static map drew them: world, border and Gulf', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize(WIDE);
  const [world, ...others] = await compare(page, ['world', 'border', 'gulf']);
  expectNear(world, NEAR, WIDE.width * 3);
  for (const other of others) expectNear(other, NEAR_ELSEWHERE, 500);
  expect(distances(world.drawn, shifted(world.shown, 3)).near, 'the measure notices a shift').toBeLessThan(0.9);
  expectEnds(world);
});

test('on a phone the live map draws its arcs where the static map drew them', async ({ page }) => {
  await page.setViewportSize(PHONE);
  const [world] = await compare(page, ['world']);
  expectNear(world, NEAR, PHONE.width * 3);
  expectEnds(world);
});

test('a range is drawn alike by both: a band within a band', async ({ page }) => {
  const single = '"low":24200,"high":24200';
  let found = 0;
  await page.route(/assets\/index-.*\.js$/, async (route) => {
    const response = await route.fetch();
    const code = await response.text();
    found += code.split(single).length - 1;
    await route.fulfill({ response, body: code.replace(single, '"low":9000,"high":24200') });
  });
  await page.setViewportSize(WIDE);
  const [world] = await compare(page, ['world'], { ...DEFAULT_VIEW, widthRule: 'highest' });
  expect(found, 'the figure that was made a range').toBe(1);
  await expect(page.locator('#key')).toContainText('Two edges: the lower and the higher end of a range.');
  expectNear(world, NEAR, WIDE.width * 3);
});

interface Compared {
  readonly name: string;
  /** By the static map, and by the live map. */
  readonly drawn: Ink;
  readonly shown: Ink;
}

/** Pictures of the same places by the static map and by the live map, which is started once. */
async function compare(
  page: Page,
  presets: readonly [Preset, ...Preset[]],
  view: View = DEFAULT_VIEW,
): Promise<readonly [Compared, ...Compared[]]> {
  await saveData(page);
  await page.addInitScript(switchForArcs);
  await page.goto('/');
  await addRules(
    page,
    '#poster :is(.marks, .labels), .controls, .presets, .card, .credit { visibility: hidden !important }',
  );
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('the map has no box');
  const frame = { widthPx: Math.round(box.width), heightPx: Math.round(box.height) };
  const lookAt = async (preset: Preset) => {
    const camera = preset === 'world' ? null : presetCamera(preset, frame);
    const hash = encodeView({ ...view, camera });
    await page.evaluate((hash) => {
      location.hash = hash;
    }, hash);
    await painted(page);
  };

  const posters = [];
  for (const preset of presets) {
    await lookAt(preset);
    const inked = await settled(page);
    const showArcs = await addRules(page, '#poster .arcs { visibility: hidden }');
    posters.push({ preset, inked, bare: await settled(page) });
    await showArcs();
  }
  await lookAt(presets[0]);
  await page.locator('#map').dispatchEvent('pointerenter');
  await waitForLiveMap(page);
  const compared: Compared[] = [];
  for (const { preset, inked, bare } of posters) {
    await lookAt(preset);
    const live = await settled(page);
    await page.evaluate(() => document.documentElement.setAttribute('data-test-arcs', 'off'));
    // A change of theme and back has the map drawn anew.
    await page.emulateMedia({ colorScheme: 'dark' });
    await settled(page);
    await page.emulateMedia({ colorScheme: 'light' });
    const ground = await settled(page);
    await page.evaluate(() => document.documentElement.setAttribute('data-test-arcs', 'on'));
    const [drawn, shown] = [await inkOf(page, inked, bare), await inkOf(page, live, ground)];
    compared.push({ name: `${frame.widthPx} × ${frame.heightPx}, ${preset}`, drawn, shown });
  }
  const [first, ...rest] = compared;
  if (!first) throw new Error('nothing was compared');
  return [first, ...rest];
}

function expectNear({ name, drawn, shown }: Compared, least: number, inkPx: number): void {
  const pairs = { 'poster to live': distances(drawn, shown), 'live to poster': distances(shown, drawn) };
  for (const [way, { pixels, near, median, worst }] of Object.entries(pairs)) {
    console.log(
      `${name}, ${way}: ${pixels} px of ink, ${(100 * (1 - near)).toFixed(2)} % more than 1.5 px away, ` +
        `median ${median.toFixed(1)} px, worst ${worst.toFixed(1)} px`,
    );
    expect(pixels, `${name}, ${way}`).toBeGreaterThan(inkPx);
    expect(near, `${name}, ${way}`).toBeGreaterThanOrEqual(least);
    expect(median, `${name}, ${way}`).toBeLessThanOrEqual(0.5);
  }
}

function expectEnds({ name, drawn, shown }: Compared): void {
  const ends = endsApart(drawn, shown);
  const worst = Math.max(...ends.map(({ apartPx }) => apartPx));
  console.log(`${name}: ${ends.length} ends of arcs, at most ${worst.toFixed(2)} px apart`);
  expect(ends.filter(({ apartPx }) => apartPx > APART_PX)).toEqual([]);
  const moved = endsApart(drawn, shifted(shown, 3)).filter(({ apartPx }) => apartPx > APART_PX);
  expect(moved.length, 'the measure notices an end that is 3 px away').toBeGreaterThan(ends.length * 0.8);
  expect(ends.length).toBeGreaterThan(evidence.dataset.routes.length);
}

/** How far apart the two pictures are around both ends of each arc, in px: the farthest that any ink there is from the other's. */
function endsApart(a: Ink, b: Ink): readonly { readonly end: string; readonly apartPx: number }[] {
  const frame = { widthPx: a.widthPx, heightPx: a.heightPx };
  const scene = buildScene({ lookup: evidence, view: DEFAULT_VIEW, frame });
  return scene.arcs.flatMap((arc) =>
    arc.ribbons.flatMap((ribbon, index) => {
      const { spine, left, right, head } = outlineOf(ribbon, scene.camera, frame);
      // In the middle of a wide band there is only its tint: it ends where its edges do.
      const tails =
        ribbon.form === 'line'
          ? [{ name: 'tail', at: spine[0] }]
          : [
              { name: 'left tail', at: left[0] },
              { name: 'right tail', at: right[0] },
            ];
      const ends = [...tails, { name: 'tip', at: head[(head.length - 1) / 2] }];
      return ends.flatMap(({ name, at }) => {
        if (!at) return [];
        const within = (x: number, y: number) => Math.hypot(x + 0.5 - at[0], y + 0.5 - at[1]) <= AROUND_PX;
        const both = [distances(a, b, { within, depth: OF_ENDS }), distances(b, a, { within, depth: OF_ENDS })];
        return [{ end: `${arc.route} ${index} ${name}`, apartPx: Math.max(...both.map(({ worst }) => worst)) }];
      });
    }),
  );
}
