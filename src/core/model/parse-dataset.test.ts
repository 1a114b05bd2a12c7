import { expect, test } from 'vitest';
import { REAL } from '../../records/test/fixture-real.ts';
import { datasetOf } from '../test/fixture-dataset.ts';
import { parseDataset } from './parse-dataset.ts';

const invented: unknown = JSON.parse(JSON.stringify(datasetOf([{ to: 'westland' }])));

test('a dataset that went over the network is the dataset', () => {
  expect(parseDataset(invented)).toEqual(invented);
  if (REAL.dataset) expect(parseDataset(JSON.parse(JSON.stringify(REAL.dataset)))).toEqual(REAL.dataset);
});

test.each([null, undefined, '', 7, [], '<!doctype html>', {}, { release: { id: 'x' } }])('%j is none', (data) => {
  expect(parseDataset(data)).toBeNull();
});

test.each([
  { claims: null },
  { claims: [null] },
  { claims: [{}] },
  { routes: [{ id: 7 }] },
  { places: {} },
  { changes: undefined },
  { imprint: 'Dispatch Atlas' },
  { release: { id: '' } },
])('with %j in it, it is none', (part) => {
  expect(parseDataset({ ...(invented as object), ...part })).toBeNull();
});
