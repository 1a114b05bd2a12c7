import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { goneRoutes } from '../../core/changes/gone-routes.ts';
import { evidenceIn } from '../../core/model/evidence.ts';
import { type EmbedSubject, embedAddress } from '../../core/view/embed-address.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import { EARLY_SCRIPT } from '../../publish/embed-pages/embed-head.tsx';
import { coveredRoutes } from '../../publish/embed-pages/embed-subject.ts';
import { isReferenced } from '../../publish/pages/referenced.ts';
import { idsIn, textAt } from '../../publish/test/fixture-reading.ts';
import { REAL } from '../../records/test/fixture-real.ts';
import { embedSubjects } from '../embed-subjects.ts';
import { EMBED_LIMITS, fits } from '../embed-weight.ts';
import { BUILT, builtText } from './fixture-dist.ts';

const { dataset } = REAL;
if (dataset === null) throw new Error('The data have problems: "npm run check" names them.');
const evidence = evidenceIn(dataset);
const { release } = dataset;

const FROZEN = `release/${release.id}/`;
const subjects = embedSubjects(evidence);
const read = (folder: string) =>
  subjects.map((subject) => {
    const path = `${folder}${embedAddress(subject)}index.html`;
    return { path, html: builtText(path), subject };
  });
const live = read('');
// Of a draft nothing is frozen.
const frozen = release.draft ? [] : read(FROZEN);

/** What is read of a page, without tags. */
function wordsOf(html: string): string {
  return plain(html.replace(/<head>.*?<\/head>/s, '').replace(/<[^>]*>/g, ''));
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}

test('there is a page for the atlas, each route and each place that a record speaks of, live and frozen', () => {
  const expected: EmbedSubject[] = [
    { kind: 'atlas' },
    ...dataset.routes.map(({ id }) => ({ kind: 'route', id }) as const),
    ...dataset.places
      .filter((place) => isReferenced(place, evidence))
      .map(({ id }) => ({ kind: 'place', id }) as const),
  ];
  const paths = expected.map((subject) => `${embedAddress(subject)}index.html`).sort();
  const standIns = goneRoutes(dataset).flatMap(({ id, now }) =>
    now.length === 0 ? [] : `${embedAddress({ kind: 'route', id })}index.html`,
  );
  const pagesIn = (folder: string) =>
    BUILT.filter((path) => path.startsWith(`${folder}embed/`) && path.endsWith('/index.html')).filter(
      (path) => !path.startsWith(`${folder}embed/evidence/`),
    );
  expect(pagesIn('')).toEqual([...paths, ...standIns].sort());
  expect(pagesIn(FROZEN)).toEqual(release.draft ? [] : paths.map((path) => FROZEN + path));
});

test('each page holds every quotation of its subject, or leads to it in the folder of its edition, with outlet, title and the address of the article in letters', () => {
  let quotations = 0;
  for (const [folder, { path, html, subject }] of [
    ...live.map((page) => ['', page] as const),
    ...frozen.map((page) => [FROZEN, page] as const),
  ]) {
    const told = isApart(html) ? evidenceLedTo(path, html) : [path];
    for (const page of told) expect(page.startsWith(`${folder}embed/`), `${path}: ${page}`).toBe(true);
    const words = told.map((page) => wordsOf(builtText(page))).join(' ');
    for (const claim of coveredRoutes(subject, evidence).flatMap((each) => each.claims)) {
      const article = evidence.article(claim.article);
      for (const excerpt of claim.excerpts.map(evidence.excerpt)) {
        quotations += 1;
        expect(words, path).toContain(plain(excerpt.exact));
        expect(words, path).toContain(evidence.publisher(article.publisher).name);
        expect(words, path).toContain(plain(article.title ?? article.description));
        expect(words, path).toContain(article.address.replace('https://', ''));
      }
    }
  }
  expect(quotations).toBeGreaterThan(dataset.excerpts.length);
});

function isApart(html: string): boolean {
  return html.includes(' data-edition-folder=');
}

/** The pages that the rows of a page lead to, and those behind them. */
function evidenceLedTo(path: string, html: string): readonly string[] {
  const from = (page: string, href: string) => `${posix.join(posix.dirname(page), href)}index.html`;
  const rows = [...html.matchAll(/<a class="route-row"[^>]* href="([^"]*)"/g)].map(([, href = '']) => from(path, href));
  const withNext = (page: string): readonly string[] => {
    const next = /class="more-claims"><a href="([^"]*)"/.exec(builtText(page))?.[1];
    return next === undefined ? [page] : [page, ...withNext(from(page, next))];
  };
  return rows.flatMap(withNext);
}

test('a place told of beside any route shows those reports with the address of their articles', () => {
  const places = live.filter(({ subject }) => subject.kind === 'place');
  expect(places.length).toBeGreaterThan(0);
  for (const { path, html, subject } of places) {
    const words = wordsOf(html);
    for (const each of dataset.circumstances) {
      if (subject.kind !== 'place' || !each.places.includes(subject.id)) continue;
      expect(words, path).toContain(plain(each.text));
      expect(words, path).toContain(evidence.article(each.article).address.replace('https://', ''));
    }
  }
});

