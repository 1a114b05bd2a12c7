import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, parseSync } from 'vite';

const WORDS = fileURLToPath(new URL('../core/words', import.meta.url));
const SPECIFIER = /^#words\/(.+)$/;
/** What is not English in disguise, but belongs to the pseudo-language itself. */
const PSEUDO = resolve(WORDS, 'pseudo');
const DISGUISED = '\0pseudo-words:';

/**
 * Decides which language a bundle or a page speaks: what `#words/…` means. English is what package.json says anyway;
 * `pseudo` is English in disguise; any other language has a folder of its own.
 *
 * @param words The folder with a folder for each language.
 * @throws Error where there is no such language, or no such file in it.
 */
export function wordsPlugin(language: string, words = WORDS): Plugin {
  if (language === 'en') return { name: 'dispatch-atlas:words' };
  if (language === 'pseudo') return pseudoPlugin(words);
  const folder = resolve(words, language);
  if (!existsSync(folder)) {
    throw new Error(`The site does not speak “${language}”. There are: ${readdirSync(words).join(', ')}.`);
  }
  return {
    name: `dispatch-atlas:words-${language}`,
    enforce: 'pre',
    resolveId: (source) => areaFile(source, folder),
  };
}

/** A module for each file of English messages, with the same exports in disguise; or the pseudo-language's own. */
function pseudoPlugin(words: string): Plugin {
  const disguise = resolve(PSEUDO, 'pseudo.ts');
  return {
    name: 'dispatch-atlas:words-pseudo',
    enforce: 'pre',
    resolveId(source) {
      const file = areaFile(source, resolve(words, 'en'));
      const own = file && resolve(PSEUDO, basename(file));
      return own && existsSync(own) ? own : file && DISGUISED + file;
    },
    load(id) {
      if (!id.startsWith(DISGUISED)) return null;
      const file = id.slice(DISGUISED.length);
      this.addWatchFile(file);
      return [
        `import * as words from ${JSON.stringify(file)};`,
        `import { pseudo } from ${JSON.stringify(disguise)};`,
        ...exportsOf(file).map((name) => `export const ${name} = /* @__PURE__ */ pseudo(words.${name});`),
      ].join('\n');
    },
  };
}

/** The file that is asked for as `#words/…`, or null where something else is. */
function areaFile(source: string, folder: string): string | null {
  const area = SPECIFIER.exec(source)?.[1];
  if (area === undefined) return null;
  const file = resolve(folder, area);
  if (!existsSync(file)) throw new Error(`There is no ${file}, which is asked for as ${source}.`);
  return file;
}

/** What a module exports, types left out. */
function exportsOf(file: string): readonly string[] {
  const { module } = parseSync(file, readFileSync(file, 'utf8'));
  return module.staticExports
    .flatMap(({ entries }) => entries)
    .filter(({ isType }) => !isType)
    .map(({ exportName: { name } }) => {
      if (name === null) throw new Error(`${file} exports something without a name of its own.`);
      return name;
    });
}
