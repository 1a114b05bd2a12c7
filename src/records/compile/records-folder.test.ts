import { resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { recordsFolder } from './records-folder.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  [undefined, '/project'],
  ['', '/project'],
  ['/elsewhere', '/elsewhere'],
  ['beside', resolve('beside')],
])('where ATLAS_DATA is %j, records are read from %s', (named, folder) => {
  vi.stubEnv('ATLAS_DATA', named);
  expect(recordsFolder('/project')).toBe(folder);
});
