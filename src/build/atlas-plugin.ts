import type { Plugin } from 'vite';
import { rereading } from '../records/compile/reading.ts';
import { recordsFolder } from '../records/compile/records-folder.ts';
import { componentsLoader } from './components-loader.ts';
import { datasetPlugin } from './dataset-plugin.ts';
import { hostingPlugin } from './hosting/hosting-plugin.ts';
import { shelfIn } from './kept.ts';
import { previewPlugin } from './preview/preview-plugin.ts';
import { scalesPlugin } from './scales-plugin.ts';
import { sitePlugin } from './site-plugin.ts';
import { wordsPlugin } from './words-plugin.ts';

/** All that makes the atlas out of Vite. `root` is the project's folder, `language` what the site speaks. */
export function atlasPlugin(root: string, language: string): Plugin[] {
  const folder = recordsFolder(root);
  const reading = rereading(shelfIn(root));
  const data = datasetPlugin(folder, reading);
  const { records } = data.api;
  const components = componentsLoader(root, language);
  return [
    wordsPlugin(language),
    scalesPlugin(),
    data,
    // Before the site: it works while there are no records that a site could be made of.
    previewPlugin({ root: folder, components, reading }),
    ...sitePlugin({ root, language, records, components }),
    // Last: it tells hosts what to say of every file that the others have made.
    hostingPlugin(records),
  ];
}
