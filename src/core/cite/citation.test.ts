import { describe, expect, test } from 'vitest';
import { REAL } from '../../records/test/fixture-real.ts';
import type { ArticleId, ClaimId, RouteId } from '../model/ids.ts';
import { lookupIn } from '../model/lookup.ts';
import { datasetOf } from '../test/fixture-dataset.ts';
import { type Citable, citationOf, FORMATS } from './citation.ts';
import { safeAddress } from './safe-address.ts';

const DATASET = datasetOf([
  { to: 'northland', people: 700, qualifier: 'about' },
  { article: 'courier', from: 'westland', to: 'home', direction: 'repatriation' },
]);
const BASE = 'https://atlas.example/sub/index.html';
const invented = lookupIn(DATASET);
const cite = (what: Citable) => citationOf(what, invented, BASE);
const text = (what: Citable) => FORMATS[0]?.write(cite(what));
const COURIER: Citable = { kind: 'article', id: 'courier' as ArticleId };

const { dataset } = REAL;
if (dataset === null) console.warn('Skipped: the data have problems, so no citations of them were made.');

test('the atlas is cited as a data set with its release and its link', () => {
  expect(text({ kind: 'atlas' })).toBe(
    'Inventors. Invented Atlas: invented flows. Data set, release 2032-05-01-0123abcd, 1 May 2032. https://atlas.example/sub/index.html\n',
  );
});

test('an atlas that publishes itself is not named twice', () => {
  const own = lookupIn({ ...DATASET, imprint: { ...DATASET.imprint, publisher: 'Invented Atlas' } });
  expect(FORMATS[0]?.write(citationOf({ kind: 'atlas' }, own, BASE))).toMatch(/^Invented Atlas: invented flows\./);
});

test('a draft is cited without a day', () => {
  const draft = lookupIn({ ...DATASET, release: { ...DATASET.release, id: '0123abcd-draft', draft: true } });
  const citation = citationOf({ kind: 'atlas' }, draft, BASE);
  expect(citation.issued).toBeNull();
  expect(citation.release).toBe('0123abcd-draft');
});

test('a view is cited by the link to it; the whole map is the atlas', () => {
  expect(cite({ kind: 'view', hash: 'to=dune&words=a%20b', words: [] }).address).toBe(`${BASE}#to=dune&words=a%20b`);
  expect(text({ kind: 'view', hash: 'to=dune', words: [] })).toMatch(
    /^Inventors\. View of the map in Invented Atlas: /,
  );
  expect(cite({ kind: 'view', hash: '', words: [] })).toEqual(cite({ kind: 'atlas' }));
});

test('a view says in words what narrows it', () => {
  const view: Citable = { kind: 'view', hash: 'to=dune', words: ['Destination: Dune', 'Status: Planned'] };
  expect(text(view)).toMatch(/^Inventors\. View of the map \(Destination: Dune; Status: Planned\) in Invented Atlas: /);
  for (const { write } of FORMATS) expect(write(cite(view))).toContain('Status: Planned');
});

test('routes and claims are cited in words, by their pages', () => {
  const route = cite({ kind: 'route', id: 'dispatch-home-northland' as RouteId });
  expect(route.title).toBe('From North Korea (province not stated) to Northland');
  expect(route.address).toBe('https://atlas.example/sub/route/dispatch-home-northland/');
  const claim = cite({ kind: 'claim', id: 'gazette/1' as ClaimId });
  expect(claim.title).toBe(`${route.title}: about 700, planned; reported by Invented Press`);
  expect(claim.address).toBe('https://atlas.example/sub/claim/gazette/1/');
  expect(claim.partOf?.title).toBe('Invented Atlas: invented flows');
});

