import { relative } from 'node:path';
import type { ViteDevServer } from 'vite';
import { bundleComponents } from './components-bundle.ts';

/** Loads modules that speak to readers. */
export interface ComponentsLoader {
  /** From now on anew after each change of a source that a development server sees. */
  follow(server: Pick<ViteDevServer, 'watcher'>): void;
  /** From now on anew. */
  forget(): void;
  /** A module by its file. Until it has changed, it is the same object. */
  load<Module>(file: string): Promise<Module>;
  /** The address of what `load` loads, for other threads. */
  addressOf(file: string): Promise<string>;
}

/**
 * Loads components as Vite bundles them, so that they speak the language of the site. Each is made once, in development
 * once after each change of a source: a bundle takes less time than a few dozen of its hundreds of modules would one by
 * one, and the first page waits for it. `root` is the project's folder.
 */
export function componentsLoader(root: string, language: string): ComponentsLoader {
  const bundled = new Map<string, Promise<string>>();
  const addressOf = (file: string) => {
    const known = bundled.get(file) ?? bundleComponents(root, language, file);
    bundled.set(file, known);
    return known;
  };
  return {
    follow({ watcher }) {
      watcher.on('all', (_event, file) => {
        if (/^src[\\/]/.test(relative(root, file))) bundled.clear();
      });
    },
    forget: () => bundled.clear(),
    async load<Module>(file: string) {
      return (await import(await addressOf(file))) as Module;
    },
    addressOf,
  };
}
