import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../src/build/hosting/folder.ts';
import { isBundle, withoutHash } from './bundle-name.ts';
import { type Compared, compareFile } from './compare-file.ts';
import { type Difference, differencesOf } from './facts.ts';

export interface Comparison {
  /** Addresses below the site, of files that only one of the builds has. */
  readonly missing: readonly string[];
  readonly additional: readonly string[];
  readonly compared: readonly Compared[];
  /** Bundles that only one of the builds has, whatever their hashes. */
  readonly bundles: readonly Difference[];
}

/**
 * Whether two built folders publish the same.
 *
 * @throws where a folder is none of a build, or a file cannot be read as what it is named.
 */
export function compareBuilds(before: string, after: string): Comparison {
  const [old, now] = [builtIn(before), builtIn(after)];
  const [oldPaths, nowPaths] = [new Set(old.paths), new Set(now.paths)];
  return {
    missing: old.paths.filter((path) => !nowPaths.has(path)),
    additional: now.paths.filter((path) => !oldPaths.has(path)),
    compared: old.paths
      .filter((path) => nowPaths.has(path))
      .map((path) => compareFile(path, readFileSync(join(before, path)), readFileSync(join(after, path)))),
    bundles: differencesOf({ bundles: old.bundles }, { bundles: now.bundles }),
  };
}

interface Built {
  readonly paths: readonly string[];
  /** Without their hashes. */
  readonly bundles: readonly string[];
}

/** Files of a build, those named after their content apart. An empty folder would be like any other empty one. */
function builtIn(folder: string): Built {
  const files = filesIn(folder);
  if (!files.includes('index.html')) throw new Error(`There is no built site in ${folder}.`);
  return { paths: files.filter((path) => !isBundle(path)), bundles: files.filter(isBundle).map(withoutHash) };
}
