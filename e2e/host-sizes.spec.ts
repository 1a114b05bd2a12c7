import { expect } from '@playwright/test';
import { HOSTS_ADDRESS } from './addresses.ts';
import { type Embed, expectArcs, openHost, TRIED } from './hosts/embed.ts';
import { faultsInFrame } from './hosts/frame-faults.ts';
import { test } from './hosts/watched-host.ts';
import { steady } from './waits.ts';

/** Sizes in px that hosts give a frame: all with all, and a choice of them. */
const EVERY = {
  widths: [280, 320, 360, 390, 480, 560, 640, 720, 960, 1100, 1280, 1600],
  heights: [300, 360, 400, 480, 560, 600],
};
const SOME = { widths: [280, 390, 480, 640, 800, 1100, 1600], heights: [300, 400, 600] };

/** A script lays out the picture anew within a few frames of the new size. */
const LAYOUT_MS = 120;

test.use({ baseURL: HOSTS_ADDRESS, viewport: { width: 1640, height: 700 } });

test('at every size the embed of the atlas is whole and readable', async ({ page }) => {
  await expectGood(await openHost(page, 'bare?embed=embed/&width=1600&height=600'), EVERY);
});

for (const subject of [`route/${TRIED}`, 'place/russia']) {
  test(`at all sorts of sizes the embed of ${subject} is whole and readable`, async ({ page }) => {
    await expectGood(await openHost(page, `bare?embed=embed/${subject}/&width=1600&height=600`), SOME);
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('at all sorts of sizes the embed is whole and readable with scripts off', async ({ page }) => {
    await expectGood(await openHost(page, 'bare?embed=embed/&width=1600&height=600'), SOME, false);
  });
});

/** Without scripts nothing is laid out anew later, and no frame is waited for: none would be told of. */
async function expectGood(embed: Embed, { widths, heights }: typeof EVERY, withScripts = true): Promise<void> {
  test.setTimeout(180_000);
  const body = embed.inside.locator('body');
  const faults: string[] = [];
  for (const width of widths) {
    for (const height of heights) {
      await embed.outside.evaluate(
        (frame, size) => {
          frame.setAttribute('width', String(size.width));
          frame.setAttribute('height', String(size.height));
        },
        { width, height },
      );
      await expect.poll(() => body.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
      const faultsNow = () => body.evaluate(faultsInFrame);
      const found = withScripts ? await steady(embed.page, faultsNow, LAYOUT_MS) : await faultsNow();
      faults.push(...found.map((fault) => `${width} × ${height}: ${fault}`));
    }
    await expectArcs(embed);
  }
  expect(faults).toEqual([]);
}
