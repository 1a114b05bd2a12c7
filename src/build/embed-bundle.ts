import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { Dataset } from '../core/model/dataset.ts';
import { scalesPlugin } from './scales-plugin.ts';
import { EMBED_SCRIPT, EMBED_STYLE } from './sources.ts';
import { virtualRecords } from './virtual-records.ts';
import { wordsPlugin } from './words-plugin.ts';

/** Below the site's address, and below that of each release. */
const EMBED_ASSETS = 'embed/assets';

/** Scripts, styles, fonts and geography of the embeds by their paths. */
export type EmbedBundle = ReadonlyMap<string, string | Uint8Array>;

/**
 * Bundles what embeds load: a build of its own, so that they share no file with the site, whose own bytes stay as they
 * are. `root` is the project's folder.
 */
export async function bundleEmbeds(root: string, language: string, dataset: Dataset): Promise<EmbedBundle> {
  const built = (await build({
    root,
    base: './',
    configFile: false,
    // Fonts are hashed like everything else, and not copied.
    publicDir: false,
    resolve: { alias: [{ find: /^\/fonts\//, replacement: `${resolve(root, 'public/fonts')}/` }] },
    logLevel: 'warn',
    plugins: [
      wordsPlugin(language),
      scalesPlugin(),
      { name: 'dispatch-atlas:embed-records', ...virtualRecords(() => dataset) },
    ],
    build: {
      target: 'es2022',
      write: false,
      assetsDir: EMBED_ASSETS,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1200,
      rolldownOptions: { input: { embed: resolve(root, EMBED_SCRIPT), page: resolve(root, EMBED_STYLE) } },
    },
  })) as Rolldown.RolldownOutput;
  const icon = readFileSync(resolve(root, 'public/favicon.svg'));
  const seal = createHash('sha256').update(icon).digest('hex').slice(0, 8);
  return new Map<string, string | Uint8Array>([
    ...built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const),
    [`${EMBED_ASSETS}/favicon-${seal}.svg`, icon],
  ]);
}
