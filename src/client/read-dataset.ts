import { ATLAS_RENEWED, fileNotFromDisk, fileNotLoaded } from '#words/saving.ts';
import type { Dataset } from '../core/model/dataset.ts';
import { type Evidence, evidenceIn } from '../core/model/evidence.ts';
import { parseDataset } from '../core/model/parse-dataset.ts';

const FILE = 'data/dataset.json';

/** The dataset with its long texts. Throws, in words for the reader, where it cannot be had or is of another release. */
export async function readDataset(release: string): Promise<Evidence> {
  const dataset = await read();
  if (dataset.release.id !== release) {
    throw new Error(ATLAS_RENEWED);
  }
  return evidenceIn(dataset);
}

async function read(): Promise<Dataset> {
  try {
    const response = await fetch(FILE);
    if (!response.ok) throw new Error(String(response.status));
    const dataset = parseDataset(await response.json());
    if (dataset === null) throw new Error('not a dataset');
    return dataset;
  } catch {
    throw new Error(location.protocol === 'file:' ? fileNotFromDisk(FILE) : fileNotLoaded(FILE));
  }
}
