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
  'src/client',
  'src/site',
  'src/embed',
  'src/build',
]);

/** Words that stay in a component. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    file: 'src/publish/pictures/picture-svg.ts',
    text: "Inter, 'Inter Regular', 'Helvetica Neue', Helvetica, Arial, sans-serif",
    reason: 'Names of fonts.',
  },
  {
    file: 'src/publish/pictures/picture-svg.ts',
    text: "'Inter SemiBold', Inter, 'Helvetica Neue', Helvetica, Arial, sans-serif",
    reason: 'Names of fonts.',
  },
  {
    file: 'src/publish/pictures/picture-svg.ts',
    text: 'x="…" y="…" width="…" height="…">',
    reason: 'Attributes of SVG.',
  },
  { file: 'src/render/svg/arc-shape.tsx', text: 'inner-edge light', reason: 'Names of classes.' },
  { file: 'src/render/svg/arc-shape.tsx', text: 'edge inner-edge', reason: 'Names of classes.' },
  {
    file: 'src/render/svg/palette-css.ts',
    text: '@media screen and (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;…}}',
    reason: 'CSS.',
  },
  {
    file: 'src/render/svg/palette-css.ts',
    text: '@media screen{:root[data-theme=dark]{color-scheme:dark;…}}',
    reason: 'CSS.',
  },
];
