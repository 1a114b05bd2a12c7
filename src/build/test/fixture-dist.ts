import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtSite, filesIn } from '../hosting/folder.ts';

/** The site as the build has written it. Only for tests; "npm test" builds before it runs these. */
const DIST = resolve(import.meta.dirname, '../../../dist');
// Says what to do where nothing has been built.
builtSite(DIST);

/** All files below the site's address. */
export const BUILT: readonly string[] = filesIn(DIST);

export function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(DIST, path)));
}

export function builtText(path: string): string {
  return readFileSync(join(DIST, path), 'utf8');
}

/** The pages of the site beside the map's, as readers get them. */
export const PAGES: readonly { readonly path: string; readonly text: string }[] = BUILT.filter((path) =>
  /^(?!embed\/|release\/).+\/index\.html$/.test(path),
).map((path) => ({ path, text: builtText(path) }));

/** The map's page. */
export const MAP = builtText('index.html');
