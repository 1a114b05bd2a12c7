import { expect } from '@playwright/test';
import { expectNothingCut, KINDS } from './embed-room.ts';
import { laidOut } from './waits.ts';
import { test } from './watched.ts';

/** Half as large again as a browser's own. */
const LETTERS_PX = 24;

const SIZES = [
  { width: 300, height: 400 },
  { width: 600, height: 500 },
  { width: 640, height: 400 },
  { width: 1000, height: 600 },
];

/** How much of the frame the map has at least, whatever the letters. */
const LEAST_OF_MAP = 0.45;

/** From this width on there is room for all that is always said, with nothing to scroll to. */
const ROOMY_PX = 600;

for (const address of KINDS) {
  test(`${address} keeps map and words where readers have set letters of ${LETTERS_PX} px`, async ({
    page,
    context,
  }) => {
    test.setTimeout(180_000);
    const client = await context.newCDPSession(page);
    await client.send('Page.setFontSizes', { fontSizes: { standard: LETTERS_PX } });
    for (const { width, height } of SIZES) {
      const size = `${width} × ${height}`;
      await page.setViewportSize({ width, height });
      await page.goto(`/${address}`);
      await laidOut(page);
      const { rem, map, hidden } = await page.evaluate(() => ({
        rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
        map: document.querySelector('#map')?.getBoundingClientRect().height ?? 0,
        hidden: document.documentElement.scrollHeight - innerHeight,
      }));
      expect(rem, 'the setting is followed').toBe(LETTERS_PX);
      expect(map / height, `the map of ${size}`).toBeGreaterThanOrEqual(LEAST_OF_MAP);
      if (width >= ROOMY_PX) expect(hidden, `px to scroll to in ${size}`).toBeLessThanOrEqual(0);
      await expectNothingCut(page, size);
      await page.locator('#open-list').click();
      await expect(page.locator('#routes h2')).toBeInViewport();
    }
  });
}
