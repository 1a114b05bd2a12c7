import { type CDPSession, expect, type Page } from '@playwright/test';
import { HOSTS_ADDRESS } from './addresses.ts';
import { type Embed, openHost } from './hosts/embed.ts';
import { expectLive, startLiveMap } from './hosts/live.ts';
import { test } from './hosts/watched-host.ts';

/** Px. */
const FAR = 140;
const STEPS = 12;

test.use({ baseURL: HOSTS_ADDRESS });

test.describe('with a wheel', () => {
  test.use({ viewport: { width: 1000, height: 760 } });

  test('the wheel over poster, words and live map scrolls the article', async ({ page }) => {
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

  test('a finger on poster, words and live map scrolls the article', async ({ page, context }) => {
    const embed = await openHost(page, 'article');
    const session = await context.newCDPSession(page);
    const swipe = async (part: string, by: number): Promise<void> =>
      swipeFrom(session, await middleOf(embed, part), by);
    await expectScrolls(embed, swipe);
    await startLiveMap(embed);
    await expectLive(embed);
    await expectScrolls(embed, swipe);
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
      await settled(page);
      const way = (await scrolled(page)) - before;
      expect(Math.sign(way), `${part}: the article follows`).toBe(Math.sign(by));
      expect(Math.abs(way), `${part}: as far as it was asked to`).toBeGreaterThan(FAR * 0.6);
      // The first touch wakes the frame, which may then lay out its picture for the size that it has.
      picture ??= await whereNamesAre();
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

/** A finger that moves up the screen for a positive distance, and rests before it is lifted. */
async function swipeFrom(session: CDPSession, { x, y }: { x: number; y: number }, by: number): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [{ x, y }]);
  for (let step = 1; step <= STEPS; step += 1) await touch('touchMove', [{ x, y: y - (by * step) / STEPS }]);
  await touch('touchMove', [{ x, y: y - by }]);
  await touch('touchEnd', []);
}

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}

/** Waits until the page has stood still for three frames. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let [last, still] = [scrollY, 0];
    while (still < 3) {
      await new Promise((done) => setTimeout(done, 50));
      still = scrollY === last ? still + 1 : 0;
      last = scrollY;
    }
  });
}
