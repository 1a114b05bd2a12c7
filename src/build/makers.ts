/** What makes a kept file of what it shows: a change in any of it makes all of its kind anew. Below the project's folder. */
export const MAKERS = {
  /** PNGs of SVGs. */
  pictures: ['src/publish/pictures', 'src/publish/data', 'src/core/words', 'node_modules/@resvg/resvg-js/package.json'],
  /** PDFs of packs. */
  packs: ['src/publish/pack', 'src/publish/data', 'src/render/svg', 'src/core', 'package-lock.json'],
  /** Records as they were read of their files. */
  records: ['src/records/compile', 'src/records/text', 'src/core/model', 'package-lock.json'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
