import type { Exception } from './prose-in-folder.ts';

/** Where what readers see is made, from the project's root, and which files of it. */
export const FOLDERS = {
  'src/ui': /\.tsx?$/,
  'src/publish/pages': /\.tsx?$/,
  'src/publish/embed-pages': /\.tsx?$/,
  'src/publish/embedding': /\.tsx?$/,
  'src/publish/pack': /\.tsx?$/,
  'src/publish/pictures': /\.tsx?$/,
  'src/render/svg': /\.tsx?$/,
  'src/client': /\.tsx?$/,
  'src/site': /\.tsx?$/,
  // The loader runs in pages of others and brings its own few words.
  'src/embed': /^src\/embed\/(?!loader\/).*\.tsx?$/,
  // Plugins speak to those who build the site; components to its readers.
  'src/build': /\.tsx$/,
} as const satisfies Record<string, RegExp>;

export type Folder = keyof typeof FOLDERS;

export function isFolder(name: string): name is Folder {
  return Object.hasOwn(FOLDERS, name);
}

/** Folders whose words are not all in messages yet. A folder leaves this list with its last word. */
export const NOT_YET: ReadonlySet<Folder> = new Set<Folder>([
  'src/ui',
  'src/publish/pages',
  'src/publish/embed-pages',
  'src/publish/embedding',
  'src/publish/pack',
  'src/publish/pictures',
  'src/render/svg',
  'src/build',
]);

/** Words that stay in a component. */
export const EXCEPTIONS: readonly Exception[] = [
  { file: 'src/client/stage.ts', text: 'failed: …', reason: 'the state of the live map, for style sheets and tests' },
  { file: 'src/site/evidence-pack.tsx', text: 'font:7.5pt sans-serif;', reason: 'a style' },
  {
    file: 'src/site/evidence-pack.tsx',
    text: '@page pack{@bottom-left{…content:…}@bottom-right{…content:counter(page) " / " counter(pages)}}',
    reason: 'a style sheet',
  },
];
