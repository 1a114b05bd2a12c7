import { expect, type Page } from '@playwright/test';
import { list } from '#words/language.ts';
import { isDrawn } from '../src/core/model/drawn.ts';
import type { PlaceId } from '../src/core/model/ids.ts';
import type { Route } from '../src/core/model/route.ts';
import { touches } from '../src/core/scene/emphasis.ts';
import { PALETTES } from '../src/core/scene/palette.ts';
import { searcherIn } from '../src/core/view/search.ts';
import { evidence, LIBYA, lineCount, passing, RUSSIA, titleOf } from './atlas.ts';
import { settled } from './pictures.ts';
import { type Colour, colourAt, colourOf, isNear, pixelsOf } from './pixels.ts';
import { pointOnArc, waitForLiveMap } from './reader.ts';
import { quiet } from './waits.ts';
import { test } from './watched.ts';

const ROUTE = `embed/route/${RUSSIA}/`;

/** Quoted of some claims, and in no other part of them. */
const WORD = 'additional';

test.use({ viewport: { width: 900, height: 600 } });

test('nothing but the page, its style, its small script and two fonts is loaded before the reader does anything', async ({
  page,
}) => {
  const loaded = await loadedBy(page, async () => {
    await page.clock.install();
    await page.goto('/embed/');
    await page.clock.runFor(10_000);
    await quiet(page);
  });
  expect(loaded.filter((path) => !/favicon/.test(path)).map(kindOf)).toEqual([
    'page',
    'style',
    'script',
    'font',
    'font',
  ]);
  await expect(page.locator('html')).toHaveAttribute('data-drawer', 'closed');
});

