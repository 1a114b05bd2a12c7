import { expect } from '@playwright/test';
import { pageAddress } from '../src/core/view/page-address.ts';
import { evidence, RUSSIA } from './atlas.ts';
import { test } from './watched.ts';

const { imprint } = evidence.dataset;
const PAGES = ['', pageAddress({ kind: 'route', id: RUSSIA }), 'place/china/', 'method/', 'changes/', 'data/'];

test('the picture that a page is shared with is there, in the size that the page says', async ({ page, request }) => {
  for (const path of PAGES) {
    await page.goto(path === '' ? '/' : `/${path}`);
    const said = (name: string) => page.locator(`meta[property="og:image${name}"]`).getAttribute('content');
    const address = (await said('')) ?? '';
    expect(address.startsWith(imprint.address), path).toBe(true);
    const answer = await request.get(`/${address.slice(imprint.address.length)}`);
    expect(answer.status(), address).toBe(200);
    expect(answer.headers()['content-type']).toBe(await said(':type'));
    const bytes = await answer.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map(String)).toEqual([
      await said(':width'),
      await said(':height'),
    ]);
    expect(await said(':alt')).toContain('Reported by');
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
  }
});

test('a browser draws the picture to scale without anything else, all words inside it', async ({ page }) => {
  // Put into a page of the site: for a picture by itself a browser asks for an icon that is not there.
  await page.goto('/method/');
  const { words, strays } = await page.evaluate(async () => {
    const answer = await fetch('/picture/dispatch-atlas-map.svg');
    const picture = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml').documentElement;
    document.body.append(picture);
    const frame = picture.getBoundingClientRect();
    const texts = [...picture.querySelectorAll(':scope > text')];
    const outside = texts.filter((text) => {
      const { left, right, top, bottom, width } = text.getBoundingClientRect();
      return left < frame.left || top < frame.top || right > frame.right || bottom > frame.bottom || width === 0;
    });
    return { words: texts.length, strays: outside.map(({ textContent }) => textContent) };
  });
  expect(strays).toEqual([]);
  expect(words).toBeGreaterThan(10);
});
