import { resolve } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { evidenceIn } from '../core/model/evidence.ts';
import { circumstanceOf, datasetOf, placeId, placeOf } from '../core/test/fixture-dataset.ts';
import { isTouched } from '../publish/pages/touched.ts';
import { compile } from '../records/compile/compile.ts';
import type { BasemapPaths } from '../render/svg/basemap-paths.ts';
import { Page } from './page.tsx';
import { prerender } from './prerender.tsx';

const EMPTY: BasemapPaths = {
  worldSize: 8192,
  land: '',
  named: '',
  hatched: '',
  origin: '',
  inner: '',
  borders: '',
  dashed: '',
};

const INVENTED = datasetOf(
  [
    { to: 'northland', people: 700 },
    { to: ['pearl', 'coral'], people: 30 },
    { from: 'westland', to: 'home', direction: 'repatriation' },
    { to: 'westland', direction: 'stock', people: 50 },
    { from: 'upland', via: ['ferry'], to: 'westland' },
    { to: 'abroad', people: 9 },
  ],
  [circumstanceOf('here', { places: [placeId('dune')] })],
);
const root = resolve(import.meta.dirname, '../..');
const { dataset } = compile(root);
if (dataset === null) console.warn('Skipped: the data have problems, so the page of them was not tested.');

const invented = renderToString(
  <Page
    evidence={evidenceIn(INVENTED)}
    grounds={{ world: EMPTY, border: EMPTY }}
    credits={{
      note: 'Nothing here is real.',
      anchors: 'No point is anywhere.',
      credits: [{ text: 'Nobody', licence: 'CC0', address: 'https://nobody.example/' }],
    }}
  />,
);

describe.each([
  ['invented data', invented, INVENTED],
  ...(dataset ? [['the real data', prerender(root, dataset), dataset] as const] : []),
] as const)('the page of %s', (_name, html, { routes, claims, articles, excerpts, circumstances }) => {
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

  test('has every id once', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('has every place that a link inside it leads to', () => {
    const targets = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id = '']) => id);
    expect(targets.length).toBeGreaterThan(routes.length);
    expect([...new Set(targets)].filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has every thing that another is labelled by', () => {
    const labels = [...html.matchAll(/ aria-labelledby="([^"]*)"/g)].map(([, id = '']) => id);
    expect(labels.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has a section for each route and each article, and an entry for each claim', () => {
    for (const route of routes) expect(ids).toContain(`route=${route.id}`);
    for (const article of articles) expect(ids).toContain(`article-${article.id}`);
    const records = [...html.matchAll(/<code[^>]*>([^<]*)<\/code>/g)].map(([, id]) => id);
    expect([...records].sort()).toEqual(claims.map((claim) => claim.id as string).sort());
  });

  test('has every excerpt, character for character, and every circumstance', () => {
    const text = textOf(html);
    for (const excerpt of excerpts) expect(text).toContain(excerpt.exact);
    for (const each of circumstances) {
      if (each.claims.length > 0 || each.places.length > 0) expect(text).toContain(each.text);
    }
  });

  test('sends readers to other sites without telling them where from', () => {
    for (const link of html.match(/<a [^>]*href="https?:[^>]*>/g) ?? []) {
      expect(link).toMatch(/rel="[^"]*noopener noreferrer[^"]*"/);
    }
  });

  test('loads nothing from anywhere', () => {
    expect(html).not.toMatch(/<(script|link|img|iframe|style)\b/);
    expect(html).not.toMatch(/ style="/);
    expect(html).not.toMatch(/ on\w+="/);
  });
});

test('a place is on the page if a record speaks of it', () => {
  const evidence = evidenceIn(INVENTED);
  const touched = INVENTED.places.filter((place) => isTouched(place, evidence)).map((place) => place.id);
  for (const name of ['home', 'upland', 'ferry', 'abroad', 'coral', 'dune'] as const) expect(touched).toContain(name);
  expect(isTouched(placeOf('condor'), evidence)).toBe(false);
});

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
