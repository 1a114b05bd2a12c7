import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { readOutward } from '../src/embed/protocol/message.ts';
import { expectFallback, expectFrame, FALLBACK, frame, maps, ROUTE, speaker, test } from './loader-article.ts';
import { SEED } from './seed.ts';
import { expectToStay, painted, steady } from './waits.ts';

const ELEMENT = `<dispatch-atlas id="map">${FALLBACK}</dispatch-atlas>`;
const MESSAGES = 5000;

/** Tests have it say what they want by themselves. */
const PARROT = speaker('ready(640)');

test('the frame is as high as it asks to be, within limits', async ({ page, news }) => {
  await news.frames(PARROT);
  await news.open({ body: ELEMENT });
  await expectFrame(page);
  for (const [told, set] of [
    [720, 720],
    [811.2, 812],
    [3, 120],
    [90_000, 4000],
    [500, 500],
  ]) {
    await have(page, 0, [height(told ?? 0)]);
    await expect(frame(page)).toHaveCSS('height', `${set}px`);
  }
});

test('a height that the editor has fixed stays', async ({ page, news }) => {
  await news.frames(PARROT);
  await news.open({ body: `<dispatch-atlas id="map" height="480">${FALLBACK}</dispatch-atlas>` });
  await expectFrame(page);
  await expect(frame(page)).toHaveCSS('height', '480px');
  const events = await eventsOf(page);
  await have(page, 0, [height(900)]);
  await expectHeard(page, events);
  await expect(frame(page)).toHaveCSS('height', '480px');
  // Without it the frame is as high as it has asked to be.
  await maps(page).evaluate((map) => map.removeAttribute('height'));
  await expect(frame(page)).toHaveCSS('height', '900px');
});

test('a frame that tells no height keeps the room of the picture', async ({ page, news }) => {
  await news.frames(speaker("setTimeout(() => say('ready', { id: 'atlas' }), 500)"));
  await news.open({ body: ELEMENT });
  const room = await maps(page).boundingBox();
  await expectFrame(page);
  const height = (await frame(page).boundingBox())?.height ?? 0;
  expect(height).toBeGreaterThan(400);
  expect(Math.abs(height - (room?.height ?? 0))).toBeLessThan(1);
});

test('a frame that swings to and fro is stopped at its highest', async ({ page, news }) => {
  await news.frames(
    speaker(
      "ready(500); let step = 0; setInterval(() => { step += 1; say('height', { id: 'atlas', height: step % 2 ? 700 : 500 }); }, 30)",
    ),
  );
  await news.open({ body: ELEMENT });
  await expectFrame(page);
  await heightsDuring(page, 60);
  expect(await heightsDuring(page, 50)).toEqual(['700px']);
});

test('what another window says in its name is not heard', async ({ page, news }) => {
  await news.frames(PARROT);
  const forged = JSON.stringify([
    height(3000),
    selected('forged'),
    { type: 'dispatch-atlas:ready', v: 1, id: 'atlas' },
  ]);
  const forger = `for (const each of ${forged}) parent.postMessage(each, '*')`;
  await news.open({
    body: `${ELEMENT}<iframe srcdoc="<script>${forger.replaceAll('"', '&quot;')}</script>"></iframe>`,
  });
  await expectFrame(page);
  const events = await eventsOf(page);
  await page.evaluate((all) => {
    for (const each of JSON.parse(all)) {
      window.postMessage(each, '*');
      window.dispatchEvent(new MessageEvent('message', { data: each }));
      window.dispatchEvent(new MessageEvent('message', { data: each, origin: 'null', source: window }));
    }
  }, forged);
  await expectHeard(page, events);
  await expect(frame(page)).toHaveCSS('height', '640px');
});

