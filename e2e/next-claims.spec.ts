import { expect, type Page } from '@playwright/test';
import { componentsLoader } from '../src/build/components-loader.ts';
import type * as OpenSite from '../src/build/open-site.ts';
import type * as PageFiles from '../src/build/page-files.ts';
import { widthClaims } from '../src/core/scene/strands.ts';
import { compile } from '../src/records/compile/compile.ts';
import { partAddress, partsOf } from '../src/ui/route-parts.ts';
import { evidence, ROOT } from './atlas.ts';
import { expectOpen, open, option, saveData } from './reader.ts';
import { test } from './watched.ts';

/** No route has as many events yet as its page holds: here it holds so few. */
const MOST = 2;
/** A page of this release without the section that is looked for. */
const EMPTY = `<body data-release="${evidence.dataset.release.id}"></body>`;
const SHOWN = '#evidence section.is-shown';

const [route] = evidence.dataset.routes.toSorted((a, b) => b.claims.length - a.claims.length);
if (!route) throw new Error('no routes');
const parts = partsOf(route, evidence, MOST);
const claimsOf = (until: number) => parts.slice(0, until).flatMap(({ events }) => events.flat().map(({ id }) => id));

/** The pages of the route by their addresses, made with the head of the built one. */
const pages = new Map<string, string>();

test.beforeAll(async ({ request }) => {
  test.setTimeout(120_000);
  expect(parts.length).toBeGreaterThan(2);
  const loader = componentsLoader(ROOT, 'en');
  const { openSite } = await loader.load<typeof OpenSite>('/src/build/open-site.ts');
  const { pageFiles } = await loader.load<typeof PageFiles>('/src/build/page-files.ts');
  const { dataset, accounts } = compile(ROOT);
  if (dataset === null) throw new Error('The data have problems: "npm run check" names them.');
  const built = await (await request.get(`/${partAddress(route, first())}`)).text();
  const stylesheet = /<link rel="stylesheet" href="(?:\.\.\/)*([^"]*)"/.exec(built)?.[1] ?? '';
  const assets = { document: { stylesheet }, embed: { stylesheet: '', script: '', icon: '', palette: '' } };
  const files = pageFiles({ site: openSite(ROOT, { dataset, accounts }), assets, packs: [], tellsSizes: true }, MOST);
  for (const part of parts) {
    const address = partAddress(route, part);
    const file = files.find(({ path }) => path === `${address}index.html`);
    if (!file) throw new Error(`There is no ${address}.`);
    pages.set(address, String(await file.write()));
  }
});

test.beforeEach(async ({ page }) => {
  await saveData(page);
  for (const [address, body] of pages) {
    await page.route(`**/${address}`, (answer) => answer.fulfill({ body, contentType: 'text/html' }));
  }
});

test('by pointer, the next claims of a route are shown until there are no more', async ({ page }) => {
  await opened(page);
  const more = button(page);
  await expect(more).toHaveText(`Show ${size(1)} more of ${claimsOf(parts.length).length - claimsOf(1).length}`);
  for (let until = 1; until < parts.length; until += 1) {
    expect(await told(page)).toEqual(claimsOf(until));
    await more.click();
    await expect(page.locator(`${SHOWN} article.claim`)).toHaveCount(claimsOf(until + 1).length);
  }
  await expect(more).toHaveCount(0);
  await expect(page.locator(`${SHOWN} .more-claims`)).toHaveCount(0);
  // Who comes back finds it as it was left.
  await page.getByRole('button', { name: 'All routes' }).click();
  await option(page, route.id).click();
  expect(await told(page)).toEqual(claimsOf(parts.length));
});

test('by keys, what is shown next says which claims it is, and the next key leads on from there', async ({ page }) => {
  await opened(page);
  await button(page).focus();
  await page.keyboard.press('Enter');
  const from = claimsOf(1).length + 1;
  const all = claimsOf(parts.length).length;
  const heading = page.locator(`${SHOWN} h2`, { hasText: new RegExp(`^Claims? ${from}\\b.* of ${all}$`) });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await page.keyboard.press('Tab');
  const following = await heading.evaluate(
    (node) => (node.compareDocumentPosition(document.activeElement ?? node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  expect(following).toBe(true);
  expect(await told(page)).toEqual(claimsOf(2));
  // What is of the view holds for what has come, too, and its links lead on from the map's page.
  const shownNow = new Set<string>(claimsOf(2));
  const widths = [...widthClaims(route, evidence, 'largest')].filter((id) => shownNow.has(id));
  await expect(page.locator(`${SHOWN} article.claim.gives-width`)).toHaveCount(widths.length);
  const links = await page
    .locator(`${SHOWN} .record a`)
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  expect(links).toEqual(claimsOf(2).map((id) => `claim/${id}/`));
});

test('where they cannot be had, the reader is told so, and can try again or read their page', async ({ page }) => {
  await opened(page);
  const address = partAddress(route, second());
  await page.route(`**/${address}`, (answer) => answer.fulfill({ body: EMPTY, contentType: 'text/html' }), {
    times: 1,
  });
  await button(page).click();
  await expect(page.locator('#announcer')).toContainText('could not be loaded');
  const way = page.locator(`${SHOWN} .next-claims a`);
  await expect(way).toHaveAttribute('href', new RegExp(`^${address}#claims-`));
  await expect(button(page)).toBeFocused();
  await button(page).click();
  await expect(page.locator(`${SHOWN} article.claim`)).toHaveCount(claimsOf(2).length);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the claims of a route are turned over page by page, and each is led to', async ({ page }) => {
    await page.goto(`/${partAddress(route, first())}`);
    for (const part of parts) {
      await expect(page.locator('article.claim')).toHaveCount(part.events.flat().length);
      await expect(page.locator('.more-claims li')).toHaveCount(part.after.length);
      if (part.after.length > 0) await page.locator('.next-claims a').click();
    }
    await page.getByRole('navigation', { name: 'Claims before and after' }).getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/${parts.length - 1}/$`));
  });
});

async function opened(page: Page): Promise<void> {
  await open(page, `#route=${route?.id}`);
  if (route) await expectOpen(page, route.id);
  await expect(button(page)).toBeVisible();
}

function button(page: Page) {
  return page.locator(`${SHOWN} .next-claims button`);
}

async function told(page: Page): Promise<readonly (string | undefined)[]> {
  return page
    .locator(`${SHOWN} article.claim`)
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['claim']));
}

function size(at: number): number {
  return parts[at]?.events.flat().length ?? 0;
}

function first() {
  const [part] = parts;
  if (!part) throw new Error('no claims');
  return part;
}

function second() {
  const [, part] = parts;
  if (!part) throw new Error('too few claims');
  return part;
}
