import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { goneRoutes } from '../../core/changes/gone-routes.ts';
import { withdrawnClaims } from '../../core/changes/withdrawn-claims.ts';
import { evidenceIn } from '../../core/model/evidence.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import { isReferenced } from '../../publish/pages/referenced.ts';
import { graphIn, idsIn, targetsIn, textAt } from '../../publish/test/fixture-reading.ts';
import { CONTEXT, PROPERTIES } from '../../publish/test/fixture-schema-org.ts';
import { REAL } from '../../records/test/fixture-real.ts';
import { BUILT, builtText, bytesOf, MAP, PAGES } from './fixture-dist.ts';

const { dataset, accounts } = REAL;
if (dataset === null) throw new Error('The data have problems: "npm run check" names them.');
const evidence = evidenceIn(dataset);

/** Their pages say that they were withdrawn. */
const WITHDRAWN = withdrawnClaims(dataset).map(({ claim }) => claim);

test('there is a page for each route, article, claim and place that a record speaks of', () => {
  const expected = [
    ...dataset.routes.map(({ id }) => pageAddress({ kind: 'route', id })),
    ...dataset.articles.map(({ id }) => pageAddress({ kind: 'article', id })),
    ...[...dataset.claims.map(({ id }) => id), ...WITHDRAWN].map((id) => pageAddress({ kind: 'claim', id })),
    ...dataset.places
      .filter((place) => isReferenced(place, evidence))
      .map(({ id }) => pageAddress({ kind: 'place', id })),
    ...goneRoutes(dataset).map(({ id }) => pageAddress({ kind: 'gone', id })),
    'method/',
    'changes/',
    'data/',
    'embedding/',
    'all/',
  ].map((address) => `${address}index.html`);
  expect(PAGES.map(({ path }) => path).sort()).toEqual(expected.sort());
});

test('every link inside the site leads to a file and an anchor that are there', () => {
  const files = new Set(BUILT);
  const ids = new Map([...PAGES.map(({ path, text }) => [path, idsIn(text)] as const), ['index.html', idsIn(MAP)]]);
  const all = [...PAGES, { path: 'index.html', text: MAP }].map(({ path, text }) => ({
    path,
    targets: targetsIn(text, path),
  }));
  expect(all.flatMap(({ targets }) => targets).length).toBeGreaterThan(PAGES.length * 10);
  const broken = all.flatMap(({ path, targets }) =>
    targets
      .filter(({ file, anchor }) => !files.has(file) || (anchor !== '' && !ids.get(file)?.includes(anchor)))
      .map(({ file, anchor }) => `${path} → ${file}#${anchor}`),
  );
  expect(broken).toEqual([]);
});

test('every page has a title and a canonical address of its own, and says what it is', () => {
  const titles = PAGES.map(({ text }) => textAt(text, /<title>([^<]*)/));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  for (const { path, text } of PAGES) {
    const canonical = `${dataset.imprint.address}${path.replace('index.html', '')}`;
    expect(textAt(text, /<link rel="canonical" href="([^"]*)"/)).toBe(canonical);
    expect(textAt(text, /<meta property="og:url" content="([^"]*)"/)).toBe(canonical);
    const description = textAt(text, /<meta name="description" content="([^"]*)"/);
    expect(description.length, path).toBeGreaterThan(60);
    expect(textAt(text, /<meta property="og:description" content="([^"]*)"/)).toBe(description);
    expect(text).toContain('<meta name="referrer" content="no-referrer"');
    expect(text).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(text.match(/<h1\b/g), path).toHaveLength(1);
  }
});

test('no page has an id twice, a heading that skips a level, or a script that runs', () => {
  for (const { path, text } of PAGES) {
    const ids = idsIn(text);
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      path,
    ).toEqual([]);
    const levels = [...text.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect(
      levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
      path,
    ).toEqual([]);
    expect(text.match(/<script\b[^>]*>/g)).toEqual(['<script type="application/ld+json">']);
    expect(text).not.toMatch(/ on\w+="| style="/);
  }
});

