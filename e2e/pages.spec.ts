import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { isDrawn } from '../src/core/model/drawn.ts';
import { pageAddress } from '../src/core/view/page-address.ts';
import { graphIn, idsIn, type Target, targetsIn } from '../src/publish/test/fixture-reading.ts';
import { routesIn } from '../src/ui/linked-words.ts';
import { evidence, lineCount, RUSSIA } from './atlas.ts';
import { expectOpen, saveData } from './reader.ts';
import { test } from './watched.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const { articles, claims, excerpts } = evidence.dataset;
/** A sentence that carries several routes, the article it stands in, and one of its claims. */
const [shared] = excerpts.toSorted((a, b) => routesIn(b.id, evidence).length - routesIn(a.id, evidence).length);
if (!shared) throw new Error('no excerpts');
const sharing = routesIn(shared.id, evidence);
const [claim] = claims.filter(({ excerpts: ids }) => ids.includes(shared.id));
if (!claim) throw new Error('no claims');

/** One page of each kind. */
const KINDS = [
  pageAddress({ kind: 'route', id: RUSSIA }),
  pageAddress({ kind: 'article', id: shared.article }),
  pageAddress({ kind: 'claim', id: claim.id }),
  'place/china/',
  'method/',
  'changes/',
  'data/',
  'embedding/',
  'all/',
];

test('why a place is drawn where it is can be read once on its page', async ({ page }) => {
  const place = evidence.dataset.places.find(({ id }) => id === 'china');
  if (!place) throw new Error('no such place');
  await page.goto(pageAddress({ kind: 'place', id: place.id }));
  await expect(page.getByText(place.anchorBasis).filter({ visible: true })).toHaveCount(1);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind of page can be read, loads no script, and fits the narrowest phone', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 700 });
      for (const address of KINDS) {
        await page.goto(`/${address}`);
        await expect(page.locator('h1')).toBeInViewport();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${address} at ${width}`).toBe(width);
      }
    }
    expect(scripts).toEqual([]);
  });

  test('a route’s page shows its map, one of two by the width of the screen, and leads to the map’s page', async ({
    page,
  }) => {
    for (const [width, shown, hidden] of [
      [1280, '#map-wide', '#map-narrow'],
      [390, '#map-narrow', '#map-wide'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${KINDS[0]}`);
      const map = page.locator(shown);
      await expect(map).toBeInViewport();
      await expect(map.locator('.arc')).toHaveCount(lineCount(RUSSIA));
      await expect(map.locator(`.arc[data-route="${RUSSIA}"]`)).toHaveCount(lineCount(RUSSIA));
      expect((await page.locator(hidden).boundingBox())?.width ?? 0).toBe(0);
      expect(await map.evaluate((svg) => svg.getBoundingClientRect().height)).toBeGreaterThan(200);
    }
    await page.getByRole('link', { name: 'Open in the map' }).click();
    await expect(page.locator(`[id="route=${RUSSIA}"]`)).toBeInViewport();
  });

  test('from the sentences of an article one gets to a claim, from there to its route, and back to the article', async ({
    page,
  }) => {
    await page.goto(`/${pageAddress({ kind: 'article', id: shared.article })}`);
    await page
      .locator(`#excerpt-${shared.id.split('/')[1]} .claims-of a`)
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`/claim/${shared.article}/`));
    await page.getByRole('link', { name: 'All claims on this route' }).click();
    await expect(page).toHaveURL(/\/route\//);
    await page.getByRole('navigation', { name: 'Where this page is' }).getByRole('link', { name: 'Map' }).click();
    await page.locator(`#article-${shared.article} a`).click();
    await expect(page).toHaveURL(new RegExp(`/article/${shared.article}/$`));
  });
});

