import { expect } from '@playwright/test';
import { LOADER } from '../src/publish/embedding/versions.ts';
import { expectFallback, expectFrame, FALLBACK, frame, maps, ROUTE, speaker, test } from './loader-article.ts';
import { expectToStay, painted, quiet } from './waits.ts';

const ELEMENT = `<dispatch-atlas route="${ROUTE}">${FALLBACK}</dispatch-atlas>`;

for (const loader of ['plain', 'async', 'defer', 'module', 'end'] as const) {
  test(`the element becomes a frame, the script being ${loader}`, async ({ page, news }) => {
    await news.frames(speaker('ready()'));
    await news.open({ loader, body: ELEMENT });
    await expectFrame(page);
    expect(news.framed).toEqual([`/embed/route/${ROUTE}/`]);
    await expect(frame(page)).toHaveCSS('height', '640px');
  });
}

test('the frame has a name, loads when it is near, tells nobody where it is, and may do the least', async ({
  page,
  news,
}) => {
  await news.frames(speaker('ready()'));
  await news.open({ body: `<dispatch-atlas title="Map: workers to Russia">${FALLBACK}</dispatch-atlas>` });
  await expectFrame(page);
  const attributes = await frame(page).evaluate((found) =>
    Object.fromEntries([...found.attributes].map(({ name, value }) => [name, value])),
  );
  const { src, style, ...others } = attributes;
  expect(src).toMatch(/\/embed\/$/);
  expect(others).toEqual({
    title: 'Map: workers to Russia',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  });
});

test('what is far below is not loaded before the reader comes near', async ({ page, news }) => {
  await news.frames(speaker('ready()'));
  await news.open({ body: `<div style="height:12000px"></div>${ELEMENT}` });
  await expect(maps(page).locator('iframe')).toBeAttached();
  await quiet(page);
  expect(news.framed).toEqual([]);
  await page.evaluate(() => scrollTo(0, 12_000));
  await expectFrame(page);
});

test('the fallback stays, in its link, as long as the frame says nothing; then the editor is told', async ({
  page,
  news,
}) => {
  await news.frames(speaker(''));
  await news.open({ body: `${ELEMENT}<p><a href="#end">After</a></p>` });
  await expect(frame(page).contentFrame().locator('script')).toBeAttached();
  await painted(page);
  await expectFallback(page);
  // The picture can be clicked through what waits over it, and keys pass by what is not seen.
  await page.keyboard.press('Tab');
  await expect(maps(page).locator(':scope > a')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'After' })).toBeFocused();
  await expect(maps(page)).toHaveAttribute('data-dispatch-problem', /does not answer/, { timeout: 12_000 });
  await expectFallback(page);
  await maps(page).locator('img').click();
  await expect(page).toHaveURL(`${news.origin}/map`);
});

test('a page that is late is shown when it comes, and the problem is gone', async ({ page, news }) => {
  await news.frames(speaker('setTimeout(ready, 9000)'));
  await news.open({ body: ELEMENT });
  await expect(maps(page)).toHaveAttribute('data-dispatch-problem', /does not answer/, { timeout: 12_000 });
  await expectFrame(page);
  await expect(maps(page)).not.toHaveAttribute('data-dispatch-problem');
});

test('a frame whose script fails leaves the fallback', async ({ page, news }) => {
  await news.frames(speaker('throw new Error("broken")'));
  await news.open({ body: ELEMENT });
  await expect.poll(() => news.complaints).toEqual(['not caught: broken']);
  news.complaints.length = 0;
  await expectFallback(page);
});

test('without a network for the frame the fallback stays', async ({ page, news }) => {
  await page.route('**/embed/route/**', (route) => route.abort('internetdisconnected'));
  const failed = page.waitForEvent('requestfailed');
  await news.open({ body: ELEMENT });
  await failed;
  expect(news.framed).toHaveLength(1);
  // A browser counts its own page that says so as loaded.
  await expectToStay(page, () => frame(page).getAttribute('inert'), '', 500);
  await expectFallback(page);
  expect(news.complaints.splice(0).every((each) => each.includes('ERR_INTERNET_DISCONNECTED'))).toBe(true);
});

test('a page that lets no script in keeps picture and link', async ({ page, news }) => {
  await news.open({ body: ELEMENT, csp: "script-src 'self'" });
  await expectFallback(page);
  await expect(frame(page)).toHaveCount(0);
  expect(news.complaints.splice(0).join()).toContain(LOADER.path);
});

test('a page that lets no frame in keeps picture and link, and its editor is told why', async ({ page, news }) => {
  await news.open({ body: ELEMENT, csp: "frame-src 'none'" });
  await expect(maps(page)).toHaveAttribute('data-dispatch-problem', /frame-src/, { timeout: 12_000 });
  await expectFallback(page);
  expect(news.framed).toEqual([]);
  expect(news.complaints.splice(0).join()).toContain('frame-src');
});

