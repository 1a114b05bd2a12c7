import { embedFiles } from './embed-files.tsx';
import { oembedFiles } from './oembed-files.ts';
import type { OpenSite } from './open-site.ts';
import { packFiles } from './pack-files.ts';
import { pageFiles } from './page-files.ts';
import { pictureFiles } from './picture-files.ts';
import type { AssetsOfPages, Writing } from './writing.ts';
import type { WrittenFile } from './written-file.ts';

interface Writer {
  readonly files: (writing: Writing) => readonly WrittenFile[];
  /** Whether the development server makes them too. */
  readonly inDevelopment: boolean;
}

/** Everything that is written beside the map's page and what Vite bundles. */
const WRITERS: readonly Writer[] = [
  { files: pageFiles, inDevelopment: true },
  { files: ({ site }) => site.content.written, inDevelopment: true },
  { files: (writing) => embedFiles(writing, 'live'), inDevelopment: true },
  { files: (writing) => embedFiles(writing, 'frozen'), inDevelopment: false },
  { files: ({ site }) => oembedFiles(site.evidence), inDevelopment: true },
  { files: ({ site }) => pictureFiles(site), inDevelopment: true },
  // They take some seconds, and development does without them.
  { files: ({ packs }) => packs, inDevelopment: false },
];

/** What a build writes. */
export async function filesOfBuild(site: OpenSite, assets: AssetsOfPages): Promise<readonly WrittenFile[]> {
  const packs = await packFiles(site);
  return WRITERS.flatMap(({ files }) => files({ site, assets: assets, packs }));
}

/** What the development server makes when it is asked for. */
export function filesInDevelopment(site: OpenSite, assets: AssetsOfPages): readonly WrittenFile[] {
  const writers = WRITERS.filter(({ inDevelopment }) => inDevelopment);
  return writers.flatMap(({ files }) => files({ site, assets: assets, packs: [] }));
}
