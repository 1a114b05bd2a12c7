import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseAddress } from '../../core/view/embed-address.ts';
import { filesIn } from './folder.ts';
import type { Served } from './headers.ts';
import { inlineOf, policyIn } from './inline.ts';

/** What a folder that is served holds, as far as headers depend on it. */
export function servedFrom(folder: string, address: string): Served {
  const files = filesIn(folder);
  return {
    address,
    site: inlineOf(pagesOf('site', folder, files)),
    embed: inlineOf(pagesOf('embed', folder, files)),
    loaders: files.filter((path) => LOADER.test(path)),
    frozen: releasesIn(files).flatMap((release) => {
      const page = join(folder, releaseAddress(release), 'embed/index.html');
      const policy = existsSync(page) ? policyIn(readFileSync(page, 'utf8')) : null;
      return policy === null ? [] : [{ release, policy }];
    }),
  };
}

/** A published version of the loader, which newsrooms name with its hash. */
export const LOADER = /^embed\/dispatch-atlas-[^/]+\.js$/;

/** The pages of one kind among the files of a folder, each read when its turn comes. */
export function* pagesOf(kind: PageKind, folder: string, files: readonly string[]): Iterable<string> {
  for (const path of files) if (kindOfPage(path) === kind) yield readFileSync(join(folder, path), 'utf8');
}

type PageKind = 'site' | 'embed' | 'frozen';

/** Null for what is no page. */
export function kindOfPage(path: string): PageKind | null {
  if (!path.endsWith('.html')) return null;
  if (path.startsWith('release/')) return 'frozen';
  return path.startsWith('embed/') ? 'embed' : 'site';
}

/** The releases that have a folder of their own, sorted. */
export function releasesIn(files: readonly string[]): readonly string[] {
  return [...new Set(files.flatMap((path) => /^release\/([^/]+)\//.exec(path)?.[1] ?? []))].sort();
}
