import type { Locator, Page } from '@playwright/test';
import { steady } from './waits.ts';

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

/** The picture of the map, or of another part of the page, once it has come to rest. */
export function settled(page: Page, map: Locator = page.locator('#map')): Promise<Buffer> {
  return steady(page, () => map.screenshot(), 150, 2);
}
