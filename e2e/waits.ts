import { expect, type Frame, type Page } from '@playwright/test';

const LONGEST_MS = 20_000;

/**
 * Waits for two frames: what has changed by now has been laid out and painted then. A page whose scripts are off is told
 * of no frame: neither this nor what is made of it is for such a page.
 */
export async function painted(of: Page | Frame): Promise<void> {
  await of.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/**
 * Waits until words and pictures have their places: letters have come, and what goes by the size of its box, which browsers
 * tell with the next frame, has been fitted to it.
 */
export async function laidOut(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await painted(page);
}

/** Waits for the end of all transitions and animations that what has changed by now sets going. */
export async function animated(of: Page | Frame): Promise<void> {
  await painted(of);
  await of.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}

/**
 * A value that comes to rest, once it has been the same for so long and in so many readings. It is read in every other
 * frame: on a slow machine, where a movement may stand still for longer than `forMs`, frames are rare as well.
 *
 * @throws Error where it does not come to rest within 20 s
 */
export async function steady<Value>(
  page: Page,
  read: () => Promise<Value>,
  forMs: number,
  readings = 6,
): Promise<Value> {
  const start = performance.now();
  let [value, since, same] = [await read(), performance.now(), 1];
  while (performance.now() - since < forMs || same < readings) {
    if (performance.now() - start > LONGEST_MS) throw new Error(`not the same for ${forMs} ms: ${String(value)}`);
    await painted(page);
    const now = await read();
    if (isSame(now, value)) same += 1;
    else [value, since, same] = [now, performance.now(), 1];
  }
  return value;
}

/**
 * Holds a value against what it must stay, in every other frame of the time in which it would become another. Fails at
 * once where it does; `whenMs` is by when that would be.
 */
export async function expectToStay(
  page: Page,
  read: () => Promise<unknown>,
  value: unknown,
  whenMs: number,
): Promise<void> {
  const start = performance.now();
  do {
    expect(await read()).toEqual(value);
    await painted(page);
  } while (performance.now() - start < whenMs);
  expect(await read()).toEqual(value);
}

/** Waits until the page has had leisure, and has asked for nothing for half a second. */
export async function quiet(page: Page): Promise<void> {
  let asked = 0;
  const count = () => {
    asked += 1;
  };
  page.on('request', count);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await steady(page, () => Promise.resolve(asked), 500);
  page.off('request', count);
}

function isSame(a: unknown, b: unknown): boolean {
  return a instanceof Buffer && b instanceof Buffer ? a.equals(b) : JSON.stringify(a) === JSON.stringify(b);
}
