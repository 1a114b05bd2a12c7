import published from './versions.json' with { type: 'json' };

/** A loader that has been published: pages of others name it by its address and hash, so it is never edited. */
export interface PublishedLoader {
  readonly version: string;
  /** As in the `integrity` of a script: `sha384-…`. */
  readonly integrity: string;
  readonly bytes: number;
}

/** All that were ever published, oldest first. Written by `npm run loader`. */
export const LOADERS: readonly PublishedLoader[] = published;

/** The newest: its path below the site's address, and its hash for the snippet. */
export const LOADER: { readonly path: string; readonly integrity: string } = newest();

/** Where a loader lies below the site's address. */
export function loaderPath(version: string): string {
  return `embed/dispatch-atlas-${version}.js`;
}

function newest(): typeof LOADER {
  const last = LOADERS.at(-1);
  if (!last) throw new Error('No loader has been published yet: run "npm run loader".');
  return { path: loaderPath(last.version), integrity: last.integrity };
}
