import type { ComponentsLoader } from './components-loader.ts';
import type { Records } from './dataset-plugin.ts';
import type { OpenSite } from './open-site.ts';

/** The modules that a build and the development server are made with, below the project's folder. */
export const COMPONENTS = '/src/build/components.ts';
export const IN_DEVELOPMENT = '/src/build/components-in-development.ts';

type OfBuild = typeof import('./components.ts');
type InDevelopment = typeof import('./components-in-development.ts');

interface Opened<Components> {
  readonly components: Components;
  readonly records: Records;
  readonly site: OpenSite;
}

export interface Openings {
  ofBuild(): Promise<Opened<OfBuild>>;
  inDevelopment(): Promise<Opened<InDevelopment>>;
}

/** The site of the components and records as they are when it is asked for; the same as long as both are. */
export function openings(root: string, records: () => Records, { load }: ComponentsLoader): Openings {
  const opening = <Components extends Pick<OfBuild, 'openSite'>>(file: string) => {
    let last: Opened<Components> | null = null;
    return async () => {
      const now = { components: await load<Components>(file), records: records() };
      if (last?.components !== now.components || last.records !== now.records) {
        last = { ...now, site: now.components.openSite(root, now.records) };
      }
      return last;
    };
  };
  return { ofBuild: opening<OfBuild>(COMPONENTS), inDevelopment: opening<InDevelopment>(IN_DEVELOPMENT) };
}
