import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSiteWith, cleanUpFolders, contentOf, page, RELEASE } from '../test/fixture-built.ts';
import { policyIn } from './inline.ts';

cleanUpFolders();

test('every page carries its policy right behind its character set, with the hash of each script and style in it', async () => {
  const files = contentOf(await builtSiteWith());
  const pages = Object.entries(files).filter(([path]) => path.endsWith('.html'));
  expect(pages).toHaveLength(5);
  for (const [path, html] of pages) {
    expect(html, path).toMatch(
      /^<!doctype html><html lang="en"><head><meta charset="utf-8"\s?\/?><meta http-equiv="Content-Security-Policy"/i,
    );
    const policy = policyIn(html) ?? '';
    expect(policy).not.toContain('frame-ancestors');
    for (const [, name = '', content = ''] of html.matchAll(/<(script|style)>([^<]*)</g)) {
      const sum = `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
      expect(new RegExp(`${name}-src ([^;]*)`).exec(policy)?.[1]?.split(' '), path).toContain(sum);
    }
  }
});

test('a release keeps its downloads, and a list by which every file of it can be checked', async () => {
  const kept = contentOf(join(await builtSiteWith(), 'release', RELEASE));
  const { SHA256SUMS: sums, ...files } = kept;
  expect(Object.keys(files)).toEqual(['data/claims.csv', 'embed/index.html']);
  const lines = Object.entries(files).map(
    ([path, content]) => `${createHash('sha256').update(content, 'latin1').digest('hex')}  ${path}\n`,
  );
  expect(sums).toBe(lines.join(''));
});

test('of a draft nothing is kept', async () => {
  const files = contentOf(await builtSiteWith({ release: '11111111-draft', draft: true }));
  expect(Object.keys(files).filter((path) => path.startsWith('release/'))).toEqual([]);
});

test.each([
  [
    'a page in a folder without a rule',
    'elsewhere/index.html',
    page('New'),
    /elsewhere.*no rule of src\/build\/hosting\/headers\.ts/,
  ],
  [
    'a style attribute',
    'method/index.html',
    page('Method').replace('<h1>', '<h1 style="color:red">'),
    /method.*attributes style,/,
  ],
  [
    'a handler attribute',
    'method/index.html',
    page('Method').replace('<h1>', '<h1 onclick="x()">'),
    /attributes onclick,/,
  ],
])('%s stops the build', async (_what, path, html, message) => {
  await expect(builtSiteWith({ files: { [path]: html } })).rejects.toThrow(message);
});
