import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { type ApartSite, openApartSite } from './apart/site.ts';
import { evidence } from './atlas.ts';
import { frameIn } from './framed.ts';
import { openHost } from './hosts/embed.ts';
import { steady } from './waits.ts';

/** What holds of a frame whose evidence is in files beside its page, as it is with many articles. */
const RUSSIA = 'dispatch-kp-unstated-russia';
const FILE = `**/embed/evidence/${RUSSIA}/`;

let site: ApartSite;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  site = await openApartSite();
});
test.afterAll(() => site?.stop());
test.use({ viewport: { width: 1000, height: 760 } });

/** Every quotation of the route can be read. */
async function expectEvidence(inside: FrameLocator | Page): Promise<void> {
  const section = inside.locator(`[id="route=${RUSSIA}"]`);
  await expect(section.locator('h3')).toBeInViewport();
  for (const exact of quotations()) {
    const quote = section.locator('blockquote', { hasText: exact }).first();
    await quote.evaluate((each) => each.scrollIntoView({ block: 'center' }));
    await expect(quote).toBeInViewport({ ratio: 0.5 });
  }
}

function quotations(): readonly string[] {
  const route = evidence.dataset.routes.find(({ id }) => id === RUSSIA);
  if (!route) throw new Error(`no route ${RUSSIA}`);
  const texts = evidence.claimsOf(route).flatMap((claim) => claim.excerpts.map((id) => evidence.excerpt(id).exact));
  expect(texts.length).toBeGreaterThan(3);
  return texts;
}

for (const kind of ['no-attribute', 'scripts', 'scripts-origin']) {
  test(`sandbox: ${kind}: the evidence comes from another site when a row is opened, and once`, async ({ page }) => {
    let fetched = 0;
    page.on('request', (request) => {
      if (request.url().includes('/evidence/')) fetched += 1;
    });
    const { inside } = await openHost(page, `${site.hosts}sandbox/${kind}`);
    await inside.locator('#open-list').click();
    await expect(inside.locator('#route-listbox')).toBeVisible();
    expect(fetched, 'nothing is fetched before a row is opened').toBe(0);
    await inside.locator(`#routes [data-route="${RUSSIA}"]`).click();
    await expectEvidence(inside);
    await inside.locator('.drawer-back').click();
    await inside.locator(`#routes [data-route="${RUSSIA}"]`).click();
    await expectEvidence(inside);
    expect(fetched).toBe(1);
  });
}

test('where it cannot be had, the drawer says so, and it is tried again or read on its own page', async ({ page }) => {
  await page.route(FILE, (route) => route.abort());
  const { inside } = await openHost(page, `${site.hosts}sandbox/scripts`);
  await inside.locator('#open-list').click();
  await inside.locator(`#routes [data-route="${RUSSIA}"]`).click();
  const section = inside.locator(`[id="route=${RUSSIA}"]`);
  await expect(section.locator('h2')).toHaveText('From North Korea (province not stated) to Russia');
  await expect(section.locator('.wait-words')).toContainText('could not be loaded');
  await page.unroute(FILE);
  await section.locator('button').click();
  await expectEvidence(inside);
});

test('the link of a section that did not come leads to the evidence in the frame', async ({ page }) => {
  let refused = 0;
  await page.route(FILE, (route) => (refused++ === 0 ? route.abort() : route.continue()));
  const { inside } = await openHost(page, `${site.hosts}sandbox/scripts`);
  await inside.locator('#open-list').click();
  await inside.locator(`#routes [data-route="${RUSSIA}"]`).click();
  await inside.locator('.wait-ways a').click();
  await expect(inside.locator('.evidence-alone')).toBeVisible();
  await expectEvidence(inside);
});

test('a host selects a route: the drawer opens with its title, the host hears nothing, the height stays', async ({
  page,
}) => {
  const { inside, say, told } = await frameIn(page, `${site.address}embed/`, {
    width: 720,
    height: 560,
    sandbox: 'allow-scripts',
  });
  await say({ type: 'dispatch-atlas:hello', v: 1 });
  const heights = async () =>
    (await told()).filter((each) => (each as { type?: string }).type === 'dispatch-atlas:height');
  await expect.poll(async () => (await heights()).length).toBeGreaterThan(0);
  const before = (await steady(page, heights, 600)).at(-1);
  await say({ type: 'dispatch-atlas:select', v: 1, route: RUSSIA });
  await expectEvidence(inside);
  const selected = (await told()).filter((each) => (each as { type?: string }).type === 'dispatch-atlas:selected');
  expect(selected).toEqual([]);
  expect((await heights()).at(-1)).toEqual(before);
  await say({ type: 'dispatch-atlas:select', v: 1, route: null });
  await expect(inside.locator('#drawer')).toBeHidden();
});

test('a link in the frame’s hash is followed', async ({ page }) => {
  await page.goto(`${site.address}embed/`);
  await page.evaluate((route) => {
    location.hash = `route=${route}`;
  }, RUSSIA);
  await expectEvidence(page);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a row leads to the evidence, and from there to the map of the route', async ({ page }) => {
    await page.goto(`${site.address}embed/`);
    await page.locator('#open-list').click();
    await page.locator(`#routes [data-route="${RUSSIA}"]`).click();
    await expect(page.locator('.evidence-alone')).toBeVisible();
    await expectEvidence(page);
    await page.locator('.evidence-ways a').first().click();
    await expect(page.locator('.map .poster:visible')).toHaveCount(1);
  });
});