test('an article is cited itself, with whoever carried it, and no inferred date among its facts', () => {
  const written = text(COURIER);
  expect(written).toMatch(/^A\. Writer\. “The courier reports\.” Invented Press, carried by Bridge Wire\. Its date/);
  expect(written).toContain('Its date is inferred: January to March 2032.');
  expect(written).toContain('As coded in Invented Atlas, release 2032-05-01-0123abcd.');
  const [, bibtex, ris, csl] = FORMATS.map(({ write }) => write(cite(COURIER)));
  expect(bibtex).not.toMatch(/^ {2}(year|date) =/m);
  expect(ris).not.toMatch(/^(PY|DA) {2}-/m);
  expect(JSON.parse(csl ?? '')[0].issued).toEqual({
    'date-parts': [
      [2032, 1],
      [2032, 3],
    ],
    circa: true,
  });
});

test('a title that is not known is not made up: the description stands in brackets', () => {
  const articles = DATASET.articles.map((article) => ({ ...article, title: null }));
  const untitled = lookupIn({ ...DATASET, articles });
  for (const { write } of FORMATS)
    expect(write(citationOf(COURIER, untitled, BASE))).toContain('[An invented article in the courier]');
});

test('a text in another language than English says so, and the link stands last', () => {
  const articles = DATASET.articles.map((article) => ({ ...article, language: 'ko' }));
  expect(FORMATS[0]?.write(citationOf(COURIER, lookupIn({ ...DATASET, articles }), BASE))).toMatch(
    / In Korean\. .* https:\/\/press\.example\/courier\n$/,
  );
});

test('every format names release and link, whatever is cited', () => {
  const all: Citable[] = [
    { kind: 'atlas' },
    { kind: 'view', hash: 'to=dune', words: [] },
    ...DATASET.routes.map(({ id }) => ({ kind: 'route', id }) as const),
    ...DATASET.claims.map(({ id }) => ({ kind: 'claim', id }) as const),
    ...DATASET.articles.map(({ id }) => ({ kind: 'article', id }) as const),
  ];
  const keys = all.map((what) => cite(what).key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const what of all) {
    for (const { write } of FORMATS) {
      expect(write(cite(what))).toContain(DATASET.release.id);
      expect(write(cite(what))).toContain(cite(what).address);
    }
  }
});

test('an address is made of plain characters, and making it so twice changes nothing', () => {
  const safe = safeAddress('https://a.example/조선?x={y}&z=%20#w="q"\\');
  expect(safe).toBe('https://a.example/%EC%A1%B0%EC%84%A0?x=%7By%7D&z=%20#w=%22q%22%5C');
  expect(safeAddress(safe)).toBe(safe);
});

describe.runIf(dataset)('of the real data', () => {
  test('a year stands in a citation only where the days allowed by the evidence agree on it', () => {
    if (!dataset) return;
    const lookup = lookupIn(dataset);
    expect(dataset.articles.length).toBeGreaterThan(0);
    for (const { id, published } of dataset.articles) {
      const bibtex = FORMATS[1]?.write(citationOf({ kind: 'article', id }, lookup, dataset.imprint.address));
      const year = /^ {2}year = \{(\d{4})\}/m.exec(bibtex ?? '')?.[1];
      if (published.basis === 'inferred') expect(year).toBeUndefined();
      if (year) expect([published.earliest.slice(0, 4), published.latest.slice(0, 4)]).toEqual([year, year]);
    }
  });
});

test('what a title in another language says in English stands in brackets behind it, in every format', () => {
  const articles = DATASET.articles.map((article) =>
    article.id === 'gazette'
      ? { ...article, language: 'ko', title: '노동자 파견', titleEn: 'Workers to be sent' }
      : article,
  );
  const translated = lookupIn({ ...DATASET, articles });
  const citation = citationOf({ kind: 'article', id: 'gazette' as ArticleId }, translated, BASE);
  const written = new Map(FORMATS.map(({ id, write }) => [id, write(citation)]));
  expect(written.get('text')).toContain('“노동자 파견” [Workers to be sent].');
  expect(written.get('bibtex')).toContain('{노동자 파견 [Workers to be sent]}');
  expect(written.get('ris')).toContain('TI  - 노동자 파견 [Workers to be sent]');
  expect(written.get('csl')).toContain('"title": "노동자 파견 [Workers to be sent]"');
});
