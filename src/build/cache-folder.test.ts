import { afterEach, expect, test, vi } from 'vitest';
import { cacheFolder } from './cache-folder.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  [undefined, '/project/node_modules/.cache/dispatch-atlas'],
  ['', '/project/node_modules/.cache/dispatch-atlas'],
  ['/elsewhere', '/elsewhere'],
  ['beside', '/project/beside'],
])('where ATLAS_CACHE is %j, builds keep what they can use again in %s', (named, folder) => {
  vi.stubEnv('ATLAS_CACHE', named);
  expect(cacheFolder('/project')).toBe(folder);
});
