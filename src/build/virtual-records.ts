import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import type { Dataset } from '../core/model/dataset.ts';
import { mapDataOf } from '../records/compile/map-data.ts';

const MODULES: Readonly<Record<string, (dataset: Dataset) => string>> = {
  'virtual:dataset': (dataset) => `export default ${parsed(dataset)};`,
  'virtual:map-data': (dataset) => mapDataModule(dataset),
};
const RESOLVED = '\0';

/** What Vite calls the modules once it has found them. */
export const VIRTUAL_RECORDS = Object.keys(MODULES).map((id) => RESOLVED + id);

/** Makes `virtual:dataset` and `virtual:map-data` importable: all that is known, and the part that drawing needs. */
export function virtualRecords(dataset: () => Dataset): Pick<Plugin, 'resolveId' | 'load'> {
  return {
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? RESOLVED + id : null),
    load(id) {
      const code = VIRTUAL_RECORDS.includes(id) ? recordsModule(id.slice(RESOLVED.length), dataset()) : null;
      // There is no source of it: a map in the development server's answer would repeat all of it twice.
      return code === null ? null : { code, map: { mappings: '' } };
    },
  };
}

/** The code of one of the modules; null for another name. */
export function recordsModule(name: string, dataset: Dataset): string | null {
  return Object.hasOwn(MODULES, name) ? (MODULES[name]?.(dataset) ?? null) : null;
}

const ROUTES = normalizePath(fileURLToPath(new URL('../core/model/route.ts', import.meta.url)));

/** Routes follow from the claims, and every page that narrows the claims can find them: they need not be sent. */
function mapDataModule(dataset: Dataset): string {
  const { routes: _routes, ...rest } = mapDataOf(dataset);
  return [
    `import { routesOf } from ${JSON.stringify(ROUTES)};`,
    `const data = ${parsed(rest)};`,
    'export default { ...data, routes: routesOf(data.claims) };',
  ].join('\n');
}

/** Large data are parsed faster as JSON than as a script. */
function parsed(data: object): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
}
