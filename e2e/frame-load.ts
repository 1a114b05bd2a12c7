import type { Page } from '@playwright/test';
import { brotliBytes } from './brotli.ts';
import { quiet } from './waits.ts';

const KINDS = /\.(woff2|css|js|json|svg|png)$/;

/**
 * What a frame with that page of the site loads until somebody touches it: Brotli bytes by kind, each file compressed by
 * itself as a server sends it. The frame stays in the page.
 */
export async function loadedByFrame(page: Page, path: string): Promise<ReadonlyMap<string, number>> {
  const bodies: Promise<readonly [url: string, body: Buffer]>[] = [];
  // In a frame, as readers have it: a page by itself would load its icon, too.
  const host = `<!doctype html><title>Host</title><iframe src="/${path}" title="Map" width="720" height="540"></iframe>`;
  await page.route('**/host-of-a-frame', (route) => route.fulfill({ contentType: 'text/html', body: host }));
  page.on('response', (response) => {
    if (response.url().endsWith('host-of-a-frame')) return;
    bodies.push(response.body().then((body) => [response.url(), body] as const));
  });
  await page.clock.install();
  await page.goto('/host-of-a-frame', { waitUntil: 'networkidle' });
  // One, or Playwright refuses.
  await page.frameLocator('iframe').locator('.map .poster:visible').waitFor();
  // What is put off, be it to a moment of leisure, is loaded before interaction, too.
  await page.clock.runFor(10_000);
  await quiet(page);
  const sizes = new Map<string, number>();
  for (const [url, body] of await Promise.all(bodies)) {
    const kind = KINDS.exec(new URL(url).pathname)?.[1] ?? 'html';
    sizes.set(kind, (sizes.get(kind) ?? 0) + brotliBytes(body));
  }
  return sizes;
}
