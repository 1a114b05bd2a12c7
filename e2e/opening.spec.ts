import { expect } from '@playwright/test';
import { isDrawn, whyUndrawn } from '../src/core/model/drawn.ts';
import { groupedBy } from '../src/core/model/grouped.ts';
import { arcsOf } from '../src/core/scene/arcs.ts';
import { DEFAULT_VIEW } from '../src/core/view/view.ts';
import { evidence, routesWithArc } from './atlas.ts';
import { options, saveData } from './reader.ts';
import { test } from './watched.ts';

const { claims, articles, routes } = evidence.dataset;

test('the page that the server sends has the whole picture in it, before any script', async ({ request }) => {
  const html = await (await request.get('/')).text();
  const staticMap = html.slice(html.indexOf('id="poster"'), html.indexOf('id="poster-narrow"'));
  // Which route an arc is of, scripts know, and draw it again; the list beside it leads to all of them.
  for (const [direction, arcs] of groupedBy(arcsOf(evidence, DEFAULT_VIEW.widthRule), (arc) => [arc.direction])) {
    expect(staticMap.match(new RegExp(`<g class="arc ${direction}[ "]`, 'g')), direction).toHaveLength(arcs.length);
  }
  for (const route of routesWithArc) expect(html).toContain(`href="route/${route.id}/"`);
  for (const label of ['Russia', 'Libya', 'province not stated']) expect(staticMap).toContain(label);
  expect(html).toContain('How to read it');
  expect(html).toContain('Dashed borders are disputed');
});

test('the key counts the claims, and the list holds all of them', async ({ page }) => {
  await saveData(page);
  await page.goto('/');
  await expect(page.locator('h1')).toHaveText('Dispatch Atlas');
  const drawn = claims.filter((claim) => whyUndrawn(claim, evidence) === null);
  await expect(page.locator('.key p')).toContainText(
    `On the map: ${drawn.length} of ${claims.length} claims from ${articles.length} articles`,
  );
  await expect(page.locator('.showing-line')).toHaveText(
    `Showing all ${claims.length} claims from ${articles.length} articles`,
  );
  const counts = await page.locator('#routes .count').allTextContents();
  expect(counts.map((text) => Number.parseInt(text, 10)).reduce((a, b) => a + b, 0)).toBe(claims.length);
  await expect(options(page)).toHaveCount(routes.length);
  await expect(page.locator('#not-on-the-map').getByRole('option')).toHaveCount(
    routes.filter((route) => !isDrawn(route, evidence)).length,
  );
});

test('every arc of the picture has an entry in the list, and says in words what it shows', async ({ page }) => {
  await saveData(page);
  await page.goto('/');
  // Scripts draw it again, with words.
  await expect(page.locator('#poster .arc title').first()).toBeAttached();
  const drawn = await page
    .locator('#poster .arc')
    .evaluateAll((arcs) =>
      arcs.map((arc) => ({ route: arc.getAttribute('data-route'), words: arc.querySelector('title')?.textContent })),
    );
  expect([...new Set(drawn.map(({ route }) => route))].sort()).toEqual(
    routesWithArc.map(({ id }) => id as string).sort(),
  );
  for (const { route, words } of drawn) {
    await expect(page.locator(`#routes [role="option"][data-route="${route}"]`)).toHaveCount(1);
    expect(words).toMatch(/ in \d+ articles?\.$/);
  }
});

test('before the live map is asked for, a reader who saves data is sent none of it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await saveData(page);
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(fetched.filter((address) => /live-map|worker|topo/.test(address))).toEqual([]);
  await page.locator('#map').hover();
  await expect.poll(() => fetched.some((address) => /live-map/.test(address))).toBe(true);
});
