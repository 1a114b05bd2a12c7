import { posix, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { ClaimId, RouteId } from '../core/model/ids.ts';
import type { Change } from '../core/model/release.ts';
import { datasetOf, placeId, type Sketch } from '../core/test/fixture-dataset.ts';
import type { Edition } from '../publish/embed-pages/embed-site.ts';
import { embedFiles } from './embed-files.tsx';
import type { EmbedLimits } from './embed-weight.ts';
import { openSite } from './open-site.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ASSETS = {
  document: { stylesheet: 'assets/document.css' },
  embed: { stylesheet: 'assets/page.css', script: 'assets/embed.js', icon: 'assets/favicon.svg', palette: ':root{}' },
};

const RELEASE = '2031-05-01-11111111';
const SKETCHES: readonly Sketch[] = [
  { id: 'near', to: 'northland', people: 300 },
  { id: 'far', to: 'dune', people: 20 },
  ...Array.from({ length: 44 }, (_, index): Sketch => ({ id: `more-${index}`, to: 'westland', people: 10 + index })),
];
/** Nothing fits. */
const NOTHING = { packed: 0, unpacked: 0 };

function filesOf(edition: Edition, limits?: EmbedLimits, draft = false) {
  const dataset = datasetOf(SKETCHES);
  const release = { ...dataset.release, id: RELEASE, draft };
  const site = openSite(ROOT, { dataset: { ...dataset, release }, accounts: [] });
  const files = embedFiles({ site, assets: ASSETS, packs: [], tellsSizes: true }, edition, limits);
  return { dataset, files, htmlOf: (path: string) => String(files.find((file) => file.path === path)?.write()) };
}

function pathsOf(edition: Edition, draft: boolean): readonly string[] {
  return filesOf(edition, undefined, draft).files.map(({ path }) => path);
}

test('a release has the pages of the live edition in a folder of its own; of a draft nothing is frozen', () => {
  const live = pathsOf('live', false);
  expect(live[0]).toBe('embed/index.html');
  expect(live.length).toBeGreaterThan(2);
  expect(pathsOf('frozen', false)).toEqual(live.map((path) => `release/${RELEASE}/${path}`));
  expect(pathsOf('live', true)).toEqual(live);
  expect(pathsOf('frozen', true)).toEqual([]);
});

test('while the page of the atlas is light, all pages hold their evidence and no other file does', () => {
  const { dataset, files, htmlOf } = filesOf('live');
  expect(files.filter(({ path }) => !path.endsWith('/index.html') || path.includes('/evidence/'))).toEqual([]);
  for (const { exact } of dataset.excerpts) expect(htmlOf('embed/index.html')).toContain(exact);
});

test('the frame of a territory in dispute says who holds it, also where its evidence is elsewhere', () => {
  const dataset = datasetOf(SKETCHES);
  const disputed = {
    administeredBy: placeId('westland'),
    claimedBy: [],
    saidBy: 'the Council of Lighthouses',
    since: null,
    address: null,
  };
  const places = dataset.places.map((place) => (place.id === placeId('dune') ? { ...place, disputed } : place));
  const site = openSite(ROOT, { dataset: { ...dataset, places }, accounts: [] });
  const files = embedFiles({ site, assets: ASSETS, packs: [], tellsSizes: true }, 'live', NOTHING);
  const htmlOf = (path: string) => String(files.find((file) => file.path === path)?.write());
  const note = 'status in dispute. Administered by Westland, according to the Council of Lighthouses.';
  expect(htmlOf('embed/place/dune/index.html')).toContain(note);
  expect(htmlOf('embed/evidence/dispatch-home-dune/index.html')).toContain(note);
  expect(htmlOf('embed/place/northland/index.html')).not.toContain('in dispute');
});

test('a frame made for a route that is gone shows what its claims are part of now, and says so', () => {
  const dataset = datasetOf(SKETCHES);
  const gone: Change = {
    release: RELEASE,
    date: '2031-05-01',
    kind: 'corrected',
    claim: 'gazette/near' as ClaimId,
    title: 'From Home to Ferry: 300, planned',
    routes: ['dispatch-home-ferry', 'dispatch-home-northland'] as string[] as RouteId[],
    fields: [],
    why: 'It was read wrongly.',
  };
  const site = openSite(ROOT, { dataset: { ...dataset, changes: [gone] }, accounts: [] });
  const of = (edition: Edition) =>
    embedFiles({ site, assets: ASSETS, packs: [], tellsSizes: true }, edition).filter(({ path }) =>
      path.includes('dispatch-home-ferry'),
    );
  const [file, ...more] = of('live');
  expect(more).toEqual([]);
  expect(file?.path).toBe('embed/route/dispatch-home-ferry/index.html');
  const html = String(file?.write());
  expect(html).toContain('no longer recorded on its own: from Home to Ferry: 300, planned.');
  expect(html).toContain('data-id="route/dispatch-home-northland"');
  // A release never had it.
  expect(of('frozen')).toEqual([]);
});

