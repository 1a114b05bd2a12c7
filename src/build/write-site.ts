import type { SiteFile } from '../publish/pages/site.ts';
import type { OpenSite } from './open-site.ts';
import type { AssetsOfPages } from './writing.ts';
import type { WritingThreads } from './writing-threads.ts';

interface Writing {
  readonly components: Pick<typeof import('./components.ts'), 'filesOfRound' | 'writeRound'>;
  readonly site: OpenSite;
  readonly assets: AssetsOfPages;
  /** The folder that the site is written to. */
  readonly folder: string;
  readonly threads: WritingThreads;
}

/** Writes everything that is made of the records: first the evidence packs, since pages say how large they are. */
export async function writeSite({ components, site, assets, folder, threads }: Writing): Promise<void> {
  const write = (packs: readonly SiteFile[] | null) =>
    threads.write({ assets, packs, folder }, (round) => components.writeRound(site, round));
  const written = new Map((await write(null)).map((file) => [file.path, file]));
  // Threads finish when they may; what is listed keeps its order.
  const packs = components.filesOfRound(site, { assets, packs: null }).flatMap(({ path }) => written.get(path) ?? []);
  await write(packs);
}
