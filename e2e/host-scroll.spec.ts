import { expect, type Page } from '@playwright/test';
import { HOSTS_ADDRESS } from './addresses.ts';
import { swipe } from './finger.ts';
import { type Embed, openHost } from './hosts/embed.ts';
import { expectLive, startLiveMap } from './hosts/live.ts';
import { test } from './hosts/watched-host.ts';
import { steady } from './waits.ts';

/** Px. */
const FAR = 140;

test.use({ baseURL: HOSTS_ADDRESS });

test.describe('with a wheel', () => {
  test.use({ viewport: { width: 1000, height: 760 } });

  test('the wheel over static map, words and live map scrolls the article', async ({ page }) => {
    const embed = await openHost(page, 'article');
    const wheel = async (part: string, by: number): Promise<void> => {
      const { x, y } = await middleOf(embed, part);
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, by);
    };
    await expectScrolls(embed, wheel);
    await startLiveMap(embed);
    await expectLive(embed);
    await expectScrolls(embed, wheel);
    await expectLive(embed);
  });
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a finger on static map, words and live map scrolls the article', async ({ page }) => {
    const embed = await openHost(page, 'article');
    const finger = async (part: string, by: number): Promise<void> => swipe(page, await middleOf(embed, part), by);
    await expectScrolls(embed, finger);
    await startLiveMap(embed);
    await expectLive(embed);
    await expectScrolls(embed, finger);
    await expectLive(embed);
  });
});

type Gesture = (part: string, by: number) => Promise<void>;

/** A gesture on each part of the frame moves the host's page there and back; the map in it stays where it is. */
async function expectScrolls({ page, outside, inside }: Embed, gesture: Gesture): Promise<void> {
  await outside.evaluate((frame) => frame.scrollIntoView({ block: 'center' }));
  let picture: readonly string[] | null = null;
  for (const part of ['#map', 'h1', '#legend', 'footer']) {
    for (const by of [FAR, -FAR]) {
      const before = await scrolled(page);
      await gesture(part, by);
      await expect.poll(() => scrolled(page), `${part}, ${by} px`).not.toBe(before);
      const way = (await steady(page, () => scrolled(page), 150)) - before;
      expect(Math.sign(way), `${part}: the article follows`).toBe(Math.sign(by));
      expect(Math.abs(way), `${part}: as far as it was asked to`).toBeGreaterThan(FAR * 0.6);
      // The first touch wakes the frame, which may then lay out its picture for the size that it has.
      if (!picture) {
        await expect(inside.locator('html')).toHaveClass(/is-drawn/);
        picture = await whereNamesAre();
      }
      expect(await whereNamesAre(), `${part}: the map has not moved`).toEqual(picture);
    }
  }

  function whereNamesAre(): Promise<readonly string[]> {
    return inside
      .locator('#map svg .labels text')
      .evaluateAll((all) => all.map((text) => JSON.stringify(text.getBoundingClientRect())));
  }
}

async function middleOf({ inside }: Embed, part: string): Promise<{ x: number; y: number }> {
  const box = await inside.locator(part).first().boundingBox();
  if (!box) throw new Error(`${part} is nowhere`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}
