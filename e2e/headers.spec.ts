import { expect, type Page } from '@playwright/test';
import { ATLAS_ADDRESS } from './addresses.ts';
import { evidence } from './atlas.ts';
import { openUseThis } from './behind-buttons.ts';
import { pick, savePicture } from './embed-builder.ts';
import { refusals, serveWith } from './policy.ts';
import { open, waitForLiveMap } from './reader.ts';
import { test } from './watched.ts';

const RELEASE = evidence.dataset.release;
const [claim] = evidence.dataset.claims;
/** A page of every kind. */
const PAGES = [
  ...[
    '',
    '404.html',
    'route/dispatch-kp-unstated-russia/',
    'place/russia/',
    'article/dnk-28000/',
    'method/',
    'changes/',
  ],
  ...['data/', 'embedding/', `claim/${claim?.id}/`],
  ...['embed/', 'embed/route/dispatch-kp-unstated-russia/', 'embed/place/russia/'],
  ...(RELEASE.draft ? [] : [`release/${RELEASE.id}/embed/`, `release/${RELEASE.id}/embed/place/russia/`]),
];
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** The headers of a file of the site. */
async function headersOf(page: Page, path: string): Promise<Readonly<Record<string, string>>> {
  const response = await page.request.get(`/${path}`);
  expect(response.status(), path).toBe(200);
  return response.headers();
}

/** Files that a page asks for, below the site's address. */
async function askedFor(page: Page, path: string, pattern: RegExp): Promise<string> {
  const html = await (await page.request.get(`/${path}`)).text();
  const found = pattern.exec(html)?.[1];
  if (found === undefined) throw new Error(`${path} asks for nothing like ${pattern}`);
  return new URL(found, `http://x/${path}`).pathname.slice(1);
}

test('every kind of page opens without anything being refused, complained of or fetched from elsewhere', async ({
  page,
  context,
}) => {
  const refused = await refusals(context);
  // The page for what is not found names no icon: it does not know where it lies. Browsers then ask for another.
  for (const path of PAGES.filter((each) => each !== '404.html')) {
    await page.goto(`/${path}`);
    await page.evaluate(() => document.fonts.ready);
    expect(refused, path).toEqual([]);
  }
});

test('the map needs nothing more than it is allowed, whatever is opened', async ({ page, context }) => {
  test.setTimeout(120_000);
  const refused = await refusals(context);
  await page.addInitScript(() => {
    Object.assign(window, { print: () => document.documentElement.setAttribute('data-printed', '') });
  });
  await open(page, '#route=dispatch-kp-unstated-russia');
  await page.locator('#map').dispatchEvent('pointerenter');
  await waitForLiveMap(page);
  await page.evaluate(() => {
    location.hash = 'globe=yes&theme=dark';
  });
  await (await openUseThis(page)).getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  for (const name of ['CSV', 'GeoJSON', 'PDF']) {
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 40_000 }),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    expect(await download.failure(), name).toBeNull();
  }
  // Of a route, a picture is drawn when it is pressed.
  await page.evaluate(() => {
    location.hash = 'route=dispatch-kp-unstated-russia';
  });
  for (const name of ['Cite', 'Embed']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    if (name === 'Embed') {
      await expect(page.frameLocator('dialog iframe').locator('#map')).toBeVisible();
      await pick(page.getByRole('dialog'), 'Pictures');
      await savePicture(page, 'PNG, 1080 × 1080');
      await expect(page.locator('.embed-said')).toContainText('Saved as');
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  expect(refused).toEqual([]);
});

test('pages of the site allow themselves alone, are shown in nobody’s frame, and are asked about each time', async ({
  page,
}) => {
  for (const path of PAGES.filter((each) => !/^(?:embed|release)\//.test(each))) {
    const headers = await headersOf(page, path);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy, path).toMatch(/^default-src 'none'; script-src 'self'( 'sha256-[^']+')+; style-src 'self'/);
    expect(policy, path).toContain("frame-ancestors 'none'");
    // The map draws pictures of an SVG of its own.
    const others = path === '' ? policy.replace("img-src 'self' data:;", "img-src 'self';") : policy;
    expect(others, path).not.toMatch(/unsafe-|blob:|data:|https?:/);
    expect(headers, path).toMatchObject({
      'cache-control': 'no-cache',
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['cross-origin-embedder-policy'], path).toBeUndefined();
    expect(headers['x-frame-options'], path).toBeUndefined();
  }
});

test('embeds name their host beside themselves, and isolated hosts may show them', async ({ page, baseURL }) => {
  const { origin } = new URL(baseURL ?? '');
  for (const path of PAGES.filter((each) => /^(?:embed|release)\//.test(each))) {
    const headers = await headersOf(page, path);
    const policy = headers['content-security-policy'] ?? '';
    // A page that is kept was published with the address that the site has given itself.
    const host = path.startsWith('release/') ? new URL(evidence.dataset.imprint.address).origin : origin;
    expect(policy.split("'self'").length - 1, path).toBe(policy.split(`'self' ${host}`).length - 1);
    expect(policy, path).toMatch(/worker-src [^;]* data:(?:;|$)/);
    expect(policy, path).not.toMatch(/unsafe-|blob:|frame-ancestors/);
    expect(headers, path).toMatchObject({
      'cache-control': path.startsWith('release/') ? FOR_GOOD : 'no-cache',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'cross-origin',
    });
  }
});

test('hashed files, loaders and releases are kept for good; whatever is not a page can be read from anywhere', async ({
  page,
}) => {
  const kept = [
    await askedFor(page, '', /src="([^"]*assets\/index-[^"]*\.js)"/),
    await askedFor(page, 'embed/', /href="([^"]*assets\/page-[^"]*\.css)"/),
    'embed/dispatch-atlas-1.0.0.js',
    ...(RELEASE.draft ? [] : [`release/${RELEASE.id}/data/claims.csv`, `release/${RELEASE.id}/SHA256SUMS`]),
  ];
  const others = ['data/claims.csv', 'changes.json', 'oembed.json', 'fonts/inter-400.woff2'];
  const pictures = [
    'picture/dispatch-atlas-1200x630.png',
    ...evidence.dataset.releases
      .slice(0, 1)
      .flatMap(({ release }) => (release === null ? [] : [`since/${release}.json`])),
  ];
  for (const path of [...kept, ...others, ...pictures]) {
    const headers = await headersOf(page, path);
    expect(headers, path).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    });
    if (kept.includes(path)) expect(headers['cache-control'], path).toBe(FOR_GOOD);
    else expect(headers['cache-control'], path).not.toContain('immutable');
  }
});

for (const path of ['', 'method/', 'embed/']) {
  test(`a host that sends no headers is no way in: /${path} keeps its policy in itself`, async ({ browser }) => {
    // Refusals are what is looked for here, so nothing watches for complaints.
    const context = await browser.newContext({ baseURL: ATLAS_ADDRESS });
    const refused = await refusals(context);
    await serveWith(context, null, (html) =>
      html.replace(
        '</body>',
        '<script>document.title = "taken over";</script><p style="color: red" onclick="x()">x</p></body>',
      ),
    );
    const page = await context.newPage();
    const response = await page.goto(`/${path}`);
    expect(response?.headers()['content-security-policy']).toBeUndefined();
    await expect
      .poll(() => refused.filter((what) => /^(?:script|style)-src/.test(what)).length)
      .toBeGreaterThanOrEqual(2);
    expect(await page.title()).toContain('Atlas');
    await context.close();
  });
}
