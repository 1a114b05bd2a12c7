import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { datasetPlugin } from './src/compile/dataset-plugin.ts';
import { deskPlugin } from './src/shell/desk-plugin.ts';
import { pagePlugin } from './src/shell/page-plugin.ts';
import { pagesPlugin } from './src/shell/pages-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

const data = datasetPlugin(root);
const { records } = data.api;

export default defineConfig({
  root,
  base: './',
  plugins: [data, pagePlugin(root, records), pagesPlugin(root, records), deskPlugin(root)],
  // Every page has its own file; an address without one is no page.
  appType: 'mpa',
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
});
