import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './atlas.ts';
import { serveBuilt } from './served.ts';
import { test as watched } from './watched.ts';

/** What `npm run build:pseudo` has left. */
const DISGUISED_DIST = 'dist-pseudo';

/** The watched test, whose reader visits the site in disguise. */
export const test = watched.extend<object, { disguised: string }>({
  disguised: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture is made of
    async ({}, use) => {
      if (!existsSync(join(ROOT, DISGUISED_DIST))) throw new Error('Build the site in disguise: npm run build:pseudo');
      const site = await serveBuilt(DISGUISED_DIST);
      await use(site.address);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ disguised }, use) => use(disguised),
});
