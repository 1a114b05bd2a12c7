import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { ATTRIBUTES } from '../../embed/loader/wanted.ts';
import { readInward, readOutward } from '../../embed/protocol/message.ts';
import { siteOf } from '../test/fixture-site.ts';
import { embeddingPage } from './embedding-page.tsx';
import { snippetsOf } from './embedding-snippets.ts';

const site = siteOf(datasetOf([{ from: 'upland', to: 'westland', people: 600 }]));
const { imprint } = site.evidence.dataset;
const html = `${renderToString(embeddingPage(site).body as never)}`;
const text = html
  .replace(/<[^>]*>/g, '')
  .replaceAll('&lt;', '<')
  .replaceAll('&gt;', '>')
  .replaceAll('&quot;', '"')
  .replaceAll('&amp;', '&');

test('the guide shows every snippet as the builder makes it', () => {
  const snippets = Object.values(snippetsOf(site));
  expect(snippets).toHaveLength(7);
  for (const snippet of snippets) {
    expect(snippet).not.toBe('');
    expect(text).toContain(snippet);
  }
  for (const address of text.match(/https:\/\/[^\s"<]+/g) ?? [])
    expect(address.startsWith(new URL(imprint.address).origin)).toBe(true);
});

test('the guide names every attribute of the element', () => {
  for (const name of ATTRIBUTES) expect(html).toMatch(new RegExp(`<code>${name}(?:=[^<]*)?</code>`));
});

test('every message in the guide is one that is understood, and none is missing', () => {
  const written = [...text.matchAll(/\{ type: '(dispatch-atlas:\w+)', v: 1(?:, [a-z, ]+)? \}/g)];
  const table = new Set(written.map(([message]) => message));
  const values: Readonly<Record<string, unknown>> = { id: 'atlas', height: 400, route: 'dispatch-upland-westland' };
  const understood = [...table].map((message) => {
    const [, type, fields = ''] = /type: '([^']+)', v: 1(?:, ([a-z, ]+))? \}/.exec(message) ?? [];
    const names = fields.split(', ').filter(Boolean);
    const made = { type, v: 1, ...Object.fromEntries(names.map((name) => [name.trim(), values[name.trim()]])) };
    return readInward(made)?.type ?? readOutward(made)?.type ?? message;
  });
  expect(new Set(understood)).toEqual(
    new Set(['ready', 'height', 'selected', 'hello', 'point', 'select'].map((name) => `dispatch-atlas:${name}`)),
  );
});

test('every part of the guide can be reached from its head', () => {
  const links = [...html.matchAll(/<a href="#([a-z-]+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(5);
  for (const id of links) expect(html).toContain(`<h2 id="${id}">`);
});
