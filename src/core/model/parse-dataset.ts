import type { Dataset } from './dataset.ts';
import { isPlainObject } from './plain-object.ts';

/** The lists of a dataset whose entries are known by an id. */
const WITH_IDS = [
  'publishers',
  'agencies',
  'sectors',
  'places',
  'articles',
  'claims',
  'routes',
  'sources',
  'excerpts',
  'circumstances',
] as const satisfies readonly (keyof Dataset)[];

const WITHOUT_IDS = ['changes', 'releases'] as const satisfies readonly (keyof Dataset)[];

/**
 * `data/dataset.json` as it came over the network: the dataset, or null for what has not its shape, such as the page of a
 * login or a file cut off. What is in the entries was checked at build and is not checked again. Never throws.
 */
export function parseDataset(data: unknown): Dataset | null {
  return isDataset(data) ? data : null;
}

function isDataset(data: unknown): data is Dataset {
  if (!isPlainObject(data)) return false;
  const { imprint, release } = data;
  return (
    isPlainObject(imprint) &&
    isPlainObject(release) &&
    isText(release['id']) &&
    WITHOUT_IDS.every((name) => Array.isArray(data[name])) &&
    WITH_IDS.every((name) => {
      const list = data[name];
      return Array.isArray(list) && list.every((entry: unknown) => isPlainObject(entry) && isText(entry['id']));
    })
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
