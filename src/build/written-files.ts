import { embedFiles } from './embed-files.tsx';
import { oembedFiles } from './oembed-files.ts';
import type { OpenSite } from './open-site.ts';
import { pageFiles } from './page-files.ts';
import { pictureFiles } from './picture-files.ts';
import { quotationFile } from './quotation-file.ts';
import type { AssetsOfPages, Writing } from './writing.ts';
import type { WrittenFile } from './written-file.ts';

interface Writer {
  readonly files: (writing: Writing) => readonly WrittenFile[];
  /** Whether the development server makes them too. */
  readonly inDevelopment: boolean;
  /** The folder that all of them lie in, where they have one: to list them may be dear. */
  readonly folder?: string;
}

/** Everything that is written beside the map's page, what Vite bundles, and the evidence packs (`pack-files.ts`). */
const WRITERS: readonly Writer[] = [
  { files: pageFiles, inDevelopment: true },
  { files: ({ site }) => site.content.written, inDevelopment: true },
  { files: ({ site }) => [quotationFile(site.evidence)], inDevelopment: true },
  { files: (writing) => embedFiles(writing, 'live'), inDevelopment: true, folder: 'embed/' },
  { files: (writing) => embedFiles(writing, 'frozen'), inDevelopment: false },
  { files: ({ site }) => oembedFiles(site.evidence), inDevelopment: true },
  { files: ({ site }) => pictureFiles(site), inDevelopment: true },
];

/** What a build writes once the evidence packs lie ready. */
export function filesOfBuild(writing: Omit<Writing, 'tellsSizes'>): readonly WrittenFile[] {
  return WRITERS.flatMap(({ files }) => files({ ...writing, tellsSizes: true }));
}

/**
 * Finds what the development server makes when it is asked for, by its path. Files are listed when one is looked for
 * that may be among them. The packs take some seconds, and sizes of downloads hang on all records: it does without them.
 */
export function filesInDevelopment(site: OpenSite, assets: AssetsOfPages): (path: string) => WrittenFile | undefined {
  const writing: Writing = { site, assets, packs: [], tellsSizes: false };
  const lists = WRITERS.filter(({ inDevelopment }) => inDevelopment).map(({ files, folder = '' }) => {
    let listed: ReadonlyMap<string, WrittenFile> | null = null;
    return (path: string) => {
      if (!path.startsWith(folder)) return undefined;
      listed ??= new Map(files(writing).map((file) => [file.path, file]));
      return listed.get(path);
    };
  });
  return (path) => {
    for (const find of lists) {
      const file = find(path);
      if (file) return file;
    }
    return undefined;
  };
}
