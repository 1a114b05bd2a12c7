import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { REAL } from '../../records/test/fixture-real.ts';
import { CFF_SCHEMA } from '../test/fixture-cff-schema.ts';
import { datasetOf } from '../test/fixture-dataset.ts';
import { citationFile } from './citation-file.ts';

const root = resolve(import.meta.dirname, '../../..');
const { dataset } = REAL;
if (dataset === null) console.warn('Skipped: the data have problems, so CITATION.cff was not compared with them.');

const ajv = new Ajv();
addFormats(ajv);
const isCff = ajv.compile(CFF_SCHEMA);
const { imprint, release } = datasetOf([{ to: 'dune' }]);

test('the file is valid, with a release, with a draft, and before the first one', () => {
  for (const each of [release, { ...release, draft: true, date: null }, null]) {
    const read: unknown = parse(citationFile(imprint, each));
    expect(isCff(read), JSON.stringify(isCff.errors)).toBe(true);
  }
  expect(isCff({ ...parse(citationFile(imprint, release)), version: 3 })).toBe(false);
  expect(isCff({ ...parse(citationFile(imprint, release)), 'date-released': '2032-13-01' })).toBe(false);
});

test('it reads back as what the atlas says of itself, whatever signs that holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ minLength: 1 }), (name, publisher) => {
      const read = parse(citationFile({ ...imprint, name, publisher }, release));
      expect(read.title).toBe(`${name}: ${imprint.subtitle}`);
      expect(read.authors).toEqual([{ name: publisher, website: imprint.address }]);
      expect(read.version).toBe(release.id);
      expect(read['date-released']).toBe(release.date);
    }),
  );
});

test('a draft is of no day', () => {
  expect(citationFile(imprint, { ...release, draft: true })).not.toContain('date-released');
});

test.runIf(dataset)('the file in the project names its release, and is what the data make of it', () => {
  if (!dataset) return;
  const text = readFileSync(resolve(root, 'CITATION.cff'), 'utf8');
  const named: { readonly version?: string; readonly 'date-released'?: string } = parse(text);
  const { version = null, 'date-released': date = null } = named;
  expect(text).toBe(citationFile(dataset.imprint, version === null ? null : { id: version, date, draft: false }));
  // Between two releases it goes on naming the last one.
  if (!dataset.release.draft) expect(version).toBe(dataset.release.id);
  if (dataset.release.date === null) expect(version).toBeNull();
  else expect(version?.startsWith(dataset.release.date)).toBe(true);
});
