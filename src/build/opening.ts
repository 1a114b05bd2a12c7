import { resolve } from 'node:path';
import type { ComponentsLoader } from './components-loader.ts';
import type { Records } from './dataset-plugin.ts';
import type { OpenSite } from './open-site.ts';

type Components = typeof import('./components.ts');

interface Opened {
  readonly components: Components;
  readonly records: Records;
  readonly site: OpenSite;
}

/** The site of the components and records as they are when it is asked for; the same as long as both are. */
export function opening(root: string, records: () => Records, { load }: ComponentsLoader): () => Promise<Opened> {
  const file = resolve(root, 'src/build/components.ts');
  let last: Opened | null = null;
  return async () => {
    const now = { components: await load<Components>(file), records: records() };
    if (last?.components !== now.components || last.records !== now.records) {
      last = { ...now, site: now.components.openSite(root, now.records) };
    }
    return last;
  };
}
