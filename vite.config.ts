import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { atlasPlugin } from './src/build/atlas-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The language that the site is built in. */
const language = process.env['ATLAS_LANGUAGE'] ?? 'en';

export default defineConfig({
  root,
  base: './',
  plugins: [atlasPlugin(root, language)],
  // Every page has its own file; an address without one is no page.
  appType: 'mpa',
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
});
