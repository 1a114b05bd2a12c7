import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, expect, type FrameLocator, type Page, test } from '@playwright/test';
import { ATLAS_ADDRESS } from './addresses.ts';
import { evidence, RUSSIA } from './atlas.ts';
import { pick } from './embed-builder.ts';
import { type Allowed, allowedBy, POLICY, refusals, serveWith, withChanged, without } from './policy.ts';

// Each thing that a policy allows is taken away once, and then something has to be refused. What nothing needs would be
// an opening without a use. What is refused is looked for here, so nothing watches for complaints.

const { release, imprint } = evidence.dataset;
/** A page that is kept asks in addition what has changed since. */
const EMBED = release.draft ? 'embed/' : `release/${release.id}/embed/`;
/** A page of somebody else that holds the embed as WordPress does: without an origin of its own. */
const ARTICLE = `<!doctype html><iframe sandbox="allow-scripts" width="640" height="500" src="/embed/"></iframe>`;

type Change = (policy: string) => string;
type Use = (page: Page, isRefused: () => boolean, change: Change) => Promise<void>;

const useEmbed: Use = async (page, isRefused) => {
  await page.goto(`/${EMBED}`);
  await comeAlive(page, isRefused);
};

const useSandboxed: Use = async (page, isRefused, change) => {
  // What a test answers in a server's place has no address, and browsers do not let it ask for files of this machine.
  const host = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(new URL(url, ATLAS_ADDRESS));
    for (const [name, value] of answer.headers) {
      if (!/^(?:content-(?:encoding|length)|connection|transfer-encoding)$/.test(name)) response.setHeader(name, value);
    }
    if (url === '/') {
      response.removeHeader(POLICY);
      response.end(ARTICLE);
      return;
    }
    const policy = answer.headers.get(POLICY);
    if (policy !== null) response.setHeader(POLICY, change(policy));
    const body = Buffer.from(await answer.arrayBuffer());
    response.end(url.endsWith('/') ? withChanged(body.toString(), change) : body);
  });
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  await comeAlive(page.frameLocator('iframe'), isRefused);
  host.close();
};

const useSite: Use = async (page, isRefused) => {
  for (const path of ['method/', '404.html', `#route=${RUSSIA}`]) {
    await page.goto(`/${path}`);
    if (isRefused()) return;
  }
  await page.locator('#use-this summary').click();
  const embed = page.getByRole('button', { name: 'Embed', exact: true });
  await decided(embed, isRefused);
  if (isRefused()) return;
  await embed.click();
  await decided(page.frameLocator('dialog iframe').locator('h1'), isRefused);
  if (isRefused()) return;
  await pick(page.getByRole('dialog'), 'Pictures');
  await page.locator('.embed-files button').first().click();
  await decided(page.locator('.embed-said', { hasText: 'Saved as' }), isRefused);
  if (isRefused()) return;
  await page.keyboard.press('Escape');
  await page.locator('#map').dispatchEvent('pointerenter');
  await decided(page.locator('#map[data-live="ready"]'), isRefused);
};

test('an embed is allowed nothing that it does not need', async ({ browser }) => {
  test.setTimeout(300_000);
  const all = allowedBy(await policyOf(browser, EMBED));
  // Either name is enough for a page that has an origin; WebKit needs the host where there is none, and at a copy's
  // address only the other one is right. Together they are needed everywhere.
  const hosts = [new URL(ATLAS_ADDRESS).origin, new URL(imprint.address).origin];
  const own = ["'self'", ...hosts];
  expect(all.filter(({ source }) => source === "'self'").map(({ directive }) => directive)).toEqual([
    'script-src',
    'style-src',
    'img-src',
    'font-src',
    'connect-src',
    'worker-src',
  ]);
  for (const { directive, source } of all.filter((each) => !hosts.includes(each.source))) {
    const sources = source === "'self'" ? own : [source];
    const use = source === 'data:' ? useSandboxed : useEmbed;
    await expectMissed(browser, { directive, sources }, use);
  }
});

test('the site is allowed nothing that it does not need', async ({ browser }) => {
  test.setTimeout(300_000);
  const all = allowedBy(await policyOf(browser, ''));
  expect(all.map(({ directive }) => directive)).toContain('frame-src');
  for (const { directive, source } of all) {
    await expectMissed(browser, { directive, sources: [source] }, useSite);
  }
});

async function policyOf(browser: Browser, path: string): Promise<string> {
  const context = await browser.newContext({ baseURL: ATLAS_ADDRESS });
  const policy = (await context.request.get(`/${path}`)).headers()[POLICY];
  await context.close();
  if (policy === undefined) throw new Error(`/${path} has no policy`);
  return policy;
}

async function expectMissed(
  browser: Browser,
  { directive, sources }: { readonly directive: Allowed['directive']; readonly sources: readonly string[] },
  use: Use,
): Promise<void> {
  const context = await browser.newContext({ baseURL: ATLAS_ADDRESS });
  const refused = await refusals(context);
  const change: Change = (policy) => without(policy, directive, sources);
  if (use !== useSandboxed) await serveWith(context, change);
  await use(await context.newPage(), () => refused.length > 0, change);
  await expect.poll(() => refused.length, `${directive} without ${sources.join(' ')}`).toBeGreaterThan(0);
  await context.close();
}

/** Starts the live map of an embed as a reader does, unless something has been refused before. */
async function comeAlive(page: Page | FrameLocator, isRefused: () => boolean): Promise<void> {
  await expect(page.locator('#map')).toBeVisible();
  const zoom = page.locator('#controls [data-zoom="1"]');
  await decided(zoom, isRefused);
  if (isRefused()) return;
  await zoom.click();
  await decided(page.locator('#map[data-live="ready"]'), isRefused);
}

/** Waits until there is something to see, or something was refused. */
async function decided(locator: ReturnType<Page['locator']>, isRefused: () => boolean): Promise<void> {
  await expect.poll(async () => isRefused() || (await locator.isVisible()), { timeout: 30_000 }).toBe(true);
}