test('another window cannot say that a frame is ready which is not', async ({ page, news }) => {
  await news.frames(speaker(''));
  await news.open({ body: ELEMENT });
  await expect(frame(page)).toBeAttached();
  await page.evaluate(() => {
    const ready = { type: 'dispatch-atlas:ready', v: 1, id: 'atlas' };
    window.dispatchEvent(new MessageEvent('message', { data: ready, source: null }));
    return new Promise((heard) => {
      addEventListener('message', heard, { once: true });
      window.postMessage(ready, '*');
    });
  });
  await painted(page);
  await expectFallback(page);
});

test(`${MESSAGES} messages that are none (seed ${SEED}) change nothing, whether the frame or the page sends them`, async ({
  page,
  news,
}) => {
  await news.frames(PARROT);
  await news.open({ body: `${ELEMENT}<a id="link" href="#map" data-dispatch-route="${ROUTE}">Russia</a>` });
  await expectFrame(page);
  const events = await eventsOf(page);
  const before = await stateOf(page);
  const noise = fc.sample(nearMessages(), { numRuns: MESSAGES * 2, seed: SEED });
  const fromFrame = noise.filter((each) => readOutward(each) === null).slice(0, MESSAGES);
  expect(fromFrame).toHaveLength(MESSAGES);
  // From the page even what would be a message is none.
  await page.evaluate(
    (all) => {
      for (const each of all) window.postMessage(each, '*');
      for (const each of [undefined, null, Number.NaN, 1n, new Map(), new Date(), [], new Error('x')])
        postMessage(each, '*');
    },
    noise.slice(0, MESSAGES),
  );
  await have(page, 0, fromFrame);
  await expectHeard(page, events);
  expect(await stateOf(page)).toEqual(before);
});

test('two maps in one page do not mix', async ({ page, news }) => {
  await news.frames(PARROT);
  const body = `<dispatch-atlas id="one">${FALLBACK}</dispatch-atlas><dispatch-atlas id="two" route="${ROUTE}">${FALLBACK}</dispatch-atlas>`;
  await news.open({ body });
  await expectFrame(page, 0);
  await frame(page, 1).scrollIntoViewIfNeeded();
  await expectFrame(page, 1);
  const events = await eventsOf(page);
  await have(page, 0, [height(500)]);
  await have(page, 1, [height(900), selected(ROUTE)]);
  await expect(frame(page, 0)).toHaveCSS('height', '500px');
  await expect(frame(page, 1)).toHaveCSS('height', '900px');
  await expect.poll(events).toEqual([{ map: 'two', route: ROUTE }]);
});

