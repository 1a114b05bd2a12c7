import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Shelf } from '../records/compile/kept-entries.ts';
import { cacheFolder, putWhole, quietly, removeOld } from './cache-folder.ts';
import { MAKERS } from './makers.ts';

/** A finished file of what it is made of: from an earlier build, or made now. */
export type Kept = (madeOf: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/**
 * Keeps finished files between builds under the hash of what they show and of what makes them, as making them takes most
 * of a build. `root` is the project's folder, `fonts` are paths of files.
 */
export function keptIn(root: string, kind: keyof typeof MAKERS, fonts: readonly string[]): Kept {
  const entries = entriesIn(root, kind, fonts);
  return async (madeOf, make) => {
    const kept = entries.get(madeOf);
    if (kept) return kept;
    const content = await make();
    entries.put(madeOf, content);
    return content;
  };
}

/** The same for records as they were read: texts by what they were read of. */
export function shelfIn(root: string): Shelf {
  const entries = entriesIn(root, 'records', []);
  return {
    get(key) {
      const kept = entries.get(key);
      return kept && new TextDecoder().decode(kept);
    },
    put: (key, text) => entries.put(key, new TextEncoder().encode(text)),
  };
}

/**
 * The entries of a kind by what they are made of. Each begins with the hash of its content: one that is damaged or was
 * half written is none. Whatever goes wrong with the folder, there are no entries.
 */
function entriesIn(root: string, kind: keyof typeof MAKERS, others: readonly string[]) {
  const folder = join(cacheFolder(root), kind);
  const makers = hashOf([...MAKERS[kind].map((path) => resolve(root, path)), ...others].map(contentOf).join());
  removeOld(folder);
  const fileOf = (madeOf: string) => join(folder, hashOf(makers + madeOf));
  return {
    get(madeOf: string): Uint8Array | null {
      const file = fileOf(madeOf);
      const kept = quietly(() => whole(readFileSync(file)));
      const now = new Date();
      if (kept) quietly(() => utimesSync(file, now, now));
      return kept;
    },
    put(madeOf: string, content: Uint8Array): void {
      quietly(() => putWhole(fileOf(madeOf), Buffer.concat([sealOf(content), content])));
    },
  };
}

const SEAL_BYTES = 32;

/** The content of an entry; null where it is not what was written. */
function whole(entry: Uint8Array): Uint8Array | null {
  const content = entry.subarray(SEAL_BYTES);
  return sealOf(content).equals(entry.subarray(0, SEAL_BYTES)) ? content : null;
}

function sealOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

/** Of a folder all that lies in it. */
function contentOf(path: string): string {
  if (!statSync(path).isDirectory()) return hashOf(readFileSync(path));
  return readdirSync(path)
    .sort()
    .map((name) => name + contentOf(join(path, name)))
    .join();
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
