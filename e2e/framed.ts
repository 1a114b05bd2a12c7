import type { Frame, FrameLocator, Page } from '@playwright/test';

export interface Framed {
  readonly inside: FrameLocator;
  readonly frame: Frame;
  /** What the frame has said to its host, in order. */
  told(): Promise<readonly unknown[]>;
  /** Says something to the frame, as its host. */
  say(message: unknown): Promise<void>;
  resize(size: { readonly width?: number; readonly height?: number }): Promise<void>;
}

interface Way {
  readonly width: number;
  readonly height: number;
  readonly sandbox?: string;
}

/** A page of our own around an embedded one, which listens and says what a test wants. */
export async function frameIn(page: Page, address: string, { width, height, sandbox }: Way): Promise<Framed> {
  await page.setContent(`<!doctype html><title>Host</title>
    <p>Before</p><iframe id="embed" title="Map" width="${width}" height="${height}" style="border: 0"
    ${sandbox === undefined ? '' : `sandbox="${sandbox}"`}></iframe><p style="height: 2000px">After</p>`);
  await page.evaluate((address) => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    const iframe = document.querySelector('iframe');
    addEventListener('message', ({ source, data }) => source === iframe?.contentWindow && told.push(data));
    if (iframe) iframe.src = address;
  }, address);
  const handle = await page.waitForSelector('#embed');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('no frame');
  await page.waitForFunction(() =>
    (window as unknown as { told: readonly unknown[] }).told.some(
      (each) => typeof each === 'object' && each !== null && 'type' in each && each.type === 'dispatch-atlas:ready',
    ),
  );
  // Until the fonts are there the lines break elsewhere, and the height told is another.
  await frame.evaluate(() => document.fonts.ready.then(() => undefined));
  return {
    frame,
    inside: page.frameLocator('#embed'),
    told: () => page.evaluate(() => (window as unknown as { told: readonly unknown[] }).told),
    say: (message) =>
      page.evaluate(
        (message) => document.querySelector<HTMLIFrameElement>('#embed')?.contentWindow?.postMessage(message, '*'),
        message,
      ),
    resize: (size) =>
      page.evaluate(({ width, height }) => {
        const iframe = document.querySelector<HTMLIFrameElement>('#embed');
        if (iframe && width !== undefined) iframe.width = String(width);
        if (iframe && height !== undefined) iframe.height = String(height);
      }, size),
  };
}
