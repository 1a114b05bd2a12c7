import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { datasetPlugin } from './src/build/dataset-plugin.ts';
import { deskPlugin } from './src/build/desk/desk-plugin.ts';
import { embedsPlugin } from './src/build/embeds-plugin.ts';
import { hostingPlugin } from './src/build/hosting/hosting-plugin.ts';
import { oembedPlugin } from './src/build/oembed-plugin.ts';
import { pagePlugin } from './src/build/page-plugin.ts';
import { pagesPlugin } from './src/build/pages-plugin.ts';
import { picturesPlugin } from './src/build/pictures-plugin.ts';
import { wordsPlugin } from './src/build/words-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The language that the site is built in. */
const language = process.env['ATLAS_LANGUAGE'] ?? 'en';

const data = datasetPlugin(root);
const { records } = data.api;

export default defineConfig({
  root,
  base: './',
  plugins: [
    wordsPlugin(language),
    data,
    pagePlugin(root, records),
    pagesPlugin(root, records),
    embedsPlugin(root, records),
    oembedPlugin(root, records),
    picturesPlugin(root, records),
    deskPlugin(root),
    // Last: it tells hosts what to say of every file that the others have made.
    hostingPlugin(records),
  ],
  // Every page has its own file; an address without one is no page.
  appType: 'mpa',
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
});
