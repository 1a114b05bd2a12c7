import { brotliCompressSync, constants } from 'node:zlib';
import { expect } from '@playwright/test';
import { quiet } from './waits.ts';
import { test } from './watched.ts';

/** What a frame loads until somebody touches it, each file compressed by itself as a server sends it; 1 KB is 1000 bytes. */
const LIMIT_KB = 80;

/** The heaviest and one of each other kind. A part of the atlas is lighter than all of it. */
const PAGES = ['embed/', 'embed/route/dispatch-ryanggang-china/', 'embed/place/china/'] as const;

const KINDS = /\.(woff2|css|js|json|svg|png)$/;

for (const path of PAGES) {
  test(`${path} loads at most ${LIMIT_KB} KB before anybody touches it`, async ({ page }) => {
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
    await expect(page.frameLocator('iframe').locator('.map .poster:visible')).toHaveCount(1);
    // What is put off, be it to a moment of leisure, is loaded before interaction, too.
    await page.clock.runFor(10_000);
    await quiet(page);
    const sizes = new Map<string, number>();
    for (const [url, body] of await Promise.all(bodies)) {
      const kind = KINDS.exec(new URL(url).pathname)?.[1] ?? 'html';
      sizes.set(kind, (sizes.get(kind) ?? 0) + compressed(body));
    }
    const all = [...sizes.values()].reduce((sum, size) => sum + size, 0) / 1000;
    const parts = [...sizes].map(([kind, size]) => `${kind} ${(size / 1000).toFixed(1)}`).join(', ');
    console.log(`${path}: ${all.toFixed(1)} KB (Brotli): ${parts}`);
    expect([...sizes.keys()].sort(), 'nothing else is loaded').toEqual(['css', 'html', 'js', 'woff2']);
    expect(all).toBeLessThanOrEqual(LIMIT_KB);
  });
}

function compressed(body: Buffer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(body, { params }).length;
}