test('links that leave the site do not tell where from', () => {
  for (const { path, text } of PAGES) {
    for (const link of text.match(/<a [^>]*href="https?:[^>]*>/g) ?? []) {
      expect(link, path).toMatch(/rel="[^"]*noopener noreferrer[^"]*"/);
    }
  }
});

test('what the pages say to machines is JSON-LD of schema.org’s types and of properties that these types have', async () => {
  for (const { path, text } of [...PAGES, { path: 'index.html', text: MAP }]) {
    const graph = graphIn(text);
    const expanded = await jsonld.expand(
      { '@context': 'https://schema.org', '@graph': graph },
      {
        safe: true,
        documentLoader: async (address) => {
          expect(address).toBe('https://schema.org');
          return { contextUrl: null, documentUrl: address, document: CONTEXT };
        },
      },
    );
    expect(expanded, path).toHaveLength(graph.length);
    for (const node of nodesIn(graph)) {
      const type = String(node['@type']);
      expect(Object.keys(PROPERTIES), path).toContain(type);
      const strange = Object.keys(node).filter((key) => !key.startsWith('@') && !PROPERTIES[type]?.includes(key));
      expect(strange, `${path}: ${type}`).toEqual([]);
    }
  }
});

test('each kind of page is the page of what it tells: a data set, a claim, an article, a place', () => {
  const typeOf = (path: string) => {
    const graph = graphIn(builtText(`${path}index.html`));
    const page = graph.find((node) => node['@type'] === 'WebPage');
    const entity = page?.['mainEntity'] as { '@id': string } | undefined;
    return graph.find((node) => node['@id'] === entity?.['@id'])?.['@type'];
  };
  for (const { id } of dataset.routes) expect(typeOf(pageAddress({ kind: 'route', id }))).toBe('Dataset');
  for (const { id } of dataset.claims) expect(typeOf(pageAddress({ kind: 'claim', id }))).toBe('Claim');
  for (const { id } of dataset.articles) expect(typeOf(pageAddress({ kind: 'article', id }))).toBe('NewsArticle');
  expect(typeOf('place/china/')).toBe('Country');
  expect(typeOf('data/')).toBe('Dataset');
  const [atlas] = graphIn(MAP);
  expect(atlas).toMatchObject({
    '@type': 'Dataset',
    version: dataset.release.id,
    license: dataset.imprint.licence.address,
    isBasedOn: dataset.articles.map(({ address }) => ({ '@id': address })),
  });
});

test('each page of a route, article or claim is a data set too, and names the articles that it is based on', () => {
  const gone = [
    ...WITHDRAWN.map((id) => pageAddress({ kind: 'claim', id })),
    ...goneRoutes(dataset).map(({ id }) => pageAddress({ kind: 'gone', id })),
  ].map((address) => `${address}index.html`);
  for (const { path, text } of PAGES.filter(({ path: at }) => /^(?:route|article|claim)\//.test(at))) {
    if (gone.includes(path)) continue;
    const sets = graphIn(text).filter((node) => node['@type'] === 'Dataset');
    expect(sets, path).toHaveLength(1);
    for (const property of ['citation', 'isBasedOn', 'license', 'version']) {
      expect(sets[0]?.[property], `${path} ${property}`).toBeTruthy();
    }
  }
});

test('machines are told no title that was not printed and no day that is not known', () => {
  for (const article of dataset.articles) {
    const graph = graphIn(builtText(`${pageAddress({ kind: 'article', id: article.id })}index.html`));
    const node = graph.find((each) => each['@type'] === 'NewsArticle');
    expect(node?.['headline'] ?? null).toBe(article.title);
    const sure = article.published.basis !== 'inferred' && !/[/?~%]/.test(article.published.when);
    expect(node?.['datePublished'] ?? null).toBe(sure ? article.published.when : null);
  }
});

test('an article’s page holds every quotation in the order of the text, and each account of a sentence', () => {
  for (const article of dataset.articles) {
    const text = plain(builtText(`${pageAddress({ kind: 'article', id: article.id })}index.html`));
    const excerpts = dataset.excerpts
      .filter((excerpt) => excerpt.article === article.id)
      .toSorted((a, b) => a.at[0] - b.at[0]);
    let from = 0;
    for (const { exact } of excerpts) {
      const at = text.indexOf(exact, from);
      expect(at, exact).toBeGreaterThan(0);
      from = at;
    }
    for (const { nothing } of accounts.filter((account) => account.article === article.id)) {
      if (nothing !== null) expect(text).toContain(nothing);
    }
    for (const each of dataset.circumstances.filter((circumstance) => circumstance.article === article.id)) {
      expect(text).toContain(each.text);
    }
  }
});

test('the sitemap names the map and every page', () => {
  const named = [...builtText('sitemap.xml').matchAll(/<loc>([^<]*)/g)].map(([, address]) => address);
  const { address } = dataset.imprint;
  expect(named[0]).toBe(address);
  const addresses = PAGES.map(({ path }) => `${address}${path.replace('index.html', '')}`);
  expect(named.slice(1).sort()).toEqual(addresses.sort());
});

test('a page is light: none weighs more than 60 KB as it is sent', () => {
  // To compress all of them takes long, and the longest are the heaviest.
  const longest = PAGES.toSorted((a, b) => b.text.length - a.text.length).slice(0, 8);
  const weights = longest.map(({ text }) => brotliCompressSync(text).length);
  console.log(`Heaviest page: ${(Math.max(...weights) / 1000).toFixed(1)} KB (Brotli)`);
  expect(weights.filter((bytes) => bytes > 60_000)).toEqual([]);
}, 30_000);

test('each data file has its check sum', () => {
  const sums = builtText('data/SHA256SUMS').trim().split('\n');
  const files = BUILT.filter((path) => /^data\/(?!index\.html|oembed\.json|evidence-pack\.pdf|SHA256SUMS)/.test(path));
  expect(sums.sort()).toEqual(
    files
      .map((path) => `${createHash('sha256').update(bytesOf(path)).digest('hex')}  ${path.replace('data/', '')}`)
      .sort(),
  );
});

function nodesIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Record<string, unknown>;
  const inside = Object.values(node).flatMap(nodesIn);
  return '@type' in node ? [node, ...inside] : inside;
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