test('a strict page needs to allow the atlas for scripts and frames and nothing else', async ({ page, news }) => {
  await news.frames(speaker('ready()'));
  await news.open({
    body: `<dispatch-atlas route="${ROUTE}"><a href="/map"><img src="/map.svg" alt="Map" width="728" height="520"></a></dispatch-atlas>`,
    csp: "default-src 'none'; script-src {atlas}; frame-src {atlas}; img-src 'self' data:; style-src 'self'; require-trusted-types-for 'script'",
  });
  await expectFrame(page);
  await expect(frame(page)).toHaveCSS('height', '640px');
});

test('the hash of the snippet lets the script in, and another one keeps it out', async ({ page, news }) => {
  await news.frames(speaker('ready()'));
  const script = (integrity: string) =>
    `<script async src="{loader}" integrity="${integrity}" crossorigin="anonymous"></script>`;
  await news.open({ loader: 'no', head: script(LOADER.integrity), body: ELEMENT });
  await expectFrame(page);

  await news.open({ loader: 'no', head: script(`sha384-${'A'.repeat(64)}`), body: ELEMENT });
  await expect.poll(() => news.complaints.join()).toContain('integrity');
  news.complaints.length = 0;
  await expectFallback(page);
  await expect(frame(page)).toHaveCount(0);
});

test('an element with nothing in it is a link until the map is there', async ({ page, news }) => {
  await news.frames(speaker('setTimeout(ready, 1500)'));
  await news.open({ body: `<dispatch-atlas route="${ROUTE}"> </dispatch-atlas>` });
  const link = maps(page).getByRole('link', { name: 'Open the map' });
  await expect(link).toBeVisible();
  expect(await link.getAttribute('href')).toMatch(new RegExp(`^http://localhost:\\d+/route/${ROUTE}/$`));
  await expectFrame(page);
  await expect(link).toBeHidden();
});

test('a value that says what to show and is not understood shows nothing else, and the editor is told', async ({
  page,
  news,
}) => {
  await news.open({ body: `<dispatch-atlas route="../../evil">${FALLBACK}</dispatch-atlas>` });
  await expect(maps(page)).toHaveAttribute('data-dispatch-problem', /“..\/..\/evil” is no route/);
  await expectFallback(page);
  await expect(frame(page)).toHaveCount(0);
  expect(news.framed).toEqual([]);
});

test('a value that says how to show it and is not understood is left out', async ({ page, news }) => {
  await news.frames(speaker('ready()'));
  await news.open({ body: `<dispatch-atlas theme="pink" lang="ko" static>${FALLBACK}</dispatch-atlas>` });
  await expectFrame(page);
  await expect(maps(page)).toHaveAttribute('data-dispatch-problem', /“pink” is no theme/);
  expect(news.framed).toEqual(['/embed/?lang=ko&static=1']);
});

