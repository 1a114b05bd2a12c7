import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { flatProjection, type ScreenPoint } from '../src/core/geometry/camera.ts';
import type { RouteId } from '../src/core/model/ids.ts';
import { buildScene } from '../src/core/scene/build-scene.ts';
import { hitAt } from '../src/core/scene/hit.ts';
import { PALETTES } from '../src/core/scene/palette.ts';
import { pickRoutes } from '../src/core/scene/pick.ts';
import { DEFAULT_VIEW } from '../src/core/view/view.ts';
import { globeAt } from '../src/render/map/globe.ts';
import { pickOnGlobe } from '../src/render/map/globe-pick.ts';
import { evidence, LIBYA, RUSSIA, titleOf } from './atlas.ts';
import { openOptions } from './behind-buttons.ts';
import { type Colour, colourAt, colourOf, differing, isNear, pixelsOf } from './pixels.ts';
import { frameOf, onPage, openGround, whereIn } from './points.ts';
import { expectList, expectOpen, open, option, pointOnArc, waitForLiveMap } from './reader.ts';
import { steady } from './waits.ts';
import { test, watch } from './watched.ts';

/** One live map for all journeys, one after the other: it takes its time to start. */
test.describe.configure({ mode: 'serial' });

let context: BrowserContext;
let page: Page;
let complaints: string[];
let map: Locator;
let onRussia: { x: number; y: number };

test.beforeAll(async ({ browser, baseURL }) => {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  complaints = watch(context, baseURL ?? '');
  page = await context.newPage();
  map = page.locator('#map');
});

test.afterEach(() => {
  expect(complaints.splice(0), 'errors, warnings, and requests to another origin').toEqual([]);
});

test.afterAll(() => context.close());

test('the live map takes over by itself, and names and marks stay', async () => {
  await open(page);
  onRussia = await pointOnArc(page, RUSSIA);
  const labels = await page.locator('#poster .labels text').count();
  await waitForLiveMap(page);
  await expect(page.locator('#live canvas')).toBeVisible();
  await expect(page.locator('#poster .arcs')).toBeHidden();
  await expect(page.locator('#poster .base')).toBeHidden();
  await expect(page.locator('#poster .labels text')).toHaveCount(labels);
  expect(new URL(page.url()).hash).toBe('');
});

test('on the live map the pointer is told what an arc is, and a click opens it', async () => {
  await page.mouse.move(onRussia.x, onRussia.y);
  await expect(page.locator('#card')).toBeVisible();
  await expect(page.locator('#card')).toContainText('24,200 people, planned');
  await page.mouse.click(onRussia.x, onRussia.y);
  await expectOpen(page, RUSSIA);
  await expect(page.locator('#evidence section.is-shown mark.figure').first()).toBeVisible();
});

test('on the live map a click on open ground closes what was open, and back opens it again', async () => {
  const at = await openGround(page);
  await page.mouse.click(at.x, at.y);
  await expectList(page);
  await page.goBack();
  await expectOpen(page, RUSSIA);
});

