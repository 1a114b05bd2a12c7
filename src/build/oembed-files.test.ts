import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { evidenceIn } from '../core/model/evidence.ts';
import type { Oembed } from '../publish/embedding/oembed.ts';
import { ghostCard, ghostDiscovery } from '../publish/test/fixture-ghost.ts';
import { attributesOf } from '../publish/test/fixture-markup.ts';
import { OEMBED_SCHEMA } from '../publish/test/fixture-oembed-schema.ts';
import { textAt } from '../publish/test/fixture-reading.ts';
import { wordpressDiscovery, wordpressHtml } from '../publish/test/fixture-wordpress.ts';
import { compile } from '../records/compile/compile.ts';
import { oembedFiles } from './oembed-files.ts';
import { prerenderHead, prerenderSite } from './prerender.tsx';

const root = resolve(import.meta.dirname, '../..');
const { dataset, accounts } = compile(root);
if (dataset === null) throw new Error('The data have problems: "npm run check" names them.');
const evidence = evidenceIn(dataset);
const { imprint } = dataset;

const answers = new Map(oembedFiles(evidence).map(({ path, write }) => [path, write()]));
const pages = new Map([
  ['', `<head>${prerenderHead(dataset)}</head>`],
  ...prerenderSite(root, { dataset, accounts }, { stylesheet: 'assets/document.css', palette: ':root{}' })
    .filter(({ path }) => path.endsWith('/index.html'))
    .map(({ path, write }) => [path.replace(/index\.html$/, ''), write()] as const),
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

test('maps, routes, places and claims are frames; pages of text are links by the titles of the pages', () => {
  for (const [path, html] of pages) {
    const answer = answerOf(path);
    const isText = /^(?:article|method|changes|data|embedding)\b/.test(path);
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
  const subjects = ['', ...[...pages.keys()].filter((path) => /^(?:route|place)\//.test(path))];
  for (const path of subjects) {
    expect(frameOf(path)).toBe(`${imprint.address}embed/${path}`);
    expect(answers.get(`embed/${path}oembed.json`)).toBe(answers.get(`${path}oembed.json`));
  }
  for (const { id, claims } of dataset.routes) {
    for (const claim of claims) expect(frameOf(`claim/${claim}/`)).toBe(`${imprint.address}embed/route/${id}/`);
  }
});

test('a release has answers of its own which point into it alone; a draft has none', () => {
  const frozen = (draft: boolean) => {
    const release = { ...dataset.release, draft, id: '2026-11-21-3f9ac1d2' };
    const all = oembedFiles(evidenceIn({ ...dataset, release }));
    return all.filter(({ path }) => path.startsWith('release/'));
  };
  const live = [...answers.keys()].filter((path) => path.startsWith('embed/'));
  expect(frozen(false).map(({ path }) => path)).toEqual(live.map((path) => `release/2026-11-21-3f9ac1d2/${path}`));
  expect(frozen(true)).toEqual([]);
  for (const { path, write } of frozen(false)) {
    const answer: Oembed = JSON.parse(write());
    expect(answer.type).toBe('rich');
    const src = answer.type === 'rich' ? attributesOf(answer.html, 'iframe')['src'] : '';
    expect(src).toBe(imprint.address + path.replace('oembed.json', ''));
    expect(answer.thumbnail_url).toMatch(`${imprint.address}release/2026-11-21-3f9ac1d2/picture/`);
  }
});

function answerOf(path: string): Oembed {
  return JSON.parse(answers.get(`${path}oembed.json`) ?? 'null');
}

function frameOf(path: string): string | undefined {
  const answer = answerOf(path);
  return answer.type === 'rich' ? attributesOf(answer.html, 'iframe')['src'] : undefined;
}
