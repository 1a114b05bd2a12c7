import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { datasetPlugin } from '../../src/build/dataset-plugin.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Every scene of the gallery by both renderers, and the panels of many reports, to look at and to be measured. No part of the site. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  // Not the site's, which would be made anew each time.
  cacheDir: fileURLToPath(new URL('../../node_modules/.vite-gallery', import.meta.url)),
  // The site's fonts: names are placed by their widths.
  publicDir: fileURLToPath(new URL('../../public', import.meta.url)),
  plugins: [datasetPlugin(project)],
  build: {
    outDir: fileURLToPath(new URL('../../test-results/gallery-page', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: [
        fileURLToPath(new URL('index.html', import.meta.url)),
        fileURLToPath(new URL('panels.html', import.meta.url)),
      ],
    },
  },
});
