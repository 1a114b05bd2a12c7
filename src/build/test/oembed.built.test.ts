import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { goneRoutes } from '../../core/changes/gone-routes.ts';
import { withdrawnClaims } from '../../core/changes/withdrawn-claims.ts';
import { pageAddress } from '../../core/view/page-address.ts';
import type { Oembed } from '../../publish/embedding/oembed.ts';
import { ghostCard, ghostDiscovery } from '../../publish/test/fixture-ghost.ts';
import { attributesOf } from '../../publish/test/fixture-markup.ts';
import { OEMBED_SCHEMA } from '../../publish/test/fixture-oembed-schema.ts';
import { textAt } from '../../publish/test/fixture-reading.ts';
import { wordpressDiscovery, wordpressHtml } from '../../publish/test/fixture-wordpress.ts';
import { REAL } from '../../records/test/fixture-real.ts';
import { BUILT, builtText, MAP, PAGES } from './fixture-dist.ts';

const { dataset } = REAL;
if (dataset === null) throw new Error('The data have problems: "npm run check" names them.');
const { imprint } = dataset;

const answers = new Map(
  BUILT.filter((path) => path.endsWith('oembed.json')).map((path) => [path, builtText(path)] as const),
);
const pages = new Map([
  ['', MAP] as const,
  ...PAGES.map(({ path, text }) => [path.replace(/index\.html$/, ''), text] as const),
]);

test('every page of the site has an answer beside it, which its head names early enough for WordPress and Ghost', () => {
  expect(pages.size).toBeGreaterThan(dataset.claims.length);
  for (const [path, html] of pages) {
    const address = `${imprint.address}${path}oembed.json`;
    expect(wordpressDiscovery(html), path).toBe(address);
    expect(ghostDiscovery(html), path).toBe(address);
    expect(answers.has(`${path}oembed.json`), path).toBe(true);
    // Before anything that grows with the data.
    expect(html.indexOf('application/json+oembed'), path).toBeLessThan(2000);
  }
});

test('every answer keeps to oEmbed 1.0, with absolute addresses', () => {
  const ajv = new Ajv({ allErrors: true });
  addFormats(ajv);
  const isOembed = ajv.compile(OEMBED_SCHEMA);
  for (const [path, text] of answers) {
    expect(isOembed(JSON.parse(text)), `${path}: ${ajv.errorsText(isOembed.errors)}`).toBe(true);
  }
});

const GONE = goneRoutes(dataset).map(({ id }) => pageAddress({ kind: 'gone', id }));

test('maps, routes, places and claims are frames; pages of text are links by the titles of the pages', () => {
  const withdrawn = [
    ...withdrawnClaims(dataset).map(({ claim }) => pageAddress({ kind: 'claim', id: claim })),
    ...GONE,
  ];
  for (const [path, html] of pages) {
    const answer = answerOf(path);
    const isText = /^(?:all|article|method|changes|data|embedding)\b/.test(path) || withdrawn.includes(path);
    expect(answer.type, path).toBe(isText ? 'link' : 'rich');
    if (isText) expect(`${answer.title} · ${imprint.name}`).toBe(textAt(html, /<title>([^<]*)/));
    const page = `${imprint.address}${path}`;
    const shown = wordpressHtml(JSON.stringify(answer), page) ?? '';
    const card = ghostCard(html, JSON.stringify(answer));
    if (isText) {
      expect(shown).toBe(`<a href="${page}">${answer.title}</a>`);
      expect(card.kind).toBe('bookmark');
    } else {
      const { sandbox, src } = attributesOf(shown, 'iframe');
      expect(sandbox).toBe('allow-scripts');
      expect(src).toMatch(/\/embed\/(?:(?:route|place)\/[a-z-]+\/)?#\?secret=\w+$/);
      expect(card.kind).toBe('embed');
    }
  }
});

test('a page that can be embedded has the same frame as the page of the site it is of; a claim that of its route', () => {
  const subjects = ['', ...[...pages.keys()].filter((path) => /^(?:route|place)\//.test(path) && !GONE.includes(path))];
  for (const path of subjects) {
    expect(frameOf(path)).toBe(`${imprint.address}embed/${path}`);
    expect(answers.get(`embed/${path}oembed.json`)).toBe(answers.get(`${path}oembed.json`));
  }
  for (const { id, claims } of dataset.routes) {
    for (const claim of claims) expect(frameOf(`claim/${claim}/`)).toBe(`${imprint.address}embed/route/${id}/`);
  }
});

test('the answers of a release point into it alone', () => {
  const own = [...answers].filter(([path]) => path.startsWith('release/'));
  const live = [...answers.keys()].filter((path) => path.startsWith('embed/'));
  const folder = `release/${dataset.release.id}/`;
  expect(own.map(([path]) => path)).toEqual(dataset.release.draft ? [] : live.map((path) => folder + path));
  for (const [path, text] of own) {
    expect(text, path).toContain(`${imprint.address}${path.replace('oembed.json', '')}`);
    expect(JSON.parse(text)['thumbnail_url'], path).toMatch(`${imprint.address}${folder}picture/`);
  }
});

function answerOf(path: string): Oembed {
  return JSON.parse(answers.get(`${path}oembed.json`) ?? 'null');
}

function frameOf(path: string): string | undefined {
  const answer = answerOf(path);
  return answer.type === 'rich' ? attributesOf(answer.html, 'iframe')['src'] : undefined;
}
