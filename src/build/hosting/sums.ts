import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './folder.ts';

/** Lies beside what it lists; `sha256sum --check SHA256SUMS` reads it. */
export const SUMS = 'SHA256SUMS';

interface Difference {
  /** Below the folder. */
  readonly path: string;
  readonly kind: 'changed' | 'missing' | 'additional';
}

/** Lists all files of a folder with their hashes, in the folder. */
export function writeSums(folder: string): void {
  const lines = listed(folder).map((path) => `${hashOf(join(folder, path))}  ${path}\n`);
  writeFileSync(join(folder, SUMS), lines.join(''));
}

/** In what a folder is not what its own list says; a folder without a list lacks that. */
export function differencesIn(folder: string): readonly Difference[] {
  const sums = readSums(folder);
  if (sums === null) return [{ path: SUMS, kind: 'missing' }];
  const there = new Set(listed(folder));
  const additional = [...there].filter((path) => !sums.has(path));
  return [
    ...[...sums].flatMap(([path, sum]): Difference[] => {
      if (!there.has(path)) return [{ path, kind: 'missing' }];
      return hashOf(join(folder, path)) === sum ? [] : [{ path, kind: 'changed' }];
    }),
    ...additional.map((path): Difference => ({ path, kind: 'additional' })),
  ];
}

/** SHA-256 in hex. */
export function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Null where there is no list. */
function readSums(folder: string): ReadonlyMap<string, string> | null {
  const file = join(folder, SUMS);
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

function listed(folder: string): readonly string[] {
  return filesIn(folder).filter((path) => path !== SUMS);
}
