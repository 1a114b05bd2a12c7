import { runnerImport, type ViteDevServer } from 'vite';
import { wordsPlugin } from './words-plugin.ts';

/** Loads modules that speak to readers. */
export interface ComponentsLoader {
  /** From now on as they are at the time, through a development server. */
  through(server: ViteDevServer): void;
  /** From now on anew. */
  forget(): void;
  /** A module by its file. Until it has changed, it is the same object. */
  load<Module>(file: string): Promise<Module>;
}

/**
 * Loads components through Vite, as the browser's are, so that they speak the language of the site, and so that a change
 * to one of them shows on the next load in development. A build loads each file once. `root` is the project's folder.
 */
export function componentsLoader(root: string, language: string): ComponentsLoader {
  const loaded = new Map<string, Promise<unknown>>();
  let server: ViteDevServer | null = null;
  const loadForBuild = async (file: string) => {
    const { module } = await runnerImport(file, { configFile: false, root, plugins: [wordsPlugin(language)] });
    return module;
  };
  return {
    through(running) {
      server = running;
    },
    forget: () => loaded.clear(),
    load<Module>(file: string) {
      if (server) return server.ssrLoadModule(file) as Promise<Module>;
      const known = loaded.get(file) ?? loadForBuild(file);
      loaded.set(file, known);
      return known as Promise<Module>;
    },
  };
}
