import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openSite } from '../../src/build/open-site.ts';
import { pageFiles } from '../../src/build/page-files.ts';
import { compile } from '../../src/records/compile/compile.ts';
import { headCss } from '../../src/render/svg/head-css.ts';
import { sealAll } from './seal-all.ts';
import { textsOf } from './texts-of.ts';
import { writeGrowth } from './write.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const ADDED = 50;
const KB = 1000;

/** A page holds what it is of. Only the one that holds all there is may be larger. */
const PAGE_MOST_BYTES = 150 * KB;

/** What pages of a kind may weigh on average: of claims and articles each article brings some more. */
const MEAN_MOST_BYTES = { claim: 14 * KB, article: 30 * KB, route: 42 * KB, place: 55 * KB } as const;

const made = mkdtempSync(join(tmpdir(), 'page-sizes-'));
afterAll(() => rmSync(made, { recursive: true }));

/** The pages of the project's records with fifty invented articles beside them, by their addresses. */
const pages = grownPages();

test('a page stays small, however much there is, but for the one that holds everything', () => {
  const told = [...pages].filter(([path]) => !path.startsWith('all/'));
  expect(told.length).toBeGreaterThan(500);
  expect(told.filter(([, html]) => Buffer.byteLength(html) > PAGE_MOST_BYTES).map(([path]) => path)).toEqual([]);
  const claims = told.filter(([path]) => path.startsWith('claim/'));
  expect(claims.filter(([, html]) => Buffer.byteLength(html) > 25 * KB).map(([path]) => path)).toEqual([]);
});

test.each(Object.entries(MEAN_MOST_BYTES))(
  'the pages of each %s weigh little, since there will be many',
  (kind, most) => {
    const sizes = [...pages].flatMap(([path, html]) => (path.startsWith(`${kind}/`) ? Buffer.byteLength(html) : []));
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    console.log(`${kind}: ${sizes.length} pages of ${(mean / KB).toFixed(1)} KB`);
    expect(mean).toBeLessThanOrEqual(most);
  },
);

test('no page brings a style of its own: the sheet has it, before anything is painted', () => {
  const styled = [...pages].filter(([path, html]) => path.endsWith('/index.html') && html.includes('<style'));
  expect(styled.map(([path]) => path)).toEqual([]);
});

test('what one release added goes on from the list of all changes, and every link of it leads somewhere', () => {
  const log = pages.get('changes/index.html') ?? '';
  const more = [...log.matchAll(/ href="\.\.\/(changes\/[^"]+)"/g)].map(([, address]) => `${address}index.html`);
  expect(more.length).toBeGreaterThan(0);
  expect(more.filter((path) => !pages.has(path))).toEqual([]);
  const ids = [log, ...more.map((path) => pages.get(path) ?? '')].flatMap((html) =>
    [...html.matchAll(/<li id="([^"]*)"/g)].map(([, id]) => id),
  );
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('the claims of a large route go on, part by part, until all have been told', () => {
  const parts = [...pages].filter(([path]) => /^route\/[^/]+\/\d+\//.test(path));
  expect(parts.length).toBeGreaterThan(0);
  for (const [path, html] of pages) {
    if (path.startsWith('all/')) continue;
    for (const [, next = '', anchor = ''] of html.matchAll(
      /class="next-claims[^>]*><a href="(?:\.\.\/)*([^"#]*)#([^"]*)"/g,
    )) {
      expect(pages.get(`${next}index.html`), path).toContain(` id="${anchor}"`);
    }
  }
});

test('the maps of a page take at most three quarters of what it may have, also of the place where most routes begin', () => {
  const figures = [...pages].flatMap(([path, html]) => {
    const figure = /<figure class="small-map">.*?<\/figure>/s.exec(html)?.[0] ?? '';
    return figure === '' ? [] : [{ path, bytes: Buffer.byteLength(figure), isDrawn: figure.includes('<svg') }];
  });
  const drawn = figures.filter(({ isDrawn }) => isDrawn);
  expect(drawn.length).toBeGreaterThan(100);
  expect(drawn.filter(({ bytes }) => bytes > 0.75 * PAGE_MOST_BYTES)).toEqual([]);
  // A claim refers to the picture of its route.
  expect(drawn.filter(({ path }) => path.startsWith('claim/'))).toEqual([]);
  expect(figures.some(({ path }) => path.startsWith('claim/'))).toBe(true);
});

test('the picture of a route holds no other route', () => {
  const strangers = [...pages].flatMap(([path, html]) => {
    const [, id] = /^route\/([^/]+)\//.exec(path) ?? [];
    const drawn = new Set([...html.matchAll(/class="arc [^"]*" data-route="([^"]*)"/g)].map(([, route]) => route));
    return id === undefined ? [] : [...drawn].filter((route) => route !== id).map((route) => `${path}: ${route}`);
  });
  expect(strangers).toEqual([]);
});

function grownPages(): ReadonlyMap<string, string> {
  const folder = join(made, 'grown');
  writeGrowth(PROJECT, { folder, articles: ADDED, seed: 1 });
  sealAll(folder);
  const { dataset, accounts } = compile(folder, textsOf(folder));
  if (!dataset) throw new Error('invented records have problems');
  const palette = headCss();
  const bare = { stylesheet: 'page.css', script: 'embed.js', icon: 'icon.svg', palette };
  const assets = { document: { stylesheet: 'document.css' }, embed: bare };
  const files = pageFiles({ site: openSite(PROJECT, { dataset, accounts }), assets, packs: [], tellsSizes: true });
  return new Map(files.map(({ path, write }) => [path, String(write())]));
}