test('what is changed later is followed, once, and leaves nothing in the history', async ({ page, news }) => {
  await news.frames(speaker('ready()'));
  await news.open({ body: ELEMENT });
  await expectFrame(page);
  const before = await page.evaluate(() => history.length);
  await maps(page).evaluate((map) => {
    map.removeAttribute('route');
    map.setAttribute('place', 'russia');
    map.setAttribute('theme', 'dark');
  });
  await expect.poll(() => news.framed).toEqual([`/embed/route/${ROUTE}/`, '/embed/place/russia/?theme=dark']);
  await expectFrame(page);
  await expect(frame(page)).toHaveCount(1);
  // A name and a height need no new page.
  await maps(page).evaluate((map) => {
    map.setAttribute('title', 'Another');
    map.setAttribute('height', '480');
  });
  await expect(frame(page)).toHaveAttribute('title', 'Another');
  await expect(frame(page)).toHaveCSS('height', '480px');
  expect(news.framed).toHaveLength(2);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('an element that is taken out lets go, and comes alive again where it is put back', async ({ page, news }) => {
  await news.frames(speaker('ready(); setInterval(() => say("selected", { route: "a" }), 50)'));
  await page.addInitScript(() => {
    const add = window.addEventListener.bind(window);
    const remove = window.removeEventListener.bind(window);
    const counted = window as unknown as { listening: number };
    counted.listening = 0;
    window.addEventListener = (...given: Parameters<typeof add>) => {
      if (given[0] === 'message') counted.listening += 1;
      add(...given);
    };
    window.removeEventListener = (...given: Parameters<typeof remove>) => {
      if (given[0] === 'message') counted.listening -= 1;
      remove(...given);
    };
  });
  const listening = () => page.evaluate(() => (window as unknown as { listening: number }).listening);
  await news.open({ body: `${ELEMENT}<div id="elsewhere"></div>` });
  await expectFrame(page);
  expect(await listening()).toBe(1);
  await page.evaluate(() => {
    const map = document.querySelector('dispatch-atlas');
    map?.remove();
    (window as unknown as { kept: unknown }).kept = map;
  });
  expect(await listening()).toBe(0);
  await page.evaluate(() => {
    const { kept } = window as unknown as { kept: Element };
    document.querySelector('#elsewhere')?.append(kept);
  });
  await expectFrame(page);
  expect(await listening()).toBe(1);
  await page.evaluate(() => {
    const map = document.querySelector('dispatch-atlas');
    if (map) document.querySelector('h1')?.after(map);
  });
  await expectFrame(page);
  await expect(frame(page)).toHaveCount(1);
  expect(await listening()).toBe(1);
});

test('a browser that can move an element as it is does not load its map again', async ({ page, news }) => {
  await news.frames(speaker('ready()'));
  await news.open({ body: `${ELEMENT}<div id="elsewhere"></div>` });
  await expectFrame(page);
  await page.evaluate(() => {
    const to = document.querySelector('#elsewhere') as
      | (Element & { moveBefore(node: Node, before: null): void })
      | null;
    const map = document.querySelector('dispatch-atlas');
    if (map) to?.moveBefore(map, null);
  });
  await expect(page.locator('#elsewhere > dispatch-atlas')).toBeAttached();
  await quiet(page);
  await expectFrame(page);
  expect(news.framed).toHaveLength(1);
});

test('a browser without constructed sheets shows the map, and one without elements of our own the fallback', async ({
  page,
  news,
}) => {
  await news.frames(speaker('ready()'));
  await page.addInitScript(() => Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets'));
  await news.open({ body: ELEMENT });
  await expectFrame(page);
  await expect(frame(page)).toHaveCSS('border-width', '0px');

  await page.addInitScript(() => Reflect.deleteProperty(window, 'customElements'));
  await news.open({ body: ELEMENT, loader: 'plain' });
  await expectFallback(page);
  await expect(frame(page)).toHaveCount(0);
});

test('the script may be in the page twice', async ({ page, news }) => {
  await news.frames(speaker('ready()'));
  await news.open({
    head: '<script src="{loader}"></script>',
    body: `${ELEMENT}<script src="{loader}?again"></script>`,
  });
  await expectFrame(page);
  await expect(frame(page)).toHaveCount(1);
});

test('an element that a script makes is a map as well', async ({ page, news }) => {
  await news.frames(speaker('ready()'));
  await news.open({ body: '<p>Nothing yet.</p>', loader: 'plain' });
  await page.evaluate(() => {
    const map = document.createElement('dispatch-atlas');
    map.setAttribute('place', 'russia');
    document.body.append(map);
  });
  await expect(frame(page)).not.toHaveAttribute('inert');
  expect(news.framed).toEqual(['/embed/place/russia/']);
});

test('the page has no new globals, and nothing is stored', async ({ page, news, context }) => {
  await news.frames(speaker('ready()'));
  const globals = () => page.evaluate(() => Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)));
  await news.open({ body: ELEMENT, loader: 'no' });
  const before = await globals();
  await news.open({ body: ELEMENT });
  await expectFrame(page);
  expect(await globals()).toEqual(before);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  expect(await context.cookies()).toEqual([]);
});

test('no rule of a hostile page breaks the map or its fallback', async ({ page, news }) => {
  await news.frames(speaker('setTimeout(ready, 2000)'));
  const head = `<style>
    * { all: unset !important; }
    iframe { display: none !important; width: 0 !important; height: 0 !important; }
    dispatch-atlas { display: none !important; min-width: 0 !important; pointer-events: none !important; }
    dispatch-atlas > a { display: none !important; visibility: hidden !important; opacity: 0 !important; }
    div, p, slot { display: none !important; position: fixed !important; }
    body { display: block !important; width: 600px !important; }
  </style>`;
  await news.open({ body: ELEMENT, head });
  await expect(frame(page)).toBeAttached();
  await expectFallback(page);
  const picture = await maps(page).locator('img').boundingBox();
  expect(picture?.width).toBeLessThanOrEqual(600);
  expect(picture?.height).toBeGreaterThan(200);
  await expectFrame(page);
  expect(await frame(page).boundingBox()).toMatchObject({ width: 600, height: 640 });
  const middle = await frame(page).evaluate((found) => {
    const { left, top } = found.getBoundingClientRect();
    return document.elementFromPoint(left + 300, top + 100)?.localName;
  });
  expect(middle).toBe('dispatch-atlas');
});

test('where a page hides the fallback, a link stands in for it', async ({ page, news }) => {
  await news.frames(speaker(''));
  await news.open({ body: ELEMENT, head: '<style>img { display: none !important; }</style>' });
  await expect(maps(page).getByRole('link', { name: 'Open the map' })).toBeVisible();
});

test('an element that the page hides is hidden', async ({ page, news }) => {
  await news.open({ body: `<dispatch-atlas hidden>${FALLBACK}</dispatch-atlas>`, loader: 'plain' });
  await expect(maps(page)).toBeHidden();
});