test('each page carries its title, date, legend, source and licence, and says what it is to its scripts', () => {
  for (const [edition, pages] of [
    ['live', live],
    ['frozen', frozen],
  ] as const) {
    for (const { path, html, subject } of pages) {
      expect(html, path).toMatch(/^<!doctype html>\n<html lang="en" /);
      expect(html.match(/<h1\b/g), path).toHaveLength(1);
      const id = subject.kind === 'atlas' ? 'atlas' : `${subject.kind}/${subject.id}`;
      expect(html).toContain(`data-id="${id}" data-edition="${edition}" data-release="${release.id}"`);
      const up = '../'.repeat(path.split('/').length - 1);
      expect(textAt(html, /data-up="([^"]*)"/)).toBe(up);
      const date = wordsOf(textAt(html, /id="as-of">(.*?)<\/p>/s));
      expect(date).toContain(release.draft ? 'Draft' : edition === 'live' ? 'As of ' : 'Frozen at the release of ');
      expect(date).toContain(release.id);
      expect(wordsOf(textAt(html, /class="legend-main">(.*?)<\/span>/s)).length, path).toBeGreaterThan(20);
      const source = wordsOf(textAt(html, /class="embed-source">(.*?)<\/p>/s));
      expect(source).toMatch(/^Dispatch Atlas, after \d+ articles? in .+CC BY 4\.0.+© OpenStreetMap contributors/);
    }
  }
});

test('the head names the oEmbed answer early, is not for search engines, and tells no referrer', () => {
  for (const { path, html } of [...live, ...frozen]) {
    const link = textAt(html, /<title>[^<]*<\/title>(<link rel="alternate"[^>]*>)/);
    expect(link).toContain('type="application/json+oembed"');
    const folder = path.replace('index.html', '');
    expect(link).toContain(`href="${dataset.imprint.address}${folder}oembed.json"`);
    expect(link.slice(1, -1)).not.toMatch(/[<>]/);
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).toContain('<meta name="referrer" content="no-referrer"');
    expect(textAt(html, /<link rel="canonical" href="([^"]*)"/)).toMatch(
      new RegExp(`^${dataset.imprint.address}(?:(?:route|place)/[^/]+/)?$`),
    );
    expect([...html.matchAll(/<script(?: [^>]*)?>/g)]).toHaveLength(2);
    expect(html).toContain(`<script>${EARLY_SCRIPT}</script>`);
    expect(html).not.toContain('style="');
  }
});

test('what a page loads lies in the folder of its own edition', () => {
  for (const [folder, pages] of [
    ['embed/', live],
    [`${FROZEN}embed/`, frozen],
  ] as const) {
    for (const { path, html } of pages) {
      const loaded = [
        ...html.matchAll(
          /<(?:script|img)[^>]* src="([^"]*)"|<link(?![^>]*rel="(?:canonical|alternate)")[^>]* href="([^"]*)"/g,
        ),
      ];
      const files = loaded.map(([, src, href]) => posix.join(posix.dirname(path), src ?? href ?? ''));
      const parts = ['embed', 'favicon', 'page'].map((name) =>
        expect.stringMatching(`^${folder}assets/${name}-[^/]+$`),
      );
      expect(files.sort(), path).toEqual(parts);
      for (const file of files) expect(BUILT, path).toContain(file);
    }
  }
});

test('links lead to a part of the page, or out of the frame to the site and to articles', () => {
  const sitePages = [
    './',
    ...dataset.routes.map(({ id }) => pageAddress({ kind: 'route', id })),
    ...dataset.places.map(({ id }) => pageAddress({ kind: 'place', id })),
    ...dataset.claims.map(({ id }) => pageAddress({ kind: 'claim', id })),
    ...dataset.articles.map(({ id }) => pageAddress({ kind: 'article', id })),
  ];
  for (const { path, html } of [...live, ...frozen]) {
    const ids = idsIn(html);
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      path,
    ).toEqual([]);
    const links = [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>/g)];
    expect(links.length).toBeGreaterThan(2);
    for (const [tag, href = ''] of links) {
      if (href.startsWith('#')) expect(ids, `${path} ${href}`).toContain(href.slice(1));
      else if (tag.includes('class="route-row"') && isApart(html)) continue;
      else {
        expect(tag, path).toMatch(/target="_blank"/);
        expect(tag, path).toMatch(/rel="noopener noreferrer/);
        if (href.startsWith('https://')) continue;
        const [page = '', anchor] = posix.join(posix.dirname(path), href).split('#');
        expect(sitePages, `${path}: ${href}`).toContain(page);
        if (anchor !== undefined) expect(idsIn(builtText(`${page}index.html`)), `${path}: ${href}`).toContain(anchor);
      }
    }
  }
});

test('where nothing can be drawn the page says why, and holds the evidence all the same', () => {
  const without = live.filter(({ html }) => !html.includes('id="poster"'));
  expect(without.length).toBeGreaterThan(0);
  for (const { path, html } of without) {
    expect(wordsOf(textAt(html, /<figure class="map no-map" id="map">(.*?)<\/figure>/s)).length, path).toBeGreaterThan(
      40,
    );
    expect(html, path).toContain('id="routes"');
  }
});

test('every picture is composed for each shape of frame, and no page is larger than it may be', () => {
  for (const { path, html } of live.filter((page) => page.html.includes('id="poster"'))) {
    const posters = [...html.matchAll(/<svg[^>]* class="poster" id="([^"]*)"/g)].map(([, id]) => id);
    expect(posters, path).toEqual(['poster', 'poster-tiny', 'poster-short', 'poster-narrow', 'poster-middle']);
    // One is seen, and each is told: in words of its own, or in those of another that has them.
    expect(
      html.match(/<svg[^>]* class="poster" id="poster"[^>]* role="img" aria-label="[^"]{20,}"/),
      path,
    ).not.toBeNull();
    for (const id of posters.slice(1)) {
      const own = new RegExp(`<svg[^>]* id="${id}"[^>]* role="img" aria-label(?:="[^"]{20,}"|ledby="poster")`);
      expect(html, `${path}: ${id}`).toMatch(own);
    }
  }
  for (const { path, html } of [...live, ...frozen]) expect(fits(html, EMBED_LIMITS), path).toBe(true);
});
