import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { compileOrThrow } from '../compile/compile.ts';
import { paletteCss } from './palette-css.ts';

/**
 * Puts the prerendered page into index.html. The components are loaded through Vite, as the browser's are, so that a
 * change to one of them shows on the next load in development.
 */
export function pagePlugin(root: string): Plugin {
  return {
    name: 'dispatch-atlas:page',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const entry = resolve(root, 'src/shell/prerender.tsx');
        const { module } = await runnerImport<typeof import('./prerender.tsx')>(entry, { configFile: false, root });
        const body = module.prerender(root, compileOrThrow(root));
        return html.replace('/* palette */', paletteCss()).replace('<!-- page -->', () => body);
      },
    },
  };
}
