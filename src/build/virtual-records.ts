import type { Plugin } from 'vite';
import type { Dataset, MapData } from '../core/model/dataset.ts';
import { mapDataOf } from '../records/compile/map-data.ts';

const MODULES: Readonly<Record<string, (dataset: Dataset) => MapData | Dataset>> = {
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
      const part = id.startsWith(RESOLVED) ? MODULES[id.slice(RESOLVED.length)] : undefined;
      // Large data are parsed faster as JSON than as a script.
      return part ? `export default JSON.parse(${JSON.stringify(JSON.stringify(part(dataset())))});` : null;
    },
  };
}
