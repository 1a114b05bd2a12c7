import type { Plugin } from 'vite';
import { evidenceIn } from '../core/model/evidence.ts';
import type { Records } from './dataset-plugin.ts';
import { oembedFiles } from './oembed-files.ts';

/** Adds an oEmbed answer beside every page to a build, and gives them in development. */
export function oembedPlugin(_root: string, records: () => Records): Plugin {
  return {
    name: 'dispatch-atlas:oembed',
    generateBundle() {
      for (const { path, write } of oembedFiles(evidenceIn(records().dataset))) {
        this.emitFile({ type: 'asset', fileName: path, source: write() });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/, '').replace(/^\//, '');
        if (request.method !== 'GET' || !/(?:^|\/)oembed\.json$/.test(path)) return next();
        const file = oembedFiles(evidenceIn(records().dataset)).find((each) => each.path === path);
        if (!file) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(file.write());
      });
    },
  };
}