test('a line is picked with the mouse, and Escape brings the map back', async ({ page }) => {
  await awake(page);
  const at = await pointOnArc(page, LIBYA);
  await page.mouse.move(at.x, at.y);
  await expect(page.locator('#card')).toContainText('600 people, planned');
  await page.mouse.click(at.x, at.y);
  await expectEvidence(page, LIBYA);
  await expect(page.locator('#open-list')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expectClosed(page);
  await expect(page.locator('#open-list')).toHaveAttribute('aria-expanded', 'false');
});

test('a press that comes before anything has been loaded counts', async ({ page }) => {
  await page.goto(`/${ROUTE}`);
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('no map');
  // Slower than any finger.
  await page.route(/embed-live/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.locator('[data-zoom="1"]').click();
  await waitForLiveMap(page);
  expect(new URL(page.url()).hash).toMatch(/^#at=/);
});

test('with keys alone the list is opened, a line lit, its evidence read, and every step taken back', async ({
  page,
}) => {
  await page.goto('/embed/');
  const opener = page.locator('#open-list');
  await opener.focus();
  await page.keyboard.press('Space');
  const list = page.getByRole('listbox', { name: 'Routes' });
  await expect(list).toBeFocused();
  await page.keyboard.press('Home');
  const first = await page.locator('#routes .is-active').getAttribute('data-route');
  await expect(page.locator(`#poster .arc.selected[data-route="${first}"]`).first()).toBeAttached();
  await page.keyboard.press('Enter');
  const section = page.locator(`section[id="route=${first}"]`);
  await expect(section).toBeFocused();
  await expect(section.locator('blockquote').first()).toBeVisible();
  await expect(list).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(list).toBeFocused();
  await page.keyboard.press('Escape');
  await expectClosed(page);
  await expect(opener).toBeFocused();
});

test('the way back to the list can be taken with the mouse, and the drawer be closed', async ({ page }) => {
  await awake(page);
  await page.locator('#open-list').click();
  await page.locator(`#routes [data-route="${LIBYA}"]`).click();
  await expectEvidence(page, LIBYA);
  await page.getByRole('button', { name: 'All routes' }).click();
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.locator('#close-drawer').click();
  await expectClosed(page);
});

test('a place stands for its routes, which are listed', async ({ page }) => {
  await awake(page);
  const label = page.locator('#poster .labels text[data-place="libya"]').first();
  const box = await label.boundingBox();
  if (!box) throw new Error('no name');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const routes = evidence.dataset.routes.filter(
    ({ origin, destinations }) => origin === 'libya' || destinations.some((each) => each === 'libya'),
  );
  await expect(page.getByRole('option')).toHaveCount(routes.length);
  await expect(page.locator(`#routes [data-route="${LIBYA}"]`)).toBeVisible();
});

test('the page fills no history: back leads out of it', async ({ page }) => {
  await awake(page);
  const before = await page.evaluate(() => history.length);
  await page.locator('#open-list').click();
  await page.locator(`#routes [data-route="${LIBYA}"]`).click();
  await expectEvidence(page, LIBYA);
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(new URL(page.url()).hash).toBe(`#route=${LIBYA}`);
});

test('“Open the full map” leads to the map as the frame is looked at', async ({ page }) => {
  await page.goto(`/${ROUTE}?theme=dark&lang=ko`);
  const link = page.locator('#open-full');
  await expect(link).toHaveAttribute('href', `../../../#route=${RUSSIA}&names=ko&theme=dark`);
  await page.goto(`/embed/#from=ryanggang&at=4/41/128`);
  await expect(link).toHaveAttribute('href', '../#at=4/41/128&from=ryanggang');
});

test('the colours asked for are the colours there are, before and after what draws has come', async ({ page }) => {
  await page.goto('/embed/?theme=dark');
  await expect.poll(() => shareOf(page, colourOf(PALETTES.dark.land))).toBeGreaterThan(0.1);
  await page.locator('#map').dispatchEvent('pointerenter');
  await expect(page.locator('html')).toHaveClass(/is-drawn/);
  expect(await shareOf(page, colourOf(PALETTES.dark.land))).toBeGreaterThan(0.1);
  await page.goto('/embed/?theme=light');
  await expect.poll(() => shareOf(page, colourOf(PALETTES.light.land))).toBeGreaterThan(0.1);
});

test('names are drawn in the language asked for', async ({ page }) => {
  await page.goto('/embed/?lang=ko');
  await expect(page.locator('#poster .labels')).toContainText('리비아');
});

test('what the address asks for and there is not is named, and the rest counts', async ({ page }) => {
  await page.goto('/embed/?theme=pink&lang=xx&utm_source=a#route=nowhere&names=ja');
  const notice = page.locator('#notice');
  await expect(notice).toContainText('“pink” is not a value for “theme”.');
  await expect(notice).toContainText('“xx” is not a value for “lang”.');
  await expect(notice).toContainText('The atlas has no route “nowhere”.');
  await expect(notice).not.toContainText('utm_source');
  await expect(page.locator('#poster .labels')).toContainText('リビア');
  await page.goto('/embed/?theme=<img src=x onerror=alert(1)>');
  await expect(notice).toContainText('<img src=x onerror=alert(1)>');
  await expect(notice.locator('*')).toHaveCount(0);
});

test('a view in the hash is drawn at once, also with what WordPress puts behind it', async ({ page }) => {
  for (const behind of ['', '#?secret=ab12CD34ef']) {
    await page.goto('about:blank');
    await page.goto(`/embed/#route=${LIBYA}${behind}`);
    await expect(page.locator(`#poster .arc.selected[data-route="${LIBYA}"]`)).toBeAttached();
    await expect(page.locator(`#poster .arc.faint`).first()).toBeAttached();
    await expect(page.locator('#notice')).toBeHidden();
    await expectClosed(page);
  }
  await page.goto('about:blank');
  await page.goto('/embed/#?secret=ab12CD34ef');
  await expect(page.locator('html')).toHaveAttribute('data-drawer', 'closed');
  await expect(page.locator('#notice')).toBeHidden();
});

for (const { path, own } of [
  { path: ROUTE, own: routesOf((route) => route.id === RUSSIA) },
  { path: 'embed/place/russia/', own: routesOf((route) => touches(route, 'russia' as PlaceId)) },
]) {
  test(`${path} draws its own lines and no others, before scripts run, with them, and live`, async ({ page }) => {
    test.setTimeout(180_000);
    const drawn = () =>
      page
        .locator('.poster :is(.arc, .mark)[data-route]')
        .evaluateAll((all) => [...new Set(all.map((each) => each.getAttribute('data-route')))].sort());
    const others = Object.entries(PALETTES.light.direction)
      .filter(([direction]) => !own.some((route) => route.direction === direction))
      .map(([, colour]) => colourOf(colour));
    const expectOwn = async (when: string) => {
      expect(await drawn(), when).toEqual(own.map(({ id }) => id).sort());
      await expect(page.locator('.poster .faint'), when).toHaveCount(0);
      for (const colour of others) expect(await shareOf(page, colour), when).toBeLessThan(0.0005);
    };
    await page.goto(`/${path}`);
    await expectOwn('as it came');
    await page.locator('#map').dispatchEvent('pointerenter');
    await expect(page.locator('html')).toHaveClass(/is-drawn/);
    await expect(page.locator('#routes [role="option"]').first()).toBeAttached();
    await expectOwn('drawn by scripts');
    await page.locator('[data-zoom="-1"]').click();
    await waitForLiveMap(page);
    await settled(page);
    await expectOwn('live');
  });
}

test('a frame of one route that a filter leaves out draws nothing, says so, and draws it again', async ({ page }) => {
  const all = evidence.route(RUSSIA).claims.length;
  await page.goto(`/${ROUTE}#to=libya`);
  await expect(page.locator('#legend')).toContainText(`None of ${all} claims from`);
  await expect(page.locator('.embed-dek')).toHaveText(`None of ${all} claims passes the filter`);
  await expect(page.locator('#poster .arc')).toHaveCount(0);
  await page.evaluate(() => location.assign('#show=planned'));
  await expect(page.locator(`#poster .arc.selected[data-route="${RUSSIA}"]`)).toHaveCount(lineCount(RUSSIA));
  await page.evaluate(() => location.assign('#show=fled'));
  await expect(page.locator('#poster .arc')).toHaveCount(0);
  await page.evaluate(() => location.assign('#status=planned'));
  await expect(page.locator(`#poster .arc.selected[data-route="${RUSSIA}"]`)).toHaveCount(lineCount(RUSSIA));
  await expect(page.locator('#poster .arc')).toHaveCount(lineCount(RUSSIA));
  await expect(page.locator('#legend')).toContainText(`of ${all} claims from`);
});

test('what the address of such a frame picks and it does not draw is named, and the frame stays as it is', async ({
  page,
}) => {
  await page.goto(`/${ROUTE}#route=${LIBYA}`);
  await expect(page.locator('#notice')).toHaveText(
    'Part of the address was ignored. This map has no line of the route asked for.',
  );
  await expect(page.locator(`#poster .arc.selected[data-route="${RUSSIA}"]`)).toHaveCount(lineCount(RUSSIA));
  await expect(page.locator('#poster .arc')).toHaveCount(lineCount(RUSSIA));
});

test('a filter by words finds those of quotations that the page leaves to files', async ({ page }) => {
  const all = evidence.dataset.claims;
  const found = passing({ words: WORD }).mapData.claims;
  const withoutQuotations = searcherIn(evidence, () => '');
  expect(found.length).toBeGreaterThan(all.filter((claim) => withoutQuotations(claim, WORD)).length);
  expect(found.length).toBeLessThan(all.length);
  await page.goto(`/embed/#words=${WORD}`);
  await expect(page.locator('#legend')).toContainText(`Showing ${found.length} of ${all.length} claims`);
});

test('a filter in the hash narrows map, legend and list', async ({ page }) => {
  await page.goto('/embed/#to=libya');
  const passing = evidence.dataset.claims.filter(({ destinations }) =>
    destinations.some(({ place }) => place === 'libya'),
  );
  await expect(page.locator('#legend')).toContainText(`Showing ${passing.length} of ${evidence.dataset.claims.length}`);
  await page.locator('#open-list').click();
  await expect(page.locator(`#routes [data-route="${LIBYA}"]`)).toBeVisible();
  await expect(page.locator(`#routes [data-route="${RUSSIA}"]`)).toHaveCount(0);
});

test('what is said around a filtered map counts what is shown, and all of it again without the filter', async ({
  page,
}) => {
  const parts = {
    head: page.locator('.embed-dek'),
    button: page.locator('#open-list'),
    source: page.locator('.embed-source'),
    keys: page.locator('.legend-keys'),
  };
  const words = async () =>
    Object.fromEntries(
      await Promise.all(Object.entries(parts).map(async ([name, it]) => [name, await it.textContent()])),
    );
  await page.goto('/embed/');
  const asItCame = await words();
  await awake(page);
  expect(await words()).toEqual(asItCame);
  const { mapData: chart } = passing({ destinations: ['libya' as PlaceId] });
  const articles = [...new Set(chart.claims.map(({ article }) => article))].map(evidence.article);
  const outlets = [...new Set(articles.map(({ publisher }) => evidence.publisher(publisher).name))];
  const { routes, claims } = evidence.dataset;
  expect(chart.claims.length).toBeLessThan(claims.length);

  await page.evaluate(() => location.assign('#to=libya'));
  await expect(page.locator('#legend')).toContainText(`Showing ${chart.claims.length} of ${claims.length} claims`);
  await expect(parts.head).toContainText(
    `${chart.routes.length} of ${routes.length} routes, ${chart.claims.length} of ${claims.length} claims in ${articles.length} article`,
  );
  await expect(parts.button).toContainText(`${chart.routes.length} of ${routes.length} routes and `);
  await expect(parts.source).toContainText(new RegExp(`after ${articles.length} articles? in ${list(outlets)}\\.`));
  const directions = chart.routes.map(({ direction }) => direction as string);
  const keys = await parts.keys.locator('[data-key]').evaluateAll((all) => all.map((key) => key.dataset['key']));
  expect(keys).toEqual([...new Set(directions)]);
  await parts.button.click();
  await expect(page.locator('#routes-title')).toHaveText(`${chart.routes.length} of ${routes.length} routes`);
  await page.locator('#close-drawer').click();

  await page.evaluate(() => location.assign('#from=libya'));
  await expect(parts.head).toHaveText(`None of ${claims.length} claims passes the filter`);
  await expect(parts.source).toContainText('Dispatch Atlas, no report shown.');

  await page.evaluate(() => location.assign('#'));
  await expect.poll(words).toEqual(asItCame);
});

test('a still page loads nothing whatever the reader does, and its evidence can be read', async ({ page }) => {
  await page.goto('/embed/place/libya/?static=1');
  const loaded = await loadedBy(page, async () => {
    await page.locator('#map').hover();
    await page.mouse.down();
    await page.mouse.up();
    await page.mouse.wheel(0, 50);
    await page.locator('#open-list').click();
    await page.locator(`#routes a[data-route="${LIBYA}"]`).click();
    await expect(page.locator(`section[id="route=${LIBYA}"] blockquote`).first()).toBeInViewport();
    await page.locator('#close-drawer').click();
    await expect(page.locator('#drawer')).toBeHidden();
    await quiet(page);
  });
  expect(loaded.filter((path) => /\.(?:js|json|css)$/.test(path))).toEqual([]);
  await expect(page.locator('#controls')).toBeHidden();
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test('from the list of a still page too large for its quotations a row leads to them', async ({ page }) => {
  await page.goto('/embed/?static=1');
  await page.locator('#open-list').click();
  await page.locator(`#routes a[data-route="${LIBYA}"]`).click();
  await expect(page.locator('.evidence-alone blockquote').first()).toBeInViewport();
  expect(new URL(page.url()).pathname).toBe(`/embed/evidence/${LIBYA}/`);
});

test('a still page says that it does not show the view in its address, and leads to the map that does', async ({
  page,
}) => {
  await page.goto('/embed/?static=1#to=libya');
  await expect(page.locator('#notice')).toHaveText(
    'Part of the address was ignored. A still map shows the atlas as a whole; the view in its address needs the interactive map.',
  );
  await expect(page.locator('#open-full')).toHaveAttribute('href', /#to=libya$/);
  await page.goto('/embed/?static=1&theme=light#?secret=ab12cd34ef');
  await expect(page.locator('#notice')).toBeHidden();
});

test('the live map starts when the map is pressed, not before, and arcs are drawn', async ({ page }) => {
  await awake(page);
  const loaded = await loadedBy(page, async () => {
    await page.mouse.move(300, 300);
    await quiet(page);
  });
  expect(loaded.filter((path) => /live-map|worker|topo/.test(path))).toEqual([]);
  await expect(page.locator('#live canvas')).toHaveCount(0);
  const colour = colourOf(PALETTES.light.direction.dispatch);
  const before = await shareOf(page, colour);
  await page.mouse.down();
  await page.mouse.up();
  await waitForLiveMap(page);
  await expect(page.locator('#poster .arcs')).toBeHidden();
  await settled(page);
  const after = await shareOf(page, colour);
  expect(after).toBeGreaterThan(0.3 * before);
});

test('the wheel over the map is the article’s, and a hint says how to zoom; with Ctrl it is the map’s', async ({
  page,
}) => {
  await awake(page);
  const prevented = (ctrlKey: boolean) =>
    page.locator('#map').evaluate((map, ctrlKey) => {
      const target = map.querySelector('canvas') ?? map.querySelector('#poster') ?? map;
      const box = map.getBoundingClientRect();
      const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
      return !target.dispatchEvent(
        new WheelEvent('wheel', { deltaY: -120, ctrlKey, bubbles: true, cancelable: true, ...at }),
      );
    }, ctrlKey);
  expect(await prevented(false)).toBe(false);
  await expect(page.locator('.gesture-hint')).toBeVisible();
  await expect(page.locator('.gesture-hint')).toHaveText(/^Hold (?:Ctrl|⌘) and scroll to zoom the map$/);
  await expect(page.locator('.gesture-hint')).toBeHidden();
  expect(new URL(page.url()).hash).toBe('');
  expect(await prevented(true)).toBe(true);
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#at=/);
  await waitForLiveMap(page);
  expect(await prevented(false)).toBe(false);
  await expect(page.locator('.gesture-hint')).toBeVisible();
  const zoom = () => Number(/at=([\d.]+)/.exec(page.url())?.[1]);
  const before = zoom();
  expect(await prevented(true)).toBe(true);
  await expect.poll(zoom).toBeGreaterThan(before);
});

function routesOf(is: (route: Route) => boolean): readonly Route[] {
  const own = evidence.dataset.routes.filter((route) => is(route) && isDrawn(route, evidence));
  expect(own.length).toBeGreaterThan(0);
  return own;
}

async function awake(page: Page): Promise<void> {
  await page.goto('/embed/');
  await page.locator('#map').dispatchEvent('pointerenter');
  await expect(page.locator('html')).toHaveClass(/is-drawn/);
  await expect(page.locator('#routes [role="option"]').first()).toBeAttached();
}

async function expectEvidence(page: Page, route: typeof RUSSIA): Promise<void> {
  const shown = page.locator('#evidence > section:not([hidden])');
  await expect(shown).toHaveCount(1);
  await expect(shown).toBeVisible();
  await expect(shown.locator('h3').first()).toHaveText(titleOf(route));
  await expect(shown.locator('blockquote').first()).toBeVisible();
  await expect(page.locator(`#poster .arc.selected[data-route="${route}"]`)).toBeAttached();
}

async function expectClosed(page: Page): Promise<void> {
  await expect(page.locator('#drawer')).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-drawer', 'closed');
}

/** Paths of what is fetched meanwhile, in the order of asking. */
async function loadedBy(page: Page, act: () => Promise<void>): Promise<readonly string[]> {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await act();
  return paths;
}

function kindOf(path: string): string {
  if (path.endsWith('/')) return 'page';
  return path.endsWith('.css') ? 'style' : path.endsWith('.js') ? 'script' : path.endsWith('.woff2') ? 'font' : path;
}

/** Share of the map's pixels, 0 to 1, that have a colour. */
async function shareOf(page: Page, colour: Colour): Promise<number> {
  const pixels = await pixelsOf(page, await page.locator('#map').screenshot());
  let count = 0;
  for (let y = 0; y < pixels.heightPx; y += 1) {
    for (let x = 0; x < pixels.widthPx; x += 1) if (isNear(colourAt(pixels, x, y), colour, 3)) count += 1;
  }
  return count / (pixels.widthPx * pixels.heightPx);
}
