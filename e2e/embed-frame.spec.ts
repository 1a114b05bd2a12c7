import { expect, type Page } from '@playwright/test';
import { readOutward } from '../src/embed/protocol/message.ts';
import { ATLAS_ADDRESS } from './addresses.ts';
import { LIBYA, lineCount, RUSSIA, titleOf } from './atlas.ts';
import { type Framed, frameIn } from './framed.ts';
import { SEED } from './seed.ts';
import { quiet, steady } from './waits.ts';
import { test } from './watched.ts';

const EMBED = `${ATLAS_ADDRESS}embed/`;
const SIZE = { width: 720, height: 500 };

for (const width of [280, 390, 640, 1100]) {
  test(`${width} px wide, the height told cuts nothing short, and is the same whatever height there is`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const framed = await frameIn(page, EMBED, { width, height: 400 });
    const height = await heightTold(page, framed);
    for (const other of [300, 600, height]) {
      await framed.resize({ height: other });
      await expect.poll(() => framed.frame.evaluate(() => innerHeight)).toBe(other);
      expect(await heightTold(page, framed), `in ${other} px`).toBe(height);
    }
    const { scroll, inner, map, legend, foot } = await framed.frame.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().toJSON();
      const { scrollHeight } = document.documentElement;
      return {
        scroll: scrollHeight,
        inner: innerHeight,
        map: box('#map'),
        legend: box('#legend'),
        foot: box('.embed-foot'),
      };
    });
    expect(scroll).toBeLessThanOrEqual(inner);
    expect(map.height).toBeGreaterThanOrEqual(238);
    expect(legend.top).toBeGreaterThanOrEqual(map.bottom - 1);
    expect(foot.bottom).toBeLessThanOrEqual(inner + 0.5);
    expect(foot.bottom, 'no empty room either').toBeGreaterThan(inner - 2);
  });
}

test('a host that grants every height is told few of them', async ({ page }) => {
  const framed = await frameIn(page, EMBED, { width: 600, height: 150 });
  await page.evaluate(() => {
    addEventListener('message', ({ data }) => {
      const iframe = document.querySelector('iframe');
      if (iframe && data?.type === 'dispatch-atlas:height') iframe.height = String(data.height);
    });
  });
  for (const width of [500, 640]) {
    await framed.resize({ width });
    await expect.poll(() => framed.frame.evaluate(() => innerWidth)).toBe(width);
    await heightTold(page, framed);
  }
  expect((await heightsTold(framed)).length).toBeLessThanOrEqual(4);
});

test('a height is told in every dialect, and to WordPress with the secret that it gave', async ({ page }) => {
  const framed = await frameIn(page, `${EMBED}route/${RUSSIA}/#?secret=ab12CD34ef`, SIZE);
  const height = await heightTold(page, framed);
  const told = await framed.told();
  const address = `${EMBED}route/${RUSSIA}/`;
  expect(told).toContainEqual({ type: 'dispatch-atlas:height', v: 1, id: `route/${RUSSIA}`, height });
  expect(told).toContainEqual({ 'datawrapper-height': { [`embed/route/${RUSSIA}/`]: height } });
  expect(told).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
  expect(told).toContainEqual(JSON.stringify({ src: address, context: 'iframe.resize', height }));
  expect(told).toContainEqual(JSON.stringify({ type: 'set-height', value: height }));
  expect(told).toContainEqual({ message: 'height', value: height, secret: 'ab12CD34ef' });
  await framed.inside.locator('#open-full').click();
  const link = { message: 'link', value: `${ATLAS_ADDRESS}#route=${RUSSIA}`, secret: 'ab12CD34ef' };
  await expect.poll(framed.told).toContainEqual(link);
});

