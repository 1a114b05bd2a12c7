import { expect } from '@playwright/test';
import { loadedByFrame } from './frame-load.ts';
import { test } from './watched.ts';

/** What a frame loads until somebody touches it, each file compressed by itself as a server sends it; 1 KB is 1000 bytes. */
const LIMIT_KB = 80;
/** Of it for everything but the page itself, whose part `growth/embeds.unit.test.ts` holds it to with more articles. */
const BESIDE_THE_PAGE_KB = 38;

/** The heaviest and one of each other kind. A part of the atlas is lighter than all of it. */
const PAGES = ['embed/', 'embed/route/dispatch-ryanggang-china/', 'embed/place/china/'] as const;

for (const path of PAGES) {
  test(`${path} loads at most ${LIMIT_KB} KB before anybody touches it`, async ({ page }) => {
    const sizes = await loadedByFrame(page, path);
    const all = [...sizes.values()].reduce((sum, size) => sum + size, 0) / 1000;
    const parts = [...sizes].map(([kind, size]) => `${kind} ${(size / 1000).toFixed(1)}`).join(', ');
    console.log(`${path}: ${all.toFixed(1)} KB (Brotli): ${parts}`);
    expect([...sizes.keys()].sort(), 'nothing else is loaded').toEqual(['css', 'html', 'js', 'woff2']);
    expect(all).toBeLessThanOrEqual(LIMIT_KB);
    expect(all - (sizes.get('html') ?? 0) / 1000).toBeLessThanOrEqual(BESIDE_THE_PAGE_KB);
  });
}