test('whoever follows every link of the site finds every page of the sitemap, and no link that leads nowhere', async ({
  request,
}) => {
  test.setTimeout(180_000);
  const texts = new Map<string, string | null>();
  const wanted: (Target & { readonly from: string })[] = [{ file: 'index.html', anchor: '', from: '' }];
  for (const { file } of wanted) {
    if (texts.has(file)) continue;
    const answer = await request.get(`/${file.replace(/index\.html$/, '')}`);
    texts.set(file, answer.ok() ? await answer.text() : null);
    if (!answer.ok() || !file.endsWith('.html')) continue;
    wanted.push(...targetsIn(await answer.text(), file).map((target) => ({ ...target, from: file })));
  }
  const broken = wanted.filter(({ file, anchor }) => {
    const text = texts.get(file) ?? null;
    return text === null || (anchor !== '' && !idsIn(text).includes(anchor));
  });
  expect(broken).toEqual([]);
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const { address } = evidence.dataset.imprint;
  const named = [...sitemap.matchAll(/<loc>([^<]*)/g)].map(([, loc = '']) => `${loc.replace(address, '')}index.html`);
  expect(named.length).toBeGreaterThan(articles.length + claims.length);
  expect(named.filter((file) => !texts.has(file))).toEqual([]);
});

test('the page of the map says what it is, as the others do', async ({ request }) => {
  const html = await (await request.get('/')).text();
  const { imprint, release } = evidence.dataset;
  expect(html).toContain(`<link rel="canonical" href="${imprint.address}"`);
  expect(graphIn(html)[0]).toMatchObject({ '@type': 'Dataset', version: release.id, url: imprint.address });
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any kind of page in ${theme} colours`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: theme });
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      for (const address of KINDS) {
        await page.goto(`/${address}`);
        expect(await violations(page), `${address} at ${width}`).toEqual([]);
      }
    }
  });
}

test('the first key leads past the head, and what is too wide can be moved by keys', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('/method/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the page’s text' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  const frame = page.getByRole('region', { name: 'Coverage of each article' });
  await frame.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('on paper there is the map, every address, and what a click would have opened', async ({ page }) => {
  await page.goto(`/${KINDS[0]}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#map-wide')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden();
  await expect(page.locator('.canonical')).toHaveText(`${evidence.dataset.imprint.address}${KINDS[0]}`);
  const unprinted = await page
    .locator('main a[href^="http"]:not(.address a)')
    .evaluateAll((links) => links.filter((link) => !getComputedStyle(link, '::after').content.includes('http')).length);
  expect(unprinted).toBe(0);
  const closed = page.locator('main .route details').first();
  if ((await closed.count()) > 0) {
    const height = (element: Element) => element.getBoundingClientRect().height;
    const head = await closed.locator('summary').evaluate(height);
    expect(await closed.evaluate(height)).toBeGreaterThan(head + 10);
  }
});

test('words of an excerpt open their route on the map', async ({ page }) => {
  await saveData(page);
  await page.goto(`/${pageAddress({ kind: 'article', id: shared.article })}`);
  const link = page.locator(`#excerpt-${shared.id.split('/')[1]} blockquote a`).first();
  const id = ((await link.getAttribute('href')) ?? '').replace(/^.*#route=/, '');
  const route = sharing.find((each) => each.id === id);
  if (!route) throw new Error(`the words lead to ${id}`);
  await link.click();
  await expectOpen(page, route.id);
});

test('a sentence lights its arc, and the words in it for another route light and open that one', async ({ page }) => {
  await saveData(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  const drawn = sharing.filter((each) => isDrawn(each, evidence));
  const [route] = drawn;
  if (!route || drawn.length < 2) throw new Error('no sentence carries two routes with an arc');
  await page.goto(`/#route=${route.id}`);
  await expectOpen(page, route.id);
  const quote = page
    .locator('#evidence section.is-shown .quote')
    .filter({ has: page.locator('a.to-route') })
    .first();
  const link = quote.locator('a.to-route').last();
  const other = ((await link.getAttribute('href')) ?? '').replace('#route=', '');
  expect(other).not.toBe(route.id);
  const arc = (id: string) => page.locator(`#poster :is(.arc, .mark)[data-route="${id}"]`).first();
  await expect(arc(other)).toHaveClass(/faint/);
  await link.hover();
  await expect(arc(other)).toHaveClass(/selected/);
  await expect(arc(route.id)).toHaveClass(/selected/);
  await page.mouse.move(5, 5);
  await expect(arc(other)).toHaveClass(/faint/);
  await link.focus();
  await expect(arc(other)).toHaveClass(/selected/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#route=${other}(&|$)`));
});

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // Names on a map lie over land, which axe takes for lying over them; they are measured from pictures elsewhere.
    return axe.run({ exclude: ['.poster'] }, { runOnly: { type: 'tag', values: tags } });
  });
  expect(found.passes.length).toBeGreaterThan(10);
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