test('the host lights an arc and opens it; what the reader picks is told once the host has said hello', async ({
  page,
}) => {
  const framed = await frameIn(page, EMBED, SIZE);
  const { inside } = framed;
  const lit = inside.locator(`#poster .arc.selected[data-route="${LIBYA}"]`);
  await framed.say({ type: 'dispatch-atlas:point', v: 1, route: LIBYA });
  await expect(lit).toBeAttached();
  await framed.say({ type: 'dispatch-atlas:point', v: 1, route: null });
  await expect(lit).toHaveCount(0);
  await framed.say({ type: 'dispatch-atlas:select', v: 1, route: LIBYA });
  await expect(inside.locator('#evidence > section:not([hidden]) h3').first()).toHaveText(titleOf(LIBYA));
  expect(await page.evaluate(() => document.activeElement?.id), 'the focus stays in the article').not.toBe('embed');
  await framed.say({ type: 'dispatch-atlas:select', v: 1, route: null });
  await expect(inside.locator('#drawer')).toBeHidden();

  const pick = async () => {
    await inside.locator('#open-list').click();
    await inside.locator(`#routes [data-route="${RUSSIA}"]`).click();
    await expect(inside.locator('#evidence > section:not([hidden]) blockquote').first()).toBeVisible();
    await inside.locator('#close-drawer').click();
    await expect(inside.locator('#drawer')).toBeHidden();
  };
  await pick();
  expect(await selectedTold(framed)).toEqual([]);
  await framed.say({ type: 'dispatch-atlas:hello', v: 1 });
  await pick();
  expect(await selectedTold(framed)).toEqual([RUSSIA, null]);
});

test('what comes from any other window than the host is not heard', async ({ page }) => {
  const framed = await frameIn(page, EMBED, SIZE);
  await page.evaluate(
    () =>
      new Promise((loaded) => {
        const other = document.createElement('iframe');
        other.srcdoc = `<script>parent.document.querySelector('#embed').contentWindow.postMessage({type:'dispatch-atlas:select',v:1,route:'dispatch-kp-unstated-libya'},'*')</script>`;
        other.addEventListener('load', loaded);
        document.body.prepend(other);
      }),
  );
  await expectHeard(framed);
  await expect(framed.inside.locator('#drawer')).toBeHidden();
  await framed.frame.evaluate((route) => postMessage({ type: 'dispatch-atlas:select', v: 1, route }, '*'), LIBYA);
  await expectHeard(framed);
  await expect(framed.inside.locator('#drawer')).toBeHidden();
});

