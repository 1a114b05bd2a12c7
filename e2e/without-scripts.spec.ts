import { expect } from '@playwright/test';
import { isDrawn } from '../src/core/model/drawn.ts';
import { evidence, lineCount } from './atlas.ts';
import { open } from './reader.ts';
import { test } from './watched.ts';

const { claims, circumstances, articles, routes, excerpts } = evidence.dataset;

test.use({ javaScriptEnabled: false });

test('without scripts every claim stands in its route’s section on the page of all, with all its quotations', async ({
  page,
}) => {
  await open(page, 'all/');
  const sections = await page.locator('.evidence section.route').evaluateAll((all) =>
    all.map((section) => ({
      id: section.id,
      height: section.getBoundingClientRect().height,
      claims: [...section.querySelectorAll('article.claim')].map((claim) => ({
        record: claim.querySelector('.record code')?.textContent ?? '',
        quotes: [...claim.querySelectorAll('blockquote')].map((quote) => quote.textContent ?? ''),
      })),
    })),
  );
  expect(sections.map(({ id }) => id).sort()).toEqual(routes.map(({ id }) => `route=${id}`).sort());
  const shown = new Map(
    sections.flatMap((section) => section.claims.map((each) => [each.record, { ...each, section }])),
  );
  expect(shown.size).toBe(claims.length);
  for (const claim of claims) {
    const entry = shown.get(claim.id);
    expect(entry?.quotes, claim.id).toEqual(claim.excerpts.map((id) => evidence.excerpt(id).exact));
    const route = routes.find((each) => each.claims.includes(claim.id));
    expect(entry?.section.id).toBe(`route=${route?.id}`);
    expect(entry?.section.height).toBeGreaterThan(100);
  }
});

test('without scripts every excerpt, circumstance and source is in the text of the page of all', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Everything on one page' }).click();
  await expect(page).toHaveURL(/\/all\/$/);
  await page.waitForLoadState();
  const text = (await page.locator('body').textContent()) ?? '';
  const missing = [
    ...claims.flatMap((claim) => claim.excerpts.map((id) => evidence.excerpt(id).exact)),
    ...circumstances.map((each) => each.text),
  ].filter((words) => !text.includes(words));
  expect(missing).toEqual([]);
  const unused = excerpts.filter((excerpt) => !claims.some((claim) => claim.excerpts.includes(excerpt.id)));
  expect(unused.map(({ id }) => id)).toEqual([]);
  await expect(page.locator('section.source')).toHaveCount(articles.length);
  for (const article of articles) {
    const source = page.locator(`#article-${article.id}`);
    await expect(source).toBeVisible();
    await expect(source).toContainText(article.published.how);
    await expect(source.locator(`a[href="${article.address}"]`)).toHaveCount(1);
  }
});

test('without scripts the picture is there, and its list leads to the pages of the routes', async ({ page }) => {
  await open(page);
  await expect(page.locator('#poster')).toBeVisible();
  await expect(page.locator('#poster .arc')).toHaveCount(lineCount());
  await expect(page.locator('#controls')).toBeHidden();
  // Neither the switch nor the options do anything then; all data can be had.
  await expect(page.locator('#claim-switch')).toBeHidden();
  await expect(page.locator('#options')).toBeHidden();
  await page.locator('#use-this summary').click();
  await expect(page.locator('#use-this').getByRole('link', { name: 'All data' })).toBeVisible();
  for (const route of [routes[0], routes.find((each) => !isDrawn(each, evidence))]) {
    if (!route) throw new Error('no such route');
    await open(page);
    await page.locator(`#routes a[data-route="${route.id}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/route/${route.id}/$`));
    await expect(page.locator('article.claim')).toHaveCount(route.claims.length);
  }
});

test('without scripts a link to a route, a place or an article goes to what leads to its page', async ({ page }) => {
  for (const [hash, address] of [
    [`route=${routes.at(-1)?.id}`, `route/${routes.at(-1)?.id}/`],
    ['place=china', 'place/china/'],
    [`article-${articles[0]?.id}`, `article/${articles[0]?.id}/`],
  ]) {
    await open(page, `#${hash}`);
    const target = page.locator(`[id="${hash}"]`);
    await expect(target).toBeInViewport();
    await expect(target.or(target.locator('a')).last()).toHaveAttribute('href', address ?? '');
  }
});

test('without scripts every link inside the page leads somewhere', async ({ page }) => {
  await open(page);
  const dangling = await page
    .locator('a[href^="#"]')
    .evaluateAll((links) =>
      links
        .map((link) => (link.getAttribute('href') ?? '').slice(1))
        .filter((id) => id !== '' && !document.getElementById(id)),
    );
  expect(dangling).toEqual([]);
});

test('without scripts a phone gets a picture made for it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await expect(page.locator('#poster-narrow')).toBeVisible();
  await expect(page.locator('#poster-narrow .arc')).toHaveCount(lineCount());
  expect(await page.locator('#poster').evaluate((svg) => svg.getBoundingClientRect().width)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
