import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** All files of a folder, sorted, with "/" between the parts of a path. None where there is no such folder. */
export function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('.git/'))
    .sort();
}

interface BuiltSite {
  /** The site's own address; ends in "/". */
  readonly address: string;
  readonly release: { readonly id: string; readonly draft: boolean };
}

/** What a built site says of itself. Throws, in words for whoever runs a command, where there is none. */
export function builtSite(folder: string): BuiltSite {
  const path = join(folder, 'changes.json');
  if (!existsSync(path)) throw new Error(`There is no built site in ${folder}: run "npm run build" first.`);
  const { atlas, release } = JSON.parse(readFileSync(path, 'utf8')) as { atlas: string; release: BuiltSite['release'] };
  return { address: atlas, release };
}
