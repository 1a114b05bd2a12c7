import type { Plugin } from 'vite';
import type { Dataset } from '../core/model/dataset.ts';
import type { SentMapData } from '../core/model/sent-map-data.ts';
import { mapDataOf } from '../records/compile/map-data.ts';

const MODULES: Readonly<Record<string, (dataset: Dataset) => SentMapData | Dataset>> = {
  'virtual:dataset': (dataset) => dataset,
  'virtual:map-data': mapDataOf,
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
  const part = Object.hasOwn(MODULES, name) ? MODULES[name] : undefined;
  // Large data are parsed faster as JSON than as a script.
  return part ? `export default JSON.parse(${JSON.stringify(JSON.stringify(part(dataset)))});` : null;
}
