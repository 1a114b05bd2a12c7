import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = 'node_modules/.cache/dispatch-atlas/pictures';

/** What makes a PNG of an SVG: a change in any of it makes all of them anew. */
const MAKERS = ['src/publish/pictures', 'node_modules/@resvg/resvg-js/package.json'];

/** Pictures that no build has asked for in so many days are removed. */
const DAYS = 30;

/**
 * Keeps finished pictures between builds under the hash of what they are made of, since drawing hundreds takes half a
 * minute. Whatever goes wrong with the folder, a picture is made.
 */
export function keptPictures(root: string, fonts: readonly string[]) {
  const folder = resolve(root, FOLDER);
  const makers = hashOf([...MAKERS.map((path) => resolve(root, path)), ...fonts].map(contentOf).join());
  removeOld(folder);
  return async (madeOf: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    const file = join(folder, `${hashOf(makers + madeOf)}.png`);
    const kept = quietly(() => readFileSync(file));
    if (kept) {
      const now = new Date();
      quietly(() => utimesSync(file, now, now));
      return kept;
    }
    const picture = await make();
    quietly(() => {
      mkdirSync(folder, { recursive: true });
      // Another build may be reading: a file is there whole or not at all.
      writeFileSync(`${file}.${process.pid}`, picture);
      renameSync(`${file}.${process.pid}`, file);
    });
    return picture;
  };
}

function removeOld(folder: string): void {
  const before = Date.now() - DAYS * 86_400_000;
  for (const name of quietly(() => readdirSync(folder)) ?? []) {
    quietly(() => {
      if (statSync(join(folder, name)).mtimeMs < before) rmSync(join(folder, name));
    });
  }
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

function quietly<Value>(attempt: () => Value): Value | null {
  try {
    return attempt();
  } catch {
    return null;
  }
}
