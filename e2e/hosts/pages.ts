import { CMS_PAGES } from './cms-pages.ts';
import { DIALECT_PAGES } from './dialect-pages.ts';
import type { MakePage } from './page.ts';
import { PLAIN_PAGES } from './plain-pages.ts';

/** Every page of a host by its path, without slashes at the ends. */
export const PAGES: Readonly<Record<string, MakePage>> = {
  ...PLAIN_PAGES,
  ...CMS_PAGES,
  ...DIALECT_PAGES,
};
