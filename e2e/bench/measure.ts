import type { Browser, BrowserContext, CDPSession } from '@playwright/test';
import { PALETTES } from '../../src/core/scene/palette.ts';
import { colourOf } from '../pixels.ts';
import { askLine } from './line-state.ts';

/** One visit to a page, from the start of the navigation until nothing has moved for a while. */
export interface Visit {
  /** When at least half as many pixels had an arc's colour as in the end. */
  readonly arcsVisibleMs: number;
  /** Compressed, without headers. Nobody has touched the page. */
  readonly bytes: number;
  readonly requests: number;
  /** By how much tasks of the main thread were longer than 50 ms, together. */
  readonly blockedMs: number;
  /** Of the last picture. */
  readonly arcPixels: number;
  /** PNG, as it was in the end. */
  readonly picture: Buffer;
}

const SIZE = { width: 720, height: 540 };
const CPU_SLOWDOWN = 4;
const QUIET_MS = 3000;
const LONGEST_MS = 60_000;
/** Fewer are no picture of the flows. */
const FEWEST_PIXELS = 300;

interface EmbedFrame {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly png: string;
}

/** A visit of a reader who has not been there before, with a slow processor. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: SIZE, colorScheme: 'light' });
  try {
    return await visitIn(context, address);
  } finally {
    await context.close();
  }
}

async function visitIn(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript(countBlocking);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await askLine(address, 'reset');
  const frames = await filmed(session);
  await page.goto(address, { waitUntil: 'commit', timeout: LONGEST_MS });
  await quiet(address, frames);
  await session.send('Page.stopScreencast');
  const { bytes, requests } = await askLine(address, 'state');
  const { start, blockedMs } = await page.evaluate(() => ({
    start: performance.timeOrigin,
    blockedMs: Reflect.get(globalThis, 'blockedMs') as number,
  }));
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const shown = frames.filter(({ at }) => at >= start);
  const counts: number[] = [];
  const reader = await context.newPage();
  for (const { png } of shown) counts.push(await reader.evaluate(countArcPixels, [png, ARC_COLOURS] as const));
  const arcPixels = counts.at(-1) ?? 0;
  if (arcPixels < FEWEST_PIXELS) throw new Error(`${address} shows no flows: ${arcPixels} pixels of their colours`);
  const first = shown[counts.findIndex((count) => count >= arcPixels / 2)];
  return {
    arcsVisibleMs: (first?.at ?? Number.NaN) - start,
    bytes,
    requests,
    blockedMs,
    arcPixels,
    picture: Buffer.from(shown.at(-1)?.png ?? '', 'base64'),
  };
}

const ARC_COLOURS = Object.values(PALETTES.light.direction).map(colourOf);

/** Every picture the browser shows from now on; the list grows. */
async function filmed(session: CDPSession): Promise<readonly EmbedFrame[]> {
  const frames: EmbedFrame[] = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ at: (metadata.timestamp ?? Number.NaN) * 1000, png: data });
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', { format: 'png' });
  return frames;
}

/** Waits until nothing has been sent and nothing has changed in sight for some seconds. */
async function quiet(address: string, frames: readonly EmbedFrame[]): Promise<void> {
  const deadline = Date.now() + LONGEST_MS;
  while (Date.now() < deadline) {
    await new Promise((done) => setTimeout(done, 250));
    const { quietSince, requests } = await askLine(address, 'state');
    const since = Math.max(quietSince, frames.at(-1)?.at ?? 0);
    if (requests > 0 && Date.now() - since > QUIET_MS) return;
  }
  throw new Error(`${address} did not come to rest within ${LONGEST_MS / 1000} s`);
}

/** Runs in the page. */
function countBlocking(): void {
  Reflect.set(globalThis, 'blockedMs', 0);
  new PerformanceObserver((list) => {
    const more = list.getEntries().reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
    Reflect.set(globalThis, 'blockedMs', (Reflect.get(globalThis, 'blockedMs') as number) + more);
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in a page: how many pixels of a PNG have, nearly, one of the colours. */
async function countArcPixels([png, colours]: readonly [string, readonly (readonly number[])[]]): Promise<number> {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const near = colours.some((colour) =>
      colour.every((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) <= 30),
    );
    if (near) count += 1;
  }
  return count;
}
