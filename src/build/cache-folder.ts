import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { threadId } from 'node:worker_threads';

/** What no build has asked for in so many days is removed. */
const DAYS = 30;

/** Where builds keep what the next one can use again. ATLAS_CACHE names another, as for a build from nothing. */
export function cacheFolder(root: string): string {
  const named = process.env['ATLAS_CACHE'];
  return resolve(root, named === undefined || named === '' ? 'node_modules/.cache/dispatch-atlas' : named);
}

/** Another thread or build may be reading: the file is there whole or not at all. @throws Error where it cannot be. */
export function putWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.${threadId}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}

/** Removes from a folder what has not been used for long. Another build may be doing so, too: never throws. */
export function removeOld(folder: string): void {
  const before = Date.now() - DAYS * 86_400_000;
  for (const name of quietly(() => readdirSync(folder)) ?? []) {
    quietly(() => {
      if (statSync(join(folder, name)).mtimeMs < before) rmSync(join(folder, name));
    });
  }
}

/** What comes of it, or null: a build goes on without what it keeps. */
export function quietly<Value>(attempt: () => Value): Value | null {
  try {
    return attempt();
  } catch {
    return null;
  }
}
