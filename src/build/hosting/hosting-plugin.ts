import { statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, PreviewServer } from 'vite';
import type { Dataset } from '../../core/model/dataset.ts';
import { freeze } from './freeze.ts';
import { type Rule, rulesFor } from './headers.ts';
import { basePath, headersOf } from './matching.ts';
import { writeNetlify } from './netlify.ts';
import { sealPages } from './seal-pages.ts';
import { servedFrom } from './served.ts';

const HEADERS = '_headers';

/**
 * Once everything is written: puts into every page what it may load, keeps the release as it is for good, and tells
 * hosts what to say of each file. `vite preview` says the same, so that what is tested is what is shipped.
 */
export function hostingPlugin(records: () => { readonly dataset: Dataset }): Plugin {
  return {
    name: 'dispatch-atlas:hosting',
    config: () => ({ preview: { cors: false } }),
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir = '' }) {
        const { imprint, release } = records().dataset;
        const problems = sealPages(dir, imprint.address);
        if (problems.length > 0) return this.error(problems.join('\n'));
        if (!release.draft) freeze(dir, release.id);
        writeFileSync(join(dir, HEADERS), writeNetlify(rulesFor(servedFrom(dir, imprint.address)), imprint.address));
      },
    },
    configurePreviewServer: sayHeaders,
  };
}

/** Sets the headers of each answer. The site's address is then whichever it is asked at. */
function sayHeaders(server: PreviewServer): void {
  const { root, build } = server.config;
  const folder = resolve(root, build.outDir);
  let builtAt = Number.NaN;
  let rules = new Map<string, readonly Rule[]>();
  server.middlewares.use((request, response, next) => {
    // A site that is built anew while it is served has other hashes.
    const changed = statSync(join(folder, HEADERS), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (changed !== builtAt) rules = new Map();
    builtAt = changed;
    const address = `http://${request.headers.host ?? 'localhost'}/`;
    const own = rules.get(address) ?? rulesFor(servedFrom(folder, address));
    rules.set(address, own);
    const path = (request.url ?? '/').replace(/[?#].*$/, '').slice(basePath(address).length);
    const said = new Map(Object.entries(headersOf(path, own)).map(([name, value]) => [name.toLowerCase(), value]));
    const set = response.setHeader.bind(response);
    for (const [name, value] of said) set(name, value);
    // Vite has a word of its own about how long pages are kept.
    response.setHeader = (name, value) => (said.has(name.toLowerCase()) ? response : set(name, value));
    next();
  });
}
