import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { evidenceIn } from '../core/model/evidence.ts';
import { headCss } from '../render/svg/head-css.ts';
import type { Records } from './dataset-plugin.ts';
import type { PackFile } from './pack-files.ts';
import { loadPrerender } from './page-plugin.ts';

const STYLE = 'src/publish/pages/document.css';

/**
 * Adds the pages beside the map and the downloads to a build. In development they are made on each load, of the
 * components and records as they then are.
 */
export function pagesPlugin(root: string, records: () => Records): Plugin {
  return {
    name: 'dispatch-atlas:pages',
    config: () => ({
      build: {
        rolldownOptions: {
          input: { index: resolve(root, 'index.html'), document: resolve(root, STYLE) },
          // Most of a build is writing pages, which is done here: that this takes long is no sign of anything wrong.
          checks: { pluginTimings: false },
        },
      },
    }),
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const style = Object.values(bundle).find(
          (file) => file.type === 'asset' && file.names.includes('document.css'),
        );
        if (!style) return this.error('The style sheet of the pages was not built.');
        const { prerenderSite } = await loadPrerender(root);
        const packs = await readyPacks(root, records());
        for (const { path, write } of prerenderSite(root, records(), dressWith(style.fileName), packs)) {
          this.emitFile({ type: 'asset', fileName: path, source: write() });
        }
        for (const { path, content } of packs) this.emitFile({ type: 'asset', fileName: path, source: content });
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = pathOf(request.url ?? '');
        if (request.method !== 'GET' || !MAY_BE_OURS.test(path)) return next();
        loadPrerender(root)
          .then(({ prerenderSite }) => {
            const file = prerenderSite(root, records(), dressWith(STYLE)).find((each) => each.path === path);
            if (!file) return next();
            response.setHeader('Content-Type', `${file.mime}; charset=utf-8`);
            response.end(file.write());
          })
          .catch(next);
      });
    },
  };
}

/** Loaded apart, because they take some seconds and development does without them. */
async function readyPacks(root: string, { dataset }: Records): Promise<readonly PackFile[]> {
  const entry = resolve(root, 'src/build/pack-files.ts');
  const { module } = await runnerImport<typeof import('./pack-files.ts')>(entry, { configFile: false, root });
  return module.packFiles(root, evidenceIn(dataset));
}

/** Nothing else that the development server serves has such an address. */
const MAY_BE_OURS =
  /^(?:(?:route|place|article|claim|method|changes|data|embedding)\/.*|changes\.(?:json|atom)|sitemap\.xml|404\.html)$/;

function dressWith(stylesheet: string) {
  return { stylesheet, palette: headCss() };
}

/** "/method/?x" is `method/index.html`. */
function pathOf(url: string): string {
  const path = decodeURIComponent(url.replace(/[?#].*$/, '')).replace(/^\//, '');
  return path.endsWith('/') ? `${path}index.html` : path;
}
