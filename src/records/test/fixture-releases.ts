import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRelease } from '../compile/make-release.ts';
import { RELEASES } from '../compile/release-files.ts';
import { REASONS } from '../compile/release-reasons.ts';
import type { ReleaseFile } from '../release/release-file.ts';
import { releaseSeal } from '../release/release-file.ts';
import { type Patch, projectWith, TEXTS } from './fixture-project.ts';

/** The small sound project with releases, and ways to go on from them. Only for tests. */
export const FIRST_DAY = '2031-05-01';

/** The sound project, released once. */
export function releasedProject(): { readonly root: string; readonly release: string; readonly file: string } {
  const root = projectWith();
  const release = releaseOn(root, FIRST_DAY);
  return { root, release, file: `${RELEASES}/${release}.json` };
}

/** Releases a project, and gives the id. */
export function releaseOn(root: string, date: string): string {
  const made = makeRelease(root, date, TEXTS);
  if ('refused' in made) throw new Error(made.refused);
  const id = /Release (\S+):/.exec(made.done)?.[1];
  if (id === undefined) throw new Error(made.done);
  return id;
}

/** Changes files of a project. What is replaced has to be there. */
export function edit(root: string, ...patches: readonly Patch[]): void {
  for (const [file, from, to] of patches) {
    const before = readFileSync(join(root, file), 'utf8');
    if (!before.includes(from)) throw new Error(`there is no "${from}" in ${file}`);
    writeFileSync(
      join(root, file),
      before.replace(from, () => to),
    );
  }
}

export function giveReasons(root: string, ...entries: readonly string[]): void {
  writeFileSync(join(root, REASONS), entries.map((entry) => `- ${entry}\n`).join(''));
}

export function releaseFiles(root: string): string[] {
  return readdirSync(join(root, RELEASES)).sort();
}

export function readReleaseFile(root: string, id: string): ReleaseFile {
  return JSON.parse(readFileSync(join(root, RELEASES, `${id}.json`), 'utf8')) as ReleaseFile;
}

/** Writes a release with other values, and with the seal that belongs to them. Gives its id. */
export function forge(root: string, file: ReleaseFile, rest: Partial<ReleaseFile>): string {
  const { seal: _, ...forged } = { ...file, ...rest };
  const release = rest.release ?? `${forged.date}-${forged.hash}`;
  mkdirSync(join(root, RELEASES), { recursive: true });
  const content = { ...forged, release };
  writeFileSync(join(root, RELEASES, `${release}.json`), JSON.stringify({ ...content, seal: releaseSeal(content) }));
  return release;
}