test(`5,000 messages that are none (seed ${SEED}) change nothing`, async ({ page }) => {
  test.setTimeout(120_000);
  const framed = await frameIn(page, EMBED, SIZE);
  await framed.say({ type: 'dispatch-atlas:hello', v: 1 });
  await framed.inside.locator('#map').dispatchEvent('pointerenter');
  await expect(framed.inside.locator('#routes [role="option"]').first()).toBeAttached();
  await expectHeard(framed);
  const before = await steady(page, () => stateOf(framed), 500);
  const heard = (await framed.told()).length;
  await page.evaluate(async (seed) => {
    let state = seed;
    const random = (below: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state % below;
    };
    const types = ['point', 'select', 'hello', 'height', 'ready', 'selected', 'theme', '__proto__', ''];
    const values: unknown[] = [
      null,
      undefined,
      0,
      -1,
      Number.NaN,
      true,
      '',
      'x',
      'route/../..',
      '<img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      'https://elsewhere.example/',
      'nowhere',
      'dispatch-nowhere',
      [],
      {},
      [[]],
      new Date(0),
      new Map(),
      /x/,
      10n,
      'x'.repeat(50_000),
      { type: 'dispatch-atlas:select' },
      'dispatch-kp-unstated-libya\n',
      ['dispatch-kp-unstated-libya'],
      JSON.stringify({ type: 'dispatch-atlas:select', v: 1, route: 'dispatch-kp-unstated-libya' }),
      new Uint8Array(8),
      new Error('x'),
    ];
    const value = () => values[random(values.length)];
    const target = document.querySelector('iframe')?.contentWindow;
    for (let index = 0; index < 5000; index += 1) {
      const type = `dispatch-atlas:${types[random(types.length)]}`;
      // Each lacks something that a message has, or has something that no message has.
      const message = [
        () => value(),
        () => ({ type, v: value(), route: 'dispatch-kp-unstated-libya' }),
        () => ({ type, v: 2, route: null }),
        () => ({ type: value(), v: 1, route: 'dispatch-kp-unstated-libya' }),
        () => ({ type: 'dispatch-atlas:select', v: 1, route: `nowhere-${random(999)}` }),
        () => ({ type: 'dispatch-atlas:point', v: 1, route: 'dispatch-kp-unstated-libya', more: value() }),
        () => ({ type: 'dispatch-atlas:select', v: 1 }),
        () => Object.assign([], { type: 'dispatch-atlas:select', v: 1, route: 'dispatch-kp-unstated-libya' }),
        () => ({ v: 1, route: 'dispatch-kp-unstated-libya', Type: 'dispatch-atlas:select' }),
      ][random(9)];
      target?.postMessage(message?.(), '*');
      if (index % 250 === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }, SEED);
  await expectHeard(framed);
  expect((await steady(page, () => stateOf(framed), 300)) === before, 'the page is as it was').toBe(true);
  expect((await framed.told()).length).toBe(heard);
});

test('in the narrowest sandbox the page answers, its live map is drawn, and nothing is stored', async ({ page }) => {
  const framed = await frameIn(page, EMBED, { ...SIZE, sandbox: 'allow-scripts' });
  const { inside } = framed;
  expect(await framed.frame.evaluate(() => origin)).toBe('null');
  await inside.locator('#open-list').click();
  await inside.locator(`#routes [data-route="${LIBYA}"]`).click();
  await expect(inside.locator('#evidence > section:not([hidden]) blockquote').first()).toBeVisible();
  await inside.locator('#close-drawer').click();
  await inside.locator('[data-zoom="1"]').click();
  await expect(inside.locator('#map')).toHaveAttribute('data-live', 'ready', { timeout: 30_000 });
});

test('the wheel over the map scrolls the article', async ({ page }) => {
  const framed = await frameIn(page, EMBED, SIZE);
  await framed.inside.locator('#map').hover();
  await expect(framed.inside.locator('#routes [role="option"]').first()).toBeAttached();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  await page.evaluate(() => scrollTo(0, 0));
  await framed.inside.locator('[data-zoom="1"]').click();
  await expect(framed.inside.locator('#map')).toHaveAttribute('data-live', 'ready', { timeout: 30_000 });
  await framed.inside.locator('#map').hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 } });

  test('a line is tapped, shown, and its evidence opened; a tap loads no live map', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`/embed/route/${LIBYA}/`);
    const arc = page.locator(`#poster .arc[data-route="${LIBYA}"] .hit`);
    await page.locator('#map').dispatchEvent('pointerenter');
    await expect(arc).toBeAttached();
    const at = await arc.evaluate((path: SVGPathElement) => {
      const matrix = path.getScreenCTM();
      const { x, y } = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(matrix ?? undefined);
      return { x, y };
    });
    await page.touchscreen.tap(at.x, at.y);
    await expect(page.locator('#card')).toContainText('600 people, planned');
    await page.locator('#card a').tap();
    await expect(page.locator(`section[id="route=${LIBYA}"] blockquote`).first()).toBeVisible();
    await quiet(page);
    expect(asked.filter((address) => /live-map|worker|topo/.test(address))).toEqual([]);
    await expect(page.locator('#live canvas')).toHaveCount(0);
  });
});

/** The frame has heard all that was said to it: an arc is lit that it is told to light now, and put out again. */
async function expectHeard({ inside, say }: Framed): Promise<void> {
  const lit = inside.locator(`#poster .arc.selected[data-route="${RUSSIA}"]`);
  await say({ type: 'dispatch-atlas:point', v: 1, route: RUSSIA });
  await expect(lit).toHaveCount(lineCount(RUSSIA));
  await say({ type: 'dispatch-atlas:point', v: 1, route: null });
  await expect(lit).toHaveCount(0);
}

async function heightsTold(framed: Framed): Promise<readonly number[]> {
  return (await framed.told()).flatMap((each) => {
    const message = readOutward(each);
    return message?.type === 'dispatch-atlas:height' ? [message.height] : [];
  });
}

/** The height told last, once no other is told any more. */
async function heightTold(page: Page, framed: Framed): Promise<number> {
  await framed.frame.evaluate(() => document.fonts.ready.then(() => undefined));
  const height = (await steady(page, () => heightsTold(framed), 400)).at(-1);
  if (height === undefined) throw new Error('no height was told');
  return height;
}

async function selectedTold(framed: Framed): Promise<readonly (string | null)[]> {
  return (await framed.told()).flatMap((each) => {
    const message = readOutward(each);
    return message?.type === 'dispatch-atlas:selected' ? [message.route] : [];
  });
}

function stateOf(framed: Framed): Promise<string> {
  return framed.frame.evaluate(() => location.href + document.documentElement.outerHTML);
}