for (const edition of ['live', 'frozen'] as const) {
  test(`where it is too heavy, evidence lies in files of the ${edition} edition, and every row leads to one`, () => {
    const { dataset, files, htmlOf } = filesOf(edition, NOTHING);
    const folder = edition === 'live' ? '' : `release/${RELEASE}/`;
    const paths = files.map(({ path }) => path);
    const frames = paths.filter((path) => path.endsWith('/index.html') && !path.includes('/evidence/'));
    expect(JSON.parse(htmlOf(`${folder}embed/quotations.json`))).toMatchObject({ release: RELEASE });
    expect(frames.length).toBeGreaterThan(dataset.routes.length);
    for (const path of frames) {
      const html = htmlOf(path);
      expect(html, path).not.toMatch(/<blockquote|data-claim=/);
      const rows = [...html.matchAll(/<a class="route-row"[^>]*>/g)].map(([tag]) => / href="([^"]*)"/.exec(tag)?.[1]);
      const targets = rows.map((href) => `${posix.join(posix.dirname(path), href ?? '')}index.html`);
      for (const target of targets) {
        expect(target.startsWith(`${folder}embed/`), target).toBe(true);
        expect(paths, `${path}: ${target}`).toContain(target);
      }
      const named = / data-routes="([^"]*)"/.exec(html)?.[1];
      expect(named?.split(' ').filter(Boolean).length, path).toBe(rows.length);
    }
  });
}

test('the evidence of a route is on as many pages as it takes, each claim once, that of the width first', () => {
  const { dataset, files, htmlOf } = filesOf('live', NOTHING);
  for (const route of dataset.routes) {
    const first = `embed/evidence/${route.id}/index.html`;
    const pages = files.map(({ path }) => path).filter((path) => path.startsWith(`embed/evidence/${route.id}/`));
    expect(pages.length).toBe(Math.ceil(route.claims.length / 20));
    const claims: string[] = [];
    let path: string | null = first;
    while (path !== null) {
      const html = htmlOf(path);
      expect(html).toContain(` data-release="${RELEASE}"`);
      expect(html).toContain(` id="route=${route.id}"`);
      const found = [...html.matchAll(/ data-claim="([^"]*)"/g)].map(([, id = '']) => id);
      expect(found.length).toBeLessThanOrEqual(20);
      claims.push(...found);
      const next = /class="more-claims"><a href="([^"]*)"/.exec(html)?.[1];
      path = next === undefined ? null : `${posix.join(posix.dirname(path), next)}index.html`;
    }
    expect(claims.toSorted()).toEqual([...route.claims].sort());
    expect(htmlOf(first).match(/<article class="claim gives-width"/g)).toHaveLength(1);
  }
  for (const { exact } of dataset.excerpts) {
    expect(files.some(({ path }) => path.includes('/evidence/') && htmlOf(path).includes(exact))).toBe(true);
  }
});

test('the frame of a route or a place draws its own lines and no others, and names the places of these alone', () => {
  const { dataset, htmlOf } = filesOf('live');
  const dune = dataset.routes.find(({ destinations }) => destinations.some((id) => id === 'dune'));
  const northland = dataset.routes.find(({ destinations }) => destinations.some((id) => id === 'northland'));
  for (const [path, route, other] of [
    [`route/${dune?.id}`, dune, 'northland'],
    ['place/dune', dune, 'northland'],
    ['place/northland', northland, 'dune'],
  ] as const) {
    const html = htmlOf(`embed/${path}/index.html`);
    const drawn = [...html.matchAll(/class="arc \w+ (\w+)" data-route="([^"]*)"/g)];
    // Once in each of the pictures.
    expect(drawn.map(([, emphasis, id]) => [emphasis, id])).toEqual(Array(5).fill(['selected', route?.id]));
    expect(html).not.toMatch(/class="(?:mark|value|leader)?[^"]*\bfaint\b/);
    expect(html).not.toContain(`data-place="${other}"`);
  }
  expect(htmlOf('embed/index.html')).toContain(`data-route="${northland?.id}"`);
});
