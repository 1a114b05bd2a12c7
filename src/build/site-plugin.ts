import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { releaseAddress } from '../core/view/embed-address.ts';
import type { ComponentsLoader } from './components-loader.ts';
import type { Records } from './dataset-plugin.ts';
import { bundleEmbeds } from './embed-bundle.ts';
import { opening } from './opening.ts';
import { builtAssets } from './page-assets.ts';
import { serveWritten } from './serve-written.ts';
import { DOCUMENT_STYLE } from './sources.ts';
import { writeAll } from './write-all.ts';

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
export function sitePlugin({ root, language, records, components }: Parts): Plugin {
  const open = opening(root, records, components);
  return {
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
    buildStart: () => components.forget(),
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const { components, site } = await open();
        return components.mapPage(html, site);
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const emit = (fileName: string, source: string | Uint8Array) =>
          void this.emitFile({ type: 'asset', fileName, source });
        const { components, site, records } = await open();
        const { release } = records.dataset;
        const embeds = await bundleEmbeds(root, language, records.dataset);
        // Each edition has files of its own, so that a frozen one needs nothing that changes.
        const editions = release.draft ? [''] : ['', releaseAddress(release.id)];
        for (const edition of editions) for (const [path, content] of embeds) emit(edition + path, content);
        await writeAll(await components.filesOfBuild(site, builtAssets(bundle, embeds)), emit);
      },
    },
    configureServer(server) {
      components.through(server);
      serveWritten(server, open);
    },
  };
}
