import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { datasetPlugin } from './src/compile/dataset-plugin.ts';
import { pagePlugin } from './src/shell/page-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root,
  base: './',
  plugins: [datasetPlugin(root), pagePlugin(root)],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1200 },
});
