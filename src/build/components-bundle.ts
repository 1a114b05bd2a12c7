import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import { putWhole, removeOld } from './cache-folder.ts';
import { wordsPlugin } from './words-plugin.ts';

/**
 * Below the project's `node_modules/`, wherever else builds keep things: the libraries that bundles name are found from
 * there.
 */
const FOLDER = 'node_modules/.cache/dispatch-atlas/components';

/**
 * A module and all of ours that it is made of as one file for Node, in a language. Every thread of a build reads that:
 * to transform hundreds of modules one by one takes each of them seconds. Its name tells its content. `root` is the
 * project's folder, `file` a path below it that begins with a slash, as a development server takes it. The address of
 * what was made comes back.
 */
export async function bundleComponents(root: string, language: string, file: string): Promise<string> {
  const folder = resolve(root, FOLDER);
  removeOld(folder);
  const built = (await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [wordsPlugin(language)],
    build: {
      ssr: join(root, file),
      write: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: '[name]-[hash].mjs', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const [{ fileName, code }] = built.output;
  const target = resolve(folder, fileName);
  putWhole(target, code);
  return pathToFileURL(target).href;
}