test('words of the article light a route and open it, by pointer and by keys', async ({ page, news }) => {
  await news.frames(PARROT);
  const link = (route: string, more = '') =>
    `<a href="#elsewhere" data-dispatch-route="${route}" ${more}><b>${route}</b></a>`;
  await news.open({
    body: `${ELEMENT}<div style="height:3000px"></div><p>${link('a')} ${link('b')} ${link('NOT A ROUTE!')}</p>`,
  });
  await expectFrame(page);
  expect(await heard(page)).toEqual([{ type: 'dispatch-atlas:hello', v: 1 }]);

  // The pointer is lost on a browser that has just been made to scroll.
  await page.getByRole('link', { name: 'a', exact: true }).scrollIntoViewIfNeeded();
  await steady(page, () => page.evaluate(() => scrollY), 300);
  await page.getByRole('link', { name: 'a', exact: true }).hover();
  await page.getByRole('link', { name: 'b', exact: true }).hover();
  await page.getByRole('link', { name: 'NOT A ROUTE!' }).hover();
  await expect.poll(() => heard(page, 'point')).toEqual(['a', null, 'b', null]);

  await page.mouse.move(0, 0);
  await page.getByRole('link', { name: 'b', exact: true }).focus();
  await expect.poll(() => heard(page, 'point')).toEqual(['a', null, 'b', null, 'b']);
  await expect(frame(page)).not.toBeInViewport();
  await page.keyboard.press('Enter');
  await expect.poll(() => heard(page, 'select')).toEqual(['b']);
  await expect(page.locator('[data-dispatch-lit]')).toHaveText(['b']);
  await expect(frame(page)).toBeInViewport({ ratio: 0.5 });
  expect(new URL(page.url()).hash).toBe('');

  // What could not be a route goes where the link goes.
  await page.getByRole('link', { name: 'NOT A ROUTE!' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#elsewhere$/);
  expect(await heard(page, 'select')).toEqual(['b']);
});

test('a map that is seen stays where it is when a word opens a route in it', async ({ page, news }) => {
  await news.frames(PARROT);
  await news.open({ body: `<a href="#map" data-dispatch-route="a">a</a>${ELEMENT}<div style="height:3000px"></div>` });
  await expectFrame(page);
  await page.getByRole('link', { name: 'a', exact: true }).click();
  await expect.poll(() => heard(page, 'select')).toEqual(['a']);
  // A smooth scroll would have begun.
  await expectToStay(page, () => page.evaluate(() => scrollY), 0, 300);
});

test('as long as there is no map, words lead where their link leads', async ({ page, news }) => {
  await news.frames(speaker(''));
  await news.open({ body: `<a href="#map" data-dispatch-route="a">a</a>${ELEMENT}` });
  await page.getByRole('link', { name: 'a', exact: true }).click();
  await expect(page).toHaveURL(/#map$/);
});

test('what the reader opens in the map is told to the page, and its words are marked', async ({ page, news }) => {
  await news.frames(PARROT);
  const body = `${ELEMENT}<dispatch-atlas id="other" route="b">${FALLBACK}</dispatch-atlas>
    <p><a id="a" href="#map" data-dispatch-route="a">a</a>
    <a id="b" href="#map" data-dispatch-route="b" data-dispatch-for="map">b</a>
    <a id="b-other" href="#other" data-dispatch-route="b">b of the other</a></p>`;
  await news.open({ body });
  await expectFrame(page);
  await frame(page, 1).scrollIntoViewIfNeeded();
  await expectFrame(page, 1);
  const events = await eventsOf(page);
  const lit = () => page.locator('[data-dispatch-lit]').evaluateAll((found) => found.map(({ id }) => id));
  await have(page, 0, [selected('b')]);
  await expect.poll(lit).toEqual(['b']);
  await have(page, 1, [selected('b')]);
  await expect.poll(lit).toEqual(['b', 'b-other']);
  await have(page, 0, [selected('a')]);
  await expect.poll(lit).toEqual(['a', 'b-other']);
  await have(page, 0, [selected(null)]);
  await expect.poll(lit).toEqual(['b-other']);
  expect(await events()).toEqual([
    { map: 'map', route: 'b' },
    { map: 'other', route: 'b' },
    { map: 'map', route: 'a' },
    { map: 'map', route: null },
  ]);
  await maps(page)
    .nth(1)
    .evaluate((map) => map.remove());
  await expect.poll(lit).toEqual([]);
});

test('words that come later work, and those that name a map speak to that', async ({ page, news }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await news.frames(PARROT);
  const body = `<p id="late"></p>${ELEMENT}<dispatch-atlas id="other">${FALLBACK}</dispatch-atlas>`;
  await news.open({ body });
  await expectFrame(page);
  await frame(page, 1).scrollIntoViewIfNeeded();
  await expectFrame(page, 1);
  await page.locator('#late').evaluate((late) => {
    late.innerHTML =
      '<a href="#x" data-dispatch-route="a" data-dispatch-for="other">to the other</a> ' +
      '<a href="#y" data-dispatch-route="a" data-dispatch-for="missing">to none</a>';
  });
  await page.getByRole('link', { name: 'to the other' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => heard(page, 'select', 1)).toEqual(['a']);
  expect(await heard(page, 'select', 0)).toEqual([]);
  await page.getByRole('link', { name: 'to none' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#y$/);
});

function height(px: number) {
  return { type: 'dispatch-atlas:height', v: 1, id: 'atlas', height: px };
}

function selected(route: string | null) {
  return { type: 'dispatch-atlas:selected', v: 1, route };
}

/** Has a framed page say something. */
async function have(page: Page, index: number, messages: readonly unknown[]): Promise<void> {
  await framed(page, index).then((found) =>
    found.evaluate((all) => {
      for (const each of all) parent.postMessage(each, '*');
    }, messages),
  );
}

/** The map has heard all that its frame and the page have said: what the frame says now is heard, and nothing else was. */
async function expectHeard(page: Page, events: () => Promise<readonly unknown[]>): Promise<void> {
  await have(page, 0, [selected('the-end')]);
  await expect.poll(events).toEqual([{ map: 'map', route: 'the-end' }]);
}

/** The heights that the frame has while it says so many things, one after the other. */
async function heightsDuring(page: Page, messages: number): Promise<readonly string[]> {
  return frame(page).evaluate(
    (found, messages) =>
      new Promise<string[]>((done) => {
        const heights = [found.style.height];
        new MutationObserver(() => heights.push(found.style.height)).observe(found, { attributes: true });
        let heard = 0;
        addEventListener('message', () => {
          heard += 1;
          if (heard === messages) done(heights);
        });
      }),
    messages,
  );
}

/** What a framed page has been told: all of it, or the routes of one type. */
async function heard(page: Page, type?: 'point' | 'select', index = 0): Promise<readonly unknown[]> {
  const all = await framed(page, index).then((found) =>
    found.evaluate<{ type: string; route?: string | null }[]>('heard'),
  );
  return type === undefined
    ? all
    : all.filter((each) => each.type === `dispatch-atlas:${type}`).map(({ route }) => route);
}

async function framed(page: Page, index: number) {
  const handle = await frame(page, index).elementHandle();
  const found = await handle?.contentFrame();
  if (!found) throw new Error(`there is no frame ${index}`);
  return found;
}

/** The events of the page's maps from now on. */
async function eventsOf(page: Page): Promise<() => Promise<readonly unknown[]>> {
  await page.evaluate(() => {
    const kept = document as unknown as { picks: unknown[] };
    kept.picks = [];
    document.addEventListener('dispatch-atlas-select', (event) => {
      const { target, detail } = event as CustomEvent<{ route: string | null }>;
      kept.picks.push({ map: (target as Element).id, route: detail.route });
    });
  });
  return () => page.evaluate(() => (document as unknown as { picks: unknown[] }).picks);
}

/** Whatever a message could have changed in the page. */
async function stateOf(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const map = document.querySelector('dispatch-atlas');
    return [document.documentElement.outerHTML, map?.shadowRoot?.innerHTML, location.href, scrollY, history.length];
  });
}

/** Values of any kind, and many that are a message but for one thing. */
function nearMessages(): fc.Arbitrary<unknown> {
  const words = fc.constantFrom(
    'dispatch-atlas:ready',
    'dispatch-atlas:height',
    'dispatch-atlas:selected',
    'dispatch-atlas:select',
    'dispatch-atlas:hello',
    'iframe.resize',
    'set-height',
    'height',
    '',
  );
  const value = fc.oneof(
    words,
    fc.constantFrom(1, 0, -1, 2, '1', null, true, 1e308, 'atlas', 'a/b', '../x', '<b>'),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const near = fc.record(
    {
      type: fc.oneof({ weight: 6, arbitrary: words }, { weight: 1, arbitrary: value }),
      v: fc.oneof(fc.constant(1), value),
      id: value,
      height: value,
      route: value,
      extra: value,
    },
    { requiredKeys: ['type'] },
  );
  return fc.oneof(
    { weight: 3, arbitrary: near },
    { weight: 1, arbitrary: near.map((each) => JSON.stringify(each)) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  );
}
