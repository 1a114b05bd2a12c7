import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { LOADER } from '../src/publish/embedding/versions.ts';

/** A newsroom's page, served by its own host on another site than the atlas. */
export interface Article {
  /** What its author has written. */
  readonly body: string;
  /** In both, `{loader}` stands for the loader's address. */
  readonly head?: string;
  /** Its Content-Security-Policy; `{atlas}` stands for the atlas's origin. */
  readonly csp?: string;
  /** Whether the loader is in the page; "no" where a test puts it there itself. */
  readonly loader?: 'async' | 'defer' | 'module' | 'plain' | 'end' | 'no';
}

interface Newsroom {
  /** Publishes an article and opens it. */
  open(article: Article): Promise<void>;
  /** Has the atlas answer with this page wherever it is asked for one to be framed. */
  frames(html: string): Promise<void>;
  /** The addresses of framed pages that were asked for, below the site's address. */
  readonly framed: readonly string[];
  readonly origin: string;
  /** What was complained of. A test that expects a complaint takes it out. */
  readonly complaints: string[];
}

export const ROUTE = 'dispatch-kp-unstated-russia';
export const FALLBACK =
  '<a href="/map"><img src="/map.svg" alt="A map of routes" width="728" height="520" style="max-width:100%;height:auto"></a>';
const FILES: Readonly<Record<string, { readonly type: string; readonly content: string }>> = {
  '/map.svg': {
    type: 'image/svg+xml',
    content:
      '<svg xmlns="http://www.w3.org/2000/svg" width="728" height="520"><rect width="728" height="520" fill="#cde"/></svg>',
  },
  '/news.css': { type: 'text/css', content: 'body { margin: 0 auto; max-width: 720px }' },
};

export const test = base.extend<{ news: Newsroom }>({
  async news({ page, baseURL }, use) {
    const atlas = new URL(baseURL ?? '').origin;
    let served = { html: '', csp: '' };
    const server = createServer(({ url }, response) => {
      const file = FILES[url ?? ''];
      response.setHeader('content-type', `${file?.type ?? 'text/html'}; charset=utf-8`);
      if (served.csp !== '' && !file) response.setHeader('content-security-policy', served.csp);
      response.end(file?.content ?? served.html);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const complaints = watched(page, [atlas, origin]);
    const framed: string[] = [];
    page.on('request', (request) => {
      const { origin: of, pathname, search } = new URL(request.url());
      if (of === atlas && request.isNavigationRequest()) framed.push(`${pathname}${search}`);
    });
    await use({
      origin,
      framed,
      complaints,
      async open(article) {
        served = {
          html: pageOf(article, `${atlas}/${LOADER.path}`),
          csp: (article.csp ?? '').replaceAll('{atlas}', atlas),
        };
        await page.goto(`${origin}/article`);
      },
      async frames(html) {
        await page.route(
          (url) => url.origin === atlas && url.pathname.endsWith('/'),
          (route) => route.fulfill({ contentType: 'text/html', body: html }),
        );
      },
    });
    server.closeAllConnections();
    server.close();
    expect(complaints, 'errors, warnings, and requests to third parties').toEqual([]);
  },
});

/** A page to be framed that says what it is told to by `say`, and keeps what it hears in `heard`. */
export function speaker(script: string): string {
  return `<!doctype html><html lang="en"><title>Speaker</title><body style="margin:0;height:100vh;background:#fed"><script>
    const heard = [];
    const say = (type, fields) => parent.postMessage({ type: 'dispatch-atlas:' + type, v: 1, ...fields }, '*');
    const ready = (height = 640) => { say('height', { id: 'atlas', height }); say('ready', { id: 'atlas' }); };
    addEventListener('message', ({ data, source }) => { if (source === parent) heard.push(data); });
    ${script}
  </script>`;
}

export function maps(page: Page): Locator {
  return page.locator('dispatch-atlas');
}

export function frame(page: Page, index = 0): Locator {
  return maps(page).nth(index).locator('iframe');
}

/** The reader sees the frame and not what stands in the element. */
export async function expectFrame(page: Page, index = 0): Promise<void> {
  await expect(frame(page, index)).not.toHaveAttribute('inert');
  await expect(frame(page, index)).toBeVisible();
  await expect(maps(page).nth(index).locator(':scope > a')).toBeHidden();
}

/** The reader sees what the editor has put into the element. */
export async function expectFallback(page: Page, index = 0): Promise<void> {
  await expect(maps(page).nth(index).locator(':scope > a')).toBeVisible();
  await expect(maps(page).nth(index).locator('img')).toBeVisible();
  const [shown] = await frame(page, index).evaluateAll((found) => found.map((each) => getComputedStyle(each).opacity));
  expect(shown ?? '0').toBe('0');
}

function pageOf({ body, head = '', loader = 'async' }: Article, address: string): string {
  const type = loader === 'module' ? ' type="module"' : loader === 'async' || loader === 'defer' ? ` ${loader}` : '';
  const script = loader === 'no' ? '' : `<script${type} src="{loader}"></script>`;
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title>
    <link rel="icon" href="data:,"><link rel="stylesheet" href="/news.css">${head}${loader === 'end' ? '' : script}</head>
    <body><h1>Article</h1>${body}${loader === 'end' ? script : ''}</body></html>`;
  return page.replaceAll('{loader}', address);
}

function watched(page: Page, known: readonly string[]): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(`not caught: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!known.includes(origin) && protocol !== 'data:') complaints.push(`request: ${request.url()}`);
  });
  return complaints;
}
