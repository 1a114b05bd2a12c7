import { expect, type Page } from '@playwright/test';
import { HOSTS_ADDRESS } from './addresses.ts';
import { type Embed, expectUsable, openHost, TRIED } from './hosts/embed.ts';
import { strangeMessages } from './hosts/strange-messages.ts';
import { test } from './hosts/watched-host.ts';
import { SEED } from './seed.ts';

const MESSAGES = 5000;

test.use({ baseURL: HOSTS_ADDRESS, viewport: { width: 1000, height: 760 } });

test(`${MESSAGES} strange messages of a host (seed ${SEED}) change nothing in the frame, and get no answer`, async ({
  page,
}) => {
  const embed = await openHost(page, 'article');
  await greet(embed);
  const before = await stateOf(embed);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.evaluate(() => {
    const answers: unknown[] = [];
    Reflect.set(globalThis, 'answers', answers);
    addEventListener('message', ({ data }) => answers.push(data));
  });
  const sent = await page.evaluate(strangeMessages, { count: MESSAGES, seed: SEED, route: TRIED });
  expect(sent).toBe(MESSAGES);
  // A message that does count comes last: when it has been answered, all before it have been read.
  await send(embed, { type: 'dispatch-atlas:select', v: 1, route: TRIED });
  await expect(embed.inside.locator(`[id="route=${TRIED}"]`)).toBeInViewport();
  await send(embed, { type: 'dispatch-atlas:select', v: 1, route: null });
  await expect(embed.inside.locator('#drawer')).not.toBeInViewport();
  expect(requests).toEqual([]);
  expect(await answersIn(page)).toEqual([]);
  expect(await stateOf(embed)).toEqual(before);
  await expectUsable(embed);
  expect(await answersIn(page), 'what the reader picks is still told').toContainEqual({
    type: 'dispatch-atlas:selected',
    v: 1,
    route: TRIED,
  });
});

/** What the frame has said to its host since the strange messages began. */
function answersIn(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(globalThis, 'answers'));
}

/** The frame has been talked to once before, and what that loads has been loaded. */
async function greet(embed: Embed): Promise<void> {
  await send(embed, { type: 'dispatch-atlas:hello', v: 1 });
  await send(embed, { type: 'dispatch-atlas:select', v: 1, route: TRIED });
  await expect(embed.inside.locator(`[id="route=${TRIED}"]`)).toBeInViewport();
  // Its quotations come from the frame's folder, and they bring letters of their own.
  await expect(embed.inside.locator(`[id="route=${TRIED}"] blockquote`).first()).toBeVisible();
  await embed.inside.locator('body').evaluate(async () => void (await document.fonts.ready));
  await send(embed, { type: 'dispatch-atlas:select', v: 1, route: null });
  await expect(embed.inside.locator('#drawer')).not.toBeInViewport();
}

async function send({ outside }: Embed, message: unknown): Promise<void> {
  await outside.evaluate((frame, data) => (frame as HTMLIFrameElement).contentWindow?.postMessage(data, '*'), message);
}

/** Everything that a reader could see or a script could read of the frame. */
async function stateOf({ inside }: Embed): Promise<unknown> {
  return inside.locator('html').evaluate((root) => ({
    html: root.outerHTML,
    address: location.href,
    entries: history.length,
    globals: Object.keys(globalThis).length,
    prototype: Object.keys(Object.prototype),
  }));
}
