import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown, runnerImport } from 'vite';
import type { Dataset } from '../core/model/dataset.ts';
import { releaseAddress } from '../core/view/embed-address.ts';
import type { EmbedDress } from '../publish/embed-pages/embed-site.ts';
import { chartOf } from '../records/compile/chart.ts';
import { headCss } from '../render/svg/head-css.ts';
import type { Records } from './dataset-plugin.ts';

const SCRIPT = 'src/embed/embed.ts';
const STYLE = 'src/publish/embed-pages/embed.css';
const ASSETS = 'embed/assets';

/**
 * Adds the embeddable pages to a build, each edition with files of its own, so that a frozen one needs nothing that
 * changes. In development the live ones are made on each load.
 */
export function embedsPlugin(root: string, records: () => Records): Plugin {
  return {
    name: 'dispatch-atlas:embeds',
    generateBundle: {
      order: 'post',
      async handler() {
        const { dataset } = records();
        const assets = await embedAssets(root, dataset);
        const dress = dressOf(assets);
        const pagesOf = (await loadEmbeds(root)).openEmbeds(root, dataset);
        const emit = (fileName: string, source: string | Uint8Array) =>
          this.emitFile({ type: 'asset', fileName, source });
        for (const { path, write } of pagesOf('live', dress)) emit(path, write());
        for (const [path, content] of assets) emit(path, content);
        if (dataset.release.draft) return;
        const folder = releaseAddress(dataset.release.id);
        for (const { path, write } of pagesOf('frozen', dress)) emit(path, write());
        for (const [path, content] of assets) emit(folder + path, content);
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').replace(/[?#].*$/, '')).replace(/^\//, '');
        if (request.method !== 'GET' || !/^embed\/(?:.*\/)?(?:index\.html)?$/.test(path)) return next();
        loadEmbeds(root)
          .then(({ openEmbeds }) => {
            const dress = {
              stylesheet: `../${STYLE}`,
              script: `../${SCRIPT}`,
              icon: '../favicon.svg',
              palette: headCss(),
            };
            const asked = path.endsWith('/') ? `${path}index.html` : path;
            const page = openEmbeds(root, records().dataset)('live', dress).find((each) => each.path === asked);
            if (!page) return next();
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.end(page.write());
          })
          .catch(next);
      });
    },
  };
}

/** The components as they are now. */
async function loadEmbeds(root: string): Promise<typeof import('./embed-prerender.tsx')> {
  const entry = resolve(root, 'src/build/embed-prerender.tsx');
  const { module } = await runnerImport<typeof import('./embed-prerender.tsx')>(entry, { configFile: false, root });
  return module;
}

/**
 * Scripts, styles, fonts and geography of the embeds by their paths: a build of its own, so that they share no file
 * with the site, whose own bytes stay as they are.
 */
async function embedAssets(root: string, dataset: Dataset): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const built = (await build({
    root,
    base: './',
    configFile: false,
    // Fonts are hashed like everything else, and not copied.
    publicDir: false,
    resolve: { alias: [{ find: /^\/fonts\//, replacement: `${resolve(root, 'public/fonts')}/` }] },
    logLevel: 'warn',
    plugins: [chartPlugin(dataset)],
    build: {
      target: 'es2022',
      write: false,
      assetsDir: ASSETS,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1200,
      rolldownOptions: { input: { embed: resolve(root, SCRIPT), page: resolve(root, STYLE) } },
    },
  })) as Rolldown.RolldownOutput;
  const icon = readFileSync(resolve(root, 'public/favicon.svg'));
  const seal = createHash('sha256').update(icon).digest('hex').slice(0, 8);
  return new Map<string, string | Uint8Array>([
    ...built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const),
    [`${ASSETS}/favicon-${seal}.svg`, icon],
  ]);
}

/** What the site's own build gets from the plugin of the dataset. */
function chartPlugin(dataset: Dataset): Plugin {
  const id = '\0virtual:chart';
  return {
    name: 'dispatch-atlas:embed-chart',
    resolveId: (source) => (source === 'virtual:chart' ? id : null),
    load: (asked) =>
      asked === id ? `export default JSON.parse(${JSON.stringify(JSON.stringify(chartOf(dataset)))});` : null,
  };
}

/** Paths below the edition's `embed/`. Throws where the build left something out. */
function dressOf(assets: ReadonlyMap<string, unknown>): EmbedDress {
  const find = (pattern: RegExp) => {
    const path = [...assets.keys()].find((each) => pattern.test(each));
    if (!path) throw new Error(`The embeds were built without ${pattern}.`);
    return path.replace(/^embed\//, '');
  };
  return {
    stylesheet: find(/^embed\/assets\/page-[^/]*\.css$/),
    script: find(/^embed\/assets\/embed-[^/]*\.js$/),
    icon: find(/^embed\/assets\/favicon-[^/]*\.svg$/),
    palette: headCss(),
  };
}
