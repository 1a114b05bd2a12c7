import { expect, test } from 'vitest';
import { BUILT, bytesOf, PAGES } from './fixture-dist.ts';

const KB = 1000;
const MB = 1000 * KB;

/** Unpacked. */
const FOLDER_MOST_BYTES = 25 * MB;
const PAGE_MOST_BYTES = 150 * KB;

test('the built folder is as small as it is said to be', () => {
  const sizes = BUILT.map((path) => bytesOf(path).byteLength);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(FOLDER_MOST_BYTES);
});

test('no page is large, but for the one that holds all claims', () => {
  const large = PAGES.filter(
    ({ path, text }) => path !== 'all/index.html' && Buffer.byteLength(text) > PAGE_MOST_BYTES,
  );
  expect(large.map(({ path }) => path)).toEqual([]);
});

test('every picture that a page refers to lies ready', () => {
  const referred = PAGES.flatMap(({ path, text }) =>
    [...text.matchAll(/<img src="([^"]*)"/g)].map(
      ([, src = '']) => new URL(src, `https://atlas.example/${path}`).pathname,
    ),
  );
  expect(referred.length).toBeGreaterThan(0);
  expect(referred.filter((path) => !BUILT.includes(path.slice(1)))).toEqual([]);
});
