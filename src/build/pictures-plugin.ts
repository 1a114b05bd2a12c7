import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { evidenceIn } from '../core/model/evidence.ts';
import type { Records } from './dataset-plugin.ts';
import type { PictureFile } from './picture-files.ts';

/** As many as are drawn at a time: drawing and packing run beside the script that composes the next. */
const AT_A_TIME = 4;

/**
 * Adds the ready-made pictures to a build: for cards, newsletters and print. In development each is made when it is
 * asked for, of the records as they then are.
 */
export function picturesPlugin(root: string, records: () => Records): Plugin {
  return {
    name: 'dispatch-atlas:pictures',
    generateBundle: {
      order: 'post',
      async handler() {
        const files = [...(await load(root, records()))];
        const work = async () => {
          for (let file = files.shift(); file; file = files.shift()) {
            this.emitFile({ type: 'asset', fileName: file.path, source: await file.make() });
          }
        };
        await Promise.all(Array.from({ length: AT_A_TIME }, work));
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').replace(/[?#].*$/, '')).replace(/^\//, '');
        if (request.method !== 'GET' || !MAY_BE_OURS.test(path)) return next();
        load(root, records())
          .then(async (files) => {
            const file = files.find((each) => each.path === path);
            if (!file) return next();
            const content = await file.make();
            response.setHeader('Content-Type', file.mime);
            response.end(content);
          })
          .catch(next);
      });
    },
  };
}

/** Nothing else that the development server serves has such an address. */
const MAY_BE_OURS = /^(?:release\/[^/]+\/)?picture\//;

async function load(root: string, { dataset }: Records): Promise<readonly PictureFile[]> {
  const entry = resolve(root, 'src/build/picture-files.ts');
  const { module } = await runnerImport<typeof import('./picture-files.ts')>(entry, { configFile: false, root });
  return module.pictureFiles(root, evidenceIn(dataset));
}
