import { expect, type Page, test as unwatched } from '@playwright/test';
import { pageAddress } from '../src/core/view/page-address.ts';
import { evidence, LIBYA, RUSSIA, titleOf } from './atlas.ts';
import { expectOpen, open, option, saveData } from './reader.ts';
import { test } from './watched.ts';

const PAGE_OF_LIBYA = `**/${pageAddress({ kind: 'route', id: LIBYA })}`;
const SHOWN = '#evidence section.is-shown';

/** The pages of routes and places that are read from now on, by their addresses. */
function pagesRead(page: Page): string[] {
  const read: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/(?:route|place)\//.test(pathname)) read.push(pathname.slice(1));
  });
  return read;
}

/** Holds back what is asked of an address until the function given is called. */
async function heldBack(page: Page, address: string): Promise<() => void> {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(address, async (route) => {
    await asked;
    await route.continue();
  });
  return answer;
}

test('the page holds no evidence before something is opened, and reads none of its own accord', async ({ page }) => {
  const read = pagesRead(page);
  await open(page);
  await expect(page.getByRole('listbox', { name: 'Routes' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await page.locator('blockquote, article.claim').count()).toBe(0);
  expect(read).toEqual([]);
});

test('a route that the pointer or the keys rest on is read before it is opened, once', async ({ page }) => {
  const read = pagesRead(page);
  await open(page);
  const [byPointer] = await Promise.all([page.waitForResponse(PAGE_OF_LIBYA), option(page, LIBYA).hover()]);
  await byPointer.finished();
  await page.getByRole('listbox', { name: 'Routes' }).focus();
  const [byKeys] = await Promise.all([
    page.waitForResponse((response) => /\/route\//.test(response.url())),
    page.keyboard.press('Home'),
  ]);
  await byKeys.finished();
  expect(read).toHaveLength(2);
  // What is there is shown in the same breath.
  const isShown = await option(page, LIBYA).evaluate((row: HTMLElement) => {
    row.click();
    return document.querySelector('#evidence section.is-shown .claim blockquote') !== null;
  });
  expect(isShown).toBe(true);
  await expectOpen(page, LIBYA);
  await page.keyboard.press('Escape');
  await option(page, LIBYA).click();
  await expectOpen(page, LIBYA);
  expect(read).toHaveLength(2);
});

test('who saves data reads only what is opened', async ({ page }) => {
  await saveData(page);
  const read = pagesRead(page);
  await open(page);
  await option(page, RUSSIA).hover();
  await option(page, LIBYA).click();
  await expect(page.locator(`${SHOWN} .claim`).first()).toBeVisible();
  expect(read).toEqual([pageAddress({ kind: 'route', id: LIBYA })]);
});

test('until the evidence is there its title is, with the focus, which the evidence takes over', async ({ page }) => {
  await saveData(page);
  const answer = await heldBack(page, PAGE_OF_LIBYA);
  await open(page);
  await option(page, LIBYA).click();
  await expectOpen(page, LIBYA);
  await expect(page.locator(SHOWN)).toBeFocused();
  await expect(page.locator(`${SHOWN} [role="status"]`)).toHaveText('The evidence is being loaded …');
  answer();
  await expect(page.locator(`${SHOWN} .claim`)).toHaveCount(evidence.route(LIBYA).claims.length);
  await expect(page.locator(SHOWN)).toBeFocused();
  await expect(page.locator(`${SHOWN} [role="status"]`)).toHaveCount(0);
});

test('what comes too late is not shown over what was opened since', async ({ page }) => {
  await saveData(page);
  const answer = await heldBack(page, PAGE_OF_LIBYA);
  await open(page, `#route=${LIBYA}`);
  await page.keyboard.press('Escape');
  await option(page, RUSSIA).click();
  await expect(page.locator(`${SHOWN} .claim`).first()).toBeVisible();
  const [late] = await Promise.all([page.waitForResponse(PAGE_OF_LIBYA), answer()]);
  await late.finished();
  await expectOpen(page, RUSSIA);
  await page.keyboard.press('Escape');
  await option(page, LIBYA).click();
  await expect(page.locator(`${SHOWN} .claim`)).toHaveCount(evidence.route(LIBYA).claims.length);
});

unwatched(
  'where the evidence cannot be had a sentence says so, with a way to try again and to its page',
  async ({ page }) => {
    await saveData(page);
    await page.route(PAGE_OF_LIBYA, (route) => route.abort());
    await open(page);
    await option(page, LIBYA).click();
    await expectOpen(page, LIBYA);
    const said = page.locator(`${SHOWN} [role="status"]`);
    await expect(said).toHaveText('The evidence could not be loaded. Try again, or read it on its own page.');
    const way = page.locator(SHOWN).getByRole('link', { name: 'Read it on its own page' });
    await expect(way).toHaveAttribute('href', pageAddress({ kind: 'route', id: LIBYA }));
    await page.unroute(PAGE_OF_LIBYA);
    await page.locator(SHOWN).getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator(`${SHOWN} .claim`)).toHaveCount(evidence.route(LIBYA).claims.length);
    await expect(page.locator(SHOWN)).toBeFocused();
  },
);

test('evidence of another release is not shown beside the map', async ({ page }) => {
  await saveData(page);
  await page.route(PAGE_OF_LIBYA, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/data-release="[^"]*"/, 'data-release="2099-01-01-00000000"');
    await route.fulfill({ response, body });
  });
  await open(page, `#route=${LIBYA}`);
  await expect(page.locator(`${SHOWN} [role="status"]`)).toContainText('The atlas has been renewed');
  await expect(page.locator('.claim')).toHaveCount(0);
});

test('links in what was read lead on within the page, or to pages that are there', async ({ page }) => {
  await saveData(page);
  await open(page, `#route=${LIBYA}`);
  await expect(page.locator(`${SHOWN} .claim`).first()).toBeVisible();
  const links = await page
    .locator(`${SHOWN} a:not([rel])`)
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(5);
  const selecting = links.filter((href) => href.startsWith('#'));
  expect(selecting.length).toBeGreaterThan(1);
  for (const href of selecting) expect(href).toMatch(/^#(?:route|place)=/);
  for (const href of links.filter((each) => !each.startsWith('#'))) {
    expect((await page.request.get(`/${href}`)).status(), href).toBe(200);
  }
  expect(links).toContain(pageAddress({ kind: 'route', id: LIBYA }));
});

test('a link to an article of the time when the page held them all goes to its page', async ({ page }) => {
  const { articles } = evidence.dataset;
  const named = articles[0];
  if (!named) throw new Error('no articles');
  await open(page, `#article-${named.id}`);
  await expect(page.locator(`#article-${named.id}`)).toBeInViewport();
});

test('a place is shown from its page', async ({ page }) => {
  await saveData(page);
  await open(page, '#place=china');
  await expect(page.locator(`${SHOWN} h2`)).toHaveText('China');
  await expect(page.locator(`${SHOWN} .route-row`).first()).toBeVisible();
  await page.locator(`${SHOWN} .route-row`).first().click();
  await expect(page).toHaveURL(/#route=/);
  await expect(page.locator(`${SHOWN} .claim`).first()).toBeVisible();
  expect(await page.title()).toBe(
    `${titleOf(new URL(page.url()).hash.slice('#route='.length) as typeof LIBYA)} · Dispatch Atlas`,
  );
});
