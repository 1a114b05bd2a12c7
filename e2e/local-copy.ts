import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from '@playwright/test';
import { colourAt, isNear, pixelsOf } from './pixels.ts';

/** A box in px of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Serves texts as plain pages: `/name` has each of its lines as a paragraph; `/` has one link to wherever `?to=` says. */
export async function serveCopies(texts: ReadonlyMap<string, string>): Promise<{ address: string; stop: () => void }> {
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const text = texts.get(url.pathname.slice(1));
    response.writeHead(text === undefined && url.pathname !== '/' ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(text === undefined ? linkTo(url.searchParams.get('to') ?? '') : pageOf(text));
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, stop: () => server.close() };
}

/** Goes to an address as a reader does: by a click on a link that opens a new tab and says nothing of where from. */
export async function follow(context: BrowserContext, server: string, to: string): Promise<Page> {
  const from = await context.newPage();
  await from.goto(`${server}?to=${encodeURIComponent(to)}`);
  const [opened] = await Promise.all([context.waitForEvent('page'), from.click('a')]);
  await opened.waitForLoadState('load');
  await from.close();
  return opened;
}

/** The box of what the browser itself has highlighted in the window, or null where it found nothing. */
export async function highlighted(page: Page): Promise<Box | null> {
  const picture = await pixelsOf(page, await page.screenshot());
  let box: Box | null = null;
  for (let y = 0; y < picture.heightPx; y += 1) {
    for (let x = 0; x < picture.widthPx; x += 1) {
      if (!isNear(colourAt(picture, x, y), [255, 0, 0], 40)) continue;
      box ??= { left: x, top: y, right: x, bottom: y };
      box = {
        left: Math.min(box.left, x),
        top: box.top,
        right: Math.max(box.right, x + 1),
        bottom: y + 1,
      };
    }
  }
  return box;
}

/** Where the words from `start` to `end` stand; positions count in the page's text with its white space collapsed. */
export async function boxOfWords(page: Page, [start, end]: readonly [number, number]): Promise<Box> {
  return await page.evaluate(
    ([from, to]) => {
      const range = document.createRange();
      let at = 0;
      let space = true;
      for (const paragraph of document.querySelectorAll('p')) {
        const node = paragraph.firstChild;
        if (!(node instanceof Text)) continue;
        for (let i = 0; i <= node.length; i += 1) {
          const blank = i === node.length || /\s/.test(node.data[i] ?? '');
          if (blank && space) continue;
          if (!blank && at === from) range.setStart(node, i);
          if (!blank && at === to - 1) range.setEnd(node, i + 1);
          at += 1;
          space = blank;
        }
      }
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    },
    [start, end] as const,
  );
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>A copy</title><style>
body { margin: 3000px 20px; width: 600px; font: 18px/28px sans-serif; color: #000; background: #fff }
p { margin: 0 0 20px }
::target-text { color: #f00; background: #f00 }
</style>`;

function pageOf(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  return `${PAGE}${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}`;
}

function linkTo(address: string): string {
  return `${PAGE}<p style="margin-top: -2900px"><a target="_blank" rel="noopener noreferrer" href="${escaped(address)}">Go</a>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
