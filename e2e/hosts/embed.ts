import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { RouteId } from '../../src/core/model/ids.ts';
import { PALETTES, type Theme } from '../../src/core/scene/palette.ts';
import { evidence } from '../atlas.ts';
import { colourAt, colourOf, isNear, pixelsOf } from '../pixels.ts';

/** An embed as a reader of the host's page has it before them. */
export interface Embed {
  readonly page: Page;
  /** The frame in the host's page. */
  readonly outside: Locator;
  /** The page in the frame. */
  readonly inside: FrameLocator;
}

/** Opens a host's page and brings its embed into view. */
export async function openHost(page: Page, path: string): Promise<Embed> {
  await page.goto(path);
  const outside = page.locator('iframe').first();
  await expect(outside).toBeVisible();
  await outside.evaluate((frame) => frame.scrollIntoView({ block: 'center' }));
  const embed = { page, outside, inside: outside.contentFrame() };
  await lettered(embed);
  return embed;
}

/** Letters that come late move what is about to be pressed. A frame without scripts is asked as well as any. */
async function lettered({ inside }: Embed): Promise<void> {
  await expect(inside.locator('#map')).toBeVisible();
  const body = inside.locator('body');
  await expect.poll(() => body.evaluate(({ ownerDocument }) => ownerDocument.readyState)).toBe('complete');
  await body.evaluate(({ ownerDocument }) => ownerDocument.fonts.ready.then(() => undefined));
}

/** A route that the list and the evidence are tried with. */
export const TRIED = routeIdOf('dispatch-kp-unstated-russia');

/** The map has lines; the list opens; a route can be reached in it; its quotations can be read; the map comes back. */
export async function expectUsable(embed: Embed, route: RouteId = TRIED): Promise<void> {
  await expectArcs(embed);
  const { inside } = embed;
  await inside.locator('#open-list').click();
  await expect(inside.locator('#routes')).toBeInViewport();
  await inside.locator(`#routes [data-route="${route}"]`).first().click();
  await expectQuotations(embed, route);
  // Without scripts a page that leaves its quotations to files leads to them in its frame, and the reader goes back.
  if ((await inside.locator('.evidence-alone').count()) > 0) {
    await embed.page.evaluate(() => history.back());
    await lettered(embed);
  }
  await inside.locator('#close-drawer').click();
  await expect(inside.locator('#drawer')).not.toBeInViewport();
  await expectArcs(embed);
}

/** Too few pixels for an arc that can be seen. */
const FEWEST_PIXELS = 150;

/** Lines of the map are painted in the frame, in the colours that mean a direction. */
export async function expectArcs(embed: Embed, theme: Theme = 'light'): Promise<void> {
  await expect.poll(() => arcPixels(embed, theme), 'pixels in the colours of arcs').toBeGreaterThan(FEWEST_PIXELS);
}

/** How many pixels of the map in the frame have the colour of a direction. */
async function arcPixels({ page, inside }: Embed, theme: Theme): Promise<number> {
  const pixels = await pixelsOf(page, await inside.locator('#map').screenshot());
  const colours = Object.values(PALETTES[theme].direction).map(colourOf);
  let count = 0;
  for (let y = 0; y < pixels.heightPx; y += 1) {
    for (let x = 0; x < pixels.widthPx; x += 1) {
      const at = colourAt(pixels, x, y);
      if (colours.some((colour) => isNear(at, colour, 12))) count += 1;
    }
  }
  return count;
}

/** Every quotation of a route is in the frame, and can be brought before the reader: nothing covers it or cuts it off. */
async function expectQuotations({ inside }: Embed, route: RouteId): Promise<void> {
  const section = inside.locator(`[id="route=${route}"]`);
  await expect(section).toBeInViewport();
  const { claims } = evidence.route(route);
  const quotations = claims.flatMap((id) => evidence.claim(id).excerpts).map((id) => evidence.excerpt(id));
  for (const { exact, article } of quotations) {
    const quote = section.locator('blockquote', { hasText: exact }).first();
    await quote.evaluate((each) => each.scrollIntoView({ block: 'center' }));
    await expect(quote).toBeInViewport({ ratio: 0.5 });
    expect(await quote.evaluate(isBeforeReader), `“${exact}” is neither covered nor cut off`).toBe(true);
    const address = evidence.dataset.articles.find(({ id }) => id === article)?.address ?? 'no article';
    await expect(section).toContainText(address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''));
  }
}

/** Runs in the frame: whether each line of a text that is in view is on top there. */
function isBeforeReader(element: Element): boolean {
  const range = document.createRange();
  range.selectNodeContents(element);
  // Between the head and the foot of the drawer, which stay while what is between them is scrolled.
  const [head, foot] = ['.drawer-head', '.drawer-foot'].map((each) => document.querySelector(each));
  const top = head?.getBoundingClientRect().bottom ?? 0;
  const bottom = foot?.getBoundingClientRect().top ?? innerHeight;
  const lines = [...range.getClientRects()].filter((box) => box.width > 1 && box.top >= top && box.bottom <= bottom);
  return (
    lines.length > 0 &&
    lines.every((box) => {
      const inView = box.left >= 0 && box.right <= innerWidth + 0.5;
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return inView && hit !== null && (element.contains(hit) || hit.contains(element));
    })
  );
}

function routeIdOf(id: string): RouteId {
  const found = evidence.dataset.routes.find((route) => route.id === id);
  if (!found) throw new Error(`no route ${id}`);
  return found.id;
}
