import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { headCss } from '../render/svg/head-css.ts';
import type { Records } from './dataset-plugin.ts';

/**
 * Puts the prerendered page into index.html. The components are loaded through Vite, as the browser's are, so that a
 * change to one of them shows on the next load in development.
 */
export function pagePlugin(root: string, records: () => Records): Plugin {
  return {
    name: 'dispatch-atlas:page',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const module = await loadPrerender(root);
        const { dataset } = records();
        const head = module.prerenderHead(dataset, attributeIn(html, /<title>([^<]*)/), attributeIn(html, DESCRIPTION));
        return html
          .replace('/* head */', headCss())
          .replace('<!-- head -->', () => head)
          .replace('<!-- page -->', () => module.prerender(root, dataset));
      },
    },
  };
}

/** The components as they are now. */
export async function loadPrerender(root: string): Promise<typeof import('./prerender.tsx')> {
  const entry = resolve(root, 'src/build/prerender.tsx');
  const { module } = await runnerImport<typeof import('./prerender.tsx')>(entry, { configFile: false, root });
  return module;
}

const DESCRIPTION = /<meta name="description" content="([^"]*)"/;

function attributeIn(html: string, pattern: RegExp): string {
  return pattern.exec(html)?.[1] ?? '';
}
