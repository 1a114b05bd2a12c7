import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loaderPath } from '../../publish/embedding/versions.ts';
import { integrityOf } from './bundle.node.ts';
import { publishLoader } from './publish.node.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loader-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const shelf = () => ({ folder, ledger: join(folder, 'versions.json') });
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const ledger = () => JSON.parse(read('versions.json'));

test('a loader is written and entered', () => {
  const entry = publishLoader(shelf(), '1.0.0', 'first();é', false);
  expect(entry).toEqual({ version: '1.0.0', integrity: integrityOf('first();é'), bytes: 10 });
  expect(read(loaderPath('1.0.0'))).toBe('first();é');
  expect(ledger()).toEqual([entry]);
});

test('a published loader is not written over by another, but may be built again as it is', () => {
  const entry = publishLoader(shelf(), '1.0.0', 'first()', false);
  expect(publishLoader(shelf(), '1.0.0', 'second()', false)).toBeNull();
  expect(publishLoader(shelf(), '1.0.0', 'first()', false)).toEqual(entry);
  expect(read(loaderPath('1.0.0'))).toBe('first()');
  expect(ledger()).toEqual([entry]);
});

test('a new version stands beside the old one, and last in the ledger', () => {
  const entries = ['1.0.0', '1.1.0'].map((version) => publishLoader(shelf(), version, `loader(${version})`, false));
  expect(read(loaderPath('1.0.0'))).toBe('loader(1.0.0)');
  expect(read(loaderPath('1.1.0'))).toBe('loader(1.1.0)');
  expect(ledger()).toEqual(entries);
});

test('a loader that nobody has been given can be replaced', () => {
  publishLoader(shelf(), '1.0.0', 'first()', false);
  const entry = publishLoader(shelf(), '1.0.0', 'second()', true);
  expect(read(loaderPath('1.0.0'))).toBe('second()');
  expect(ledger()).toEqual([entry]);
});

test('the hash is written as browsers compare it', () => {
  expect(integrityOf('')).toBe('sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb');
});
