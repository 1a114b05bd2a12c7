import type { Locator, Page } from '@playwright/test';

/**
 * To be run before the page's scripts. Lets a picture be taken of the live map without its arcs, which are what it
 * draws as instances: while the root's `data-test-arcs` is "off".
 */
export function switchForArcs(): void {
  const draw = WebGL2RenderingContext.prototype.drawArraysInstanced;
  WebGL2RenderingContext.prototype.drawArraysInstanced = function (...how) {
    if (document.documentElement.getAttribute('data-test-arcs') !== 'off') draw.apply(this, how);
  };
}

/** The picture of the map, or of another part of the page, once two in a row are the same. */
export async function settled(page: Page, map: Locator = page.locator('#map')): Promise<Buffer> {
  let before = await map.screenshot();
  for (let tries = 0; tries < 30; tries += 1) {
    await page.waitForTimeout(150);
    const now = await map.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error('the map does not come to rest');
}
