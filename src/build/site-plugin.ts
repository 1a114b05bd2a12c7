import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { releaseAddress } from '../core/view/embed-address.ts';
import type { ComponentsLoader } from './components-loader.ts';
import type { Records } from './dataset-plugin.ts';
import { documentStyle } from './document-style.ts';
import { bundleEmbeds } from './embed-bundle.ts';
import { mapPagePlugins } from './map-page-plugins.ts';
import { COMPONENTS, IN_DEVELOPMENT, openings } from './opening.ts';
import { builtAssets } from './page-assets.ts';
import { serveWritten } from './serve-written.ts';
import { DOCUMENT_STYLE } from './sources.ts';
import { writeSite } from './write-site.ts';
import type { AssetsOfPages } from './writing.ts';
import { startThreads, type WritingThreads } from './writing-threads.ts';

interface Parts {
  /** The project's folder. */
  readonly root: string;
  readonly language: string;
  readonly records: () => Records;
  readonly components: ComponentsLoader;
}

/**
 * Writes everything that is made of the records: the map's page, and what `written-files.ts` lists. In development each
 * file is made when it is asked for, of the components and records as they then are.
 */
export function sitePlugin({ root, language, records, components }: Parts): Plugin[] {
  const open = openings(root, records, components);
  let building = false;
  let threads: WritingThreads | null = null;
  let assets: AssetsOfPages | null = null;
  const closeThreads = async () => {
    await threads?.close();
    threads = null;
  };
  const site: Plugin = {
    name: 'dispatch-atlas:site',
    config: () => ({
      build: {
        rolldownOptions: {
          input: { index: resolve(root, 'index.html'), document: resolve(root, DOCUMENT_STYLE) },
          // What every reader loads first is one file: many small ones compress less well. It keeps the name of its page.
          output: { codeSplitting: { groups: [{ name: 'index', tags: ['$initial'], test: /\.[jt]sx?$/ }] } },
          // Most of a build is writing pages, which is done here: that this takes long is no sign of anything wrong.
          checks: { pluginTimings: false },
        },
      },
    }),
    configResolved(config) {
      building = config.command === 'build';
    },
    async buildStart() {
      if (!building) return;
      components.forget();
      // Early: they load what they need while Vite bundles.
      threads ??= startThreads(await components.addressOf(COMPONENTS), { root, records: records() });
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const emit = (fileName: string, source: string | Uint8Array) =>
          void this.emitFile({ type: 'asset', fileName, source });
        const { records } = await open.ofBuild();
        const { release } = records.dataset;
        const embeds = await bundleEmbeds(root, language, records.dataset);
        // Each edition has files of its own, so that a frozen one needs nothing that changes.
        const editions = release.draft ? [''] : ['', releaseAddress(release.id)];
        for (const edition of editions) for (const [path, content] of embeds) emit(edition + path, content);
        assets = builtAssets(bundle, embeds);
      },
    },
    /** What is made of the records is written file by file: all of it at once would not fit into a small memory. */
    async writeBundle({ dir = '' }) {
      if (assets && threads) await writeSite({ ...(await open.ofBuild()), assets, folder: dir, threads });
      await closeThreads();
    },
    buildEnd: (error) => (error ? closeThreads() : undefined),
    configureServer(server) {
      components.follow(server);
      // While Vite starts and the records are read. Who asks for a page is told what is wrong.
      components.addressOf(IN_DEVELOPMENT).catch(() => undefined);
      serveWritten(server, open.inDevelopment);
    },
  };
  return [...mapPagePlugins(open), documentStyle(root, open), site];
}
