import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { groupedBy } from '../core/model/grouped.ts';
import type { SiteFile } from '../publish/pages/site.ts';
import type { OpenSite } from './open-site.ts';
import { packFiles } from './pack-files.ts';
import type { Round } from './round.ts';
import type { WrittenFile } from './written-file.ts';
import { filesOfBuild } from './written-files.ts';

/** As many at a time, each with those that are drawn of the same: pictures are drawn and packed beside the script that composes the next. */
const AT_A_TIME = 2;

/** What is written in a round, in an order that is the same in every thread. */
export function filesOfRound(
  site: OpenSite,
  { assets, packs }: Pick<Round, 'assets' | 'packs'>,
): readonly WrittenFile[] {
  return packs === null ? packFiles(site) : filesOfBuild({ site, assets, packs });
}

/**
 * Makes files as long as there are any that no thread has taken, those together that are drawn of the same, and puts
 * each where it belongs as soon as it is finished. Says what it has written.
 */
export async function writeRound(site: OpenSite, round: Round): Promise<readonly SiteFile[]> {
  const drawings = [...groupedBy(filesOfRound(site, round), ({ path, drawnOf = path }) => [drawnOf]).values()];
  const taken = new Int32Array(round.taken);
  const written: SiteFile[] = [];
  const write = async (file: WrittenFile) => {
    const content = await file.write();
    const target = join(round.folder, file.path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
    written.push({ path: file.path, mime: file.mime, bytes: Buffer.byteLength(content) });
  };
  const work = async () => {
    for (let next = Atomics.add(taken, 0, 1); next < drawings.length; next = Atomics.add(taken, 0, 1)) {
      await Promise.all((drawings[next] ?? []).map(write));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return written;
}