test('on the live map the buttons zoom, even when pressed faster than it moves', async () => {
  const zoom = () => Number(/&at=([\d.]+)\//.exec(page.url())?.[1]);
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  await zoomIn.click();
  await expect.poll(zoom).toBeGreaterThan(0);
  const first = zoom();
  await zoomIn.click();
  await zoomIn.click();
  // The address follows where a movement ends; the mark has left the picture by then.
  await expect.poll(zoom).toBeCloseTo(first + 2, 1);
  await page.getByRole('button', { name: 'Show what is selected, or the whole map' }).click();
  await expect.poll(() => new URL(page.url()).hash).toBe(`#route=${RUSSIA}`);
  await settle(page.locator('#poster .mark[data-place="russia"]').first());
});

test('the live map can be dragged, and names and marks keep step with it', async () => {
  const russia = page.locator('#poster .mark.end[data-place="russia"]').first();
  const before = await centre(russia);
  await drag({ x: 40, y: -25 });
  await expect.poll(() => new URL(page.url()).hash).toMatch(/&at=/);
  await settle(russia);
  const after = await centre(russia);
  expect(Math.hypot(after.x - before.x - 40, after.y - before.y + 25)).toBeLessThan(6);
  await expectOpen(page, RUSSIA);
});

test('a reload comes back to the same route at the same camera', async () => {
  const { href } = new URL(page.url());
  const russia = page.locator('#poster .mark.end[data-place="russia"]').first();
  const before = await centre(russia);
  await page.reload();
  await waitForLiveMap(page);
  await expectOpen(page, RUSSIA);
  expect(page.url()).toBe(href);
  const after = await centre(russia);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a reader who zooms before the live map is there finds it at the same place', async () => {
  await open(page);
  // Marks that are far out of the picture are not drawn.
  const iran = page.locator('#poster .mark.end[data-place="iran"]').first();
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  await zoomIn.click();
  await zoomIn.click();
  await waitForLiveMap(page);
  await settle(iran);
  const before = await centre(iran);
  // Once it moves, the live map brings names and marks to its own camera.
  await drag({ x: 60, y: 40 });
  await settle(iran);
  const after = await centre(iran);
  expect(Math.hypot(after.x - before.x - 60, after.y - before.y - 40)).toBeLessThan(6);
});

test('in another window size the live map shows the whole again, and the address stays as it was', async () => {
  await open(page);
  await waitForLiveMap(page);
  await page.setViewportSize({ width: 1100, height: 700 });
  const mark = page.locator('#poster .mark.end[data-place="libya"]').first();
  await settle(mark);
  const [at, box] = [await centre(mark), await map.boundingBox()];
  if (!box) throw new Error('the map has no box');
  expect(at.x).toBeGreaterThan(box.x);
  expect(at.x).toBeLessThan(box.x + box.width * 0.15);
  expect(new URL(page.url()).hash).toBe('');
  await page.setViewportSize({ width: 1440, height: 900 });
  await settle(mark);
});

test('each button of “Go to” shows its places, whatever is picked', async () => {
  await open(page);
  await waitForLiveMap(page);
  const go = (name: string) => page.getByRole('group', { name: 'Go to' }).getByRole('button', { name, exact: true });
  for (const [name, places] of [
    ['North-East Asia', ['china', 'kp-unstated']],
    ['The border', ['hyesan', 'shenyang', 'ryanggang']],
    ['The Gulf', ['qatar', 'kuwait', 'iran']],
    ['World', ['russia', 'libya', 'china', 'iran', 'southeast-asia']],
  ] as const) {
    await go(name).click();
    await atRest();
    for (const place of places)
      await expectInMap(page.locator(`#poster .labels text[data-place="${place}"]`).first(), `${name}: ${place}`);
  }
  expect(new URL(page.url()).hash, 'the whole map needs no camera').toBe('');

  // With something picked the world is a place to go to as the others are.
  await option(page, LIBYA).click();
  await go('The Gulf').click();
  await atRest();
  await go('World').click();
  await atRest();
  for (const place of ['libya', 'kp-unstated', 'russia']) {
    await expectInMap(page.locator(`#poster .mark[data-place="${place}"]`).first(), place);
  }
  expect(new URL(page.url()).hash).toMatch(/&at=/);
  await expectOpen(page, LIBYA);
});

test('a line that is pointed at tells its route, figure and status in a card with a link, and Escape closes it', async () => {
  await open(page);
  await waitForLiveMap(page);
  await page.mouse.move(onRussia.x, onRussia.y);
  const card = page.locator('#card');
  await expect(card.locator('.route-card-title')).toHaveText(titleOf(RUSSIA));
  await expect(card).toContainText('24,200 people, planned');
  await expect(card).toContainText(`${evidence.route(RUSSIA).claims.length} claims in`);
  await expect(card).toContainText('Width of the line: largest single figure.');
  const [box, within] = [await card.boundingBox(), await map.boundingBox()];
  if (!box || !within) throw new Error('no card');
  expect(box.x >= within.x && box.y >= within.y).toBe(true);
  expect(box.x + box.width <= within.x + within.width && box.y + box.height <= within.y + within.height).toBe(true);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expectList(page);
  await page.mouse.move(onRussia.x + 1, onRussia.y);
  await card.getByRole('link', { name: 'Read the evidence' }).click();
  await expectOpen(page, RUSSIA);
  await expect(card).toBeHidden();
});

test('where lines lie on one another the card offers all of them, and the one chosen is opened', async () => {
  await open(page);
  await waitForLiveMap(page);
  const frame = await frameOf(page);
  const scene = buildScene({ lookup: evidence, view: DEFAULT_VIEW, frame });
  const several = whereIn(frame, (at) => {
    const hit = hitAt(
      scene,
      flatProjection(scene.camera, frame),
      at,
      pickRoutes(scene, { camera: scene.camera, frame, at, tolerancePx: 3 }),
    );
    return hit.kind === 'routes' && hit.ids.length === 3;
  });
  const at = await onPage(page, several);
  await page.mouse.click(at.x, at.y);
  const card = page.locator('#card');
  await expect(card).toContainText('routes here');
  const offered = await card
    .locator('a[data-route]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('data-route')));
  expect(offered.length).toBeGreaterThanOrEqual(3);
  expect(new Set(offered).size).toBe(offered.length);
  await expectList(page);
  const chosen = offered.at(-1) as RouteId;
  await card.locator(`a[data-route="${chosen}"]`).click();
  await expectOpen(page, chosen);
  await expect(card).toBeHidden();
});

test('chosen colours hold for the live map, and on a reload', async () => {
  await open(page);
  await waitForLiveMap(page);
  for (const theme of ['dark', 'contrast'] as const) {
    await (await openOptions(page)).getByLabel('Colours').selectOption(theme);
    await expect.poll(() => sharePainted(colourOf(PALETTES[theme].land))).toBeGreaterThan(0.1);
  }
  await page.reload();
  await waitForLiveMap(page);
  await expect.poll(() => sharePainted(colourOf(PALETTES.contrast.land))).toBeGreaterThan(0.1);
});

test('the globe is only shown when asked for; it can be picked from, and gives the flat map back at the same place', async () => {
  await open(page, '#at=2.5/40/100');
  await waitForLiveMap(page);
  const box = (await openOptions(page)).getByLabel('Globe');
  await expect(box).not.toBeChecked();
  const flat = await map.screenshot();
  const russia = page.locator('#poster .mark.end[data-place="russia"]').first();
  const before = await centre(russia);
  await box.check();
  await expect.poll(() => new URL(page.url()).hash).toBe('#at=2.5/40/100&globe=yes');
  await atRest();
  const [a, b] = [await pixelsOf(page, flat), await pixelsOf(page, await map.screenshot())];
  expect(differing(a, b) / (a.widthPx * a.heightPx), 'another picture').toBeGreaterThan(0.1);
  expect(await sharePainted(colourOf(PALETTES.light.direction.dispatch))).toBeGreaterThan(0.002);

  const frame = await frameOf(page);
  const camera = { center: [100, 40], zoom: 2.5 } as const;
  const globe = globeAt(camera, frame, VERTICAL_FIELD);
  const scene = buildScene({ lookup: evidence, view: { ...DEFAULT_VIEW, camera }, frame });
  const isClear = await clearOfNames();
  // On the arc itself: how near to it a pointer may be is the map's affair. No other arc is near.
  const onArc = (at: ScreenPoint) =>
    [0, 8].every((reachPx) => pickOnGlobe(scene, globe, at, reachPx).join() === RUSSIA) && isClear(at);
  const at = await onPage(page, whereIn(frame, onArc));
  await page.mouse.click(at.x, at.y);
  await expectOpen(page, RUSSIA);
  await page.keyboard.press('Escape');

  await box.uncheck();
  await atRest();
  expect(new URL(page.url()).hash).toBe('#at=2.5/40/100');
  const after = await centre(russia);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
});

test('names on the far side of the globe are not shown', async () => {
  await open(page, '#at=2/10/-80');
  await waitForLiveMap(page);
  await (await openOptions(page)).getByLabel('Globe').check();
  await atRest();
  await expect(page.locator('#poster .labels text[data-place="china"]')).toHaveCount(0);
  await expect(page.locator('#poster .mark[data-place="russia"]')).toHaveCount(0);
  expect(await sharePainted(colourOf(PALETTES.light.land)), 'America, and the sky').toBeGreaterThan(0.05);
});

test('a graphics context lost for good gives the static map back, with what was picked', async () => {
  await open(page);
  await waitForLiveMap(page);
  await option(page, LIBYA).click();
  await expectOpen(page, LIBYA);
  await page.locator('#live canvas').evaluate((canvas: HTMLCanvasElement) => {
    canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(map).toHaveAttribute('data-live', /^failed: .*lost/, { timeout: 6000 });
  // MapLibre says that layers of others have to be added anew after a loss, which is what the map does if it can.
  const expected = /^warning: Custom layer with id 'arcs' cannot be restored/;
  expect(complaints.splice(0).filter((complaint) => !expected.test(complaint))).toEqual([]);
  await expect(page.locator('#poster .base')).toBeVisible();
  await expect(page.locator('#poster .arcs')).toBeVisible();
  await expect(page.locator('#live *')).toHaveCount(0);
  await expectOpen(page, LIBYA);
  const at = await pointOnArc(page, RUSSIA);
  await page.mouse.click(at.x, at.y);
  await expectOpen(page, RUSSIA);
});

/** Field of view of MapLibre's camera from top to bottom, in degrees. */
const VERTICAL_FIELD = 36.869_897_645_844_02;

/** Tells of a point of the picture whether names and marks are at least 5 px away. */
async function clearOfNames(): Promise<(at: ScreenPoint) => boolean> {
  const within = await map.boundingBox();
  if (!within) throw new Error('the map has no box');
  const boxes = await page
    .locator('#poster :is(.labels text, .mark)')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
  return ([x, y]) =>
    boxes.every(({ left, right, top, bottom }) => {
      const [atX, atY] = [within.x + x, within.y + y];
      return atX < left - 5 || atX > right + 5 || atY < top - 5 || atY > bottom + 5;
    });
}

/** Share of the map's pixels, 0 to 1, that have a colour. */
async function sharePainted(colour: Colour): Promise<number> {
  const pixels = await pixelsOf(page, await map.screenshot());
  let count = 0;
  for (let y = 0; y < pixels.heightPx; y += 1) {
    for (let x = 0; x < pixels.widthPx; x += 1) if (isNear(colourAt(pixels, x, y), colour, 3)) count += 1;
  }
  return count / (pixels.widthPx * pixels.heightPx);
}

async function expectInMap(thing: Locator, what: string): Promise<void> {
  await expect(thing, what).toBeVisible();
  const [box, within] = [await thing.boundingBox(), await map.boundingBox()];
  if (!box || !within) throw new Error(`not drawn: ${what}`);
  expect(box.x, what).toBeGreaterThanOrEqual(within.x);
  expect(box.y, what).toBeGreaterThanOrEqual(within.y);
  expect(box.x + box.width, what).toBeLessThanOrEqual(within.x + within.width);
  expect(box.y + box.height, what).toBeLessThanOrEqual(within.y + within.height);
}

/** Waits until no name on the map moves any more. */
async function atRest(): Promise<void> {
  await steady(page, () => page.locator('#poster .ink').innerHTML(), 300);
}

/** Takes the map, moves it, and holds it still before letting go, so that it does not glide on. */
async function drag({ x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  const from = { x: 450, y: 560 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + x, from.y + y, { steps: 6 });
  // MapLibre looks back 160 ms.
  await steady(page, () => centre(page.locator('#poster .mark').first()), 400);
  await page.mouse.up();
}

async function centre(mark: Locator): Promise<{ x: number; y: number }> {
  const box = await mark.boundingBox();
  if (!box) throw new Error('not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Waits until a mark is in the picture, which the address may be ahead of, and moves no more. */
async function settle(mark: Locator): Promise<void> {
  await expect(mark).toBeVisible();
  // While the map moves it may be out of the picture, where it is not drawn.
  await steady(page, () => mark.boundingBox(), 300);
  await expect(mark).toBeVisible();
}
