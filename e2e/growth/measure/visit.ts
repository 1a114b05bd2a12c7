import { resolve } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { browserLaunch } from '../../browser.ts';
import { serveBuilt } from '../../served.ts';

/** Serves a built folder, opens a page in a browser for it, and prints what is told of it. */
export async function visit(
  folder: string,
  options: BrowserContextOptions,
  tell: (page: Page) => Promise<object>,
): Promise<void> {
  const site = await serveBuilt(resolve(folder));
  const browser = await chromium.launch(browserLaunch());
  try {
    const page = await browser.newPage({ baseURL: site.address, ...options });
    // The step has a limit of its own.
    page.setDefaultTimeout(0);
    console.log(JSON.stringify(await tell(page)));
  } finally {
    await browser.close();
    await site.close();
  }
}
