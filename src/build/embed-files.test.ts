import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { datasetOf } from '../core/test/fixture-dataset.ts';
import { embedFiles } from './embed-files.tsx';
import { openSite } from './open-site.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ASSETS = {
  document: { stylesheet: 'assets/document.css', palette: ':root{}' },
  embed: { stylesheet: 'assets/page.css', script: 'assets/embed.js', icon: 'assets/favicon.svg', palette: ':root{}' },
};

function pathsOf(edition: 'live' | 'frozen', draft: boolean): readonly string[] {
  const dataset = datasetOf([{ to: 'northland' }]);
  const release = { ...dataset.release, id: '2031-05-01-11111111', draft };
  const site = openSite(ROOT, { dataset: { ...dataset, release }, accounts: [] });
  return embedFiles({ site, assets: ASSETS, packs: [] }, edition).map(({ path }) => path);
}

test('a release has the pages of the live edition in a folder of its own; of a draft nothing is frozen', () => {
  const live = pathsOf('live', false);
  expect(live[0]).toBe('embed/index.html');
  expect(live.length).toBeGreaterThan(2);
  expect(pathsOf('frozen', false)).toEqual(live.map((path) => `release/2031-05-01-11111111/${path}`));
  expect(pathsOf('live', true)).toEqual(live);
  expect(pathsOf('frozen', true)).toEqual([]);
});
