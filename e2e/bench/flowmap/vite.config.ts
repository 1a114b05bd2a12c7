import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { evidence } from '../../atlas.ts';
import { flowsOf } from '../flows.ts';

/** The rival's page, built as the site is. No part of the site. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  cacheDir: fileURLToPath(new URL('../../../node_modules/.vite-bench', import.meta.url)),
  define: { __FLOWS__: JSON.stringify(flowsOf(evidence)) },
  build: {
    outDir: fileURLToPath(new URL('../../../test-results/bench/flowmap', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
  },
});
