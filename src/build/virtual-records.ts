import type { Plugin } from 'vite';
import type { Chart, Dataset } from '../core/model/dataset.ts';
import { chartOf } from '../records/compile/chart.ts';

const MODULES: Readonly<Record<string, (dataset: Dataset) => Chart | Dataset>> = {
  'virtual:dataset': (dataset) => dataset,
  'virtual:chart': chartOf,
};
const RESOLVED = '\0';

/** What Vite calls the modules once it has found them. */
export const VIRTUAL_RECORDS = Object.keys(MODULES).map((id) => RESOLVED + id);

/** Makes `virtual:dataset` and `virtual:chart` importable: all that is known, and the part that drawing needs. */
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
