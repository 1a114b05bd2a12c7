import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { RelaxNGValidator, XmlDocument, XmlElement } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import type { RouteId } from '../../core/model/ids.ts';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { datasetWithHistory, GONE, NORTHLAND } from '../test/fixture-changes.ts';
import { changesAtom, feedPath, routesWithFeed } from './atom.ts';

const grammar = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync(join(import.meta.dirname, '../test/fixtures/atom.rng'), 'utf8')),
);
const NAMESPACES = { a: 'http://www.w3.org/2005/Atom', h: 'http://www.w3.org/1999/xhtml' };

/** A feed that is Atom by the grammar of RFC 4287 and by the rules that its grammar leaves to Schematron. */
function valid(feed: string): XmlDocument {
  const document = XmlDocument.fromString(feed);
  grammar.validate(document);
  expect(document.find('/a:feed/a:author/a:name', NAMESPACES)).toHaveLength(1);
  expect(document.find("//a:entry[not(a:link[@rel='alternate']) and not(a:content)]", NAMESPACES)).toEqual([]);
  const ids = texts(document, '//a:id');
  expect(new Set(ids).size).toBe(ids.length);
  return document;
}

function texts(document: XmlDocument, path: string): string[] {
  return document.find(path, NAMESPACES).map((node) => node.content);
}

function attributes(document: XmlDocument, path: string, name: string): (string | undefined)[] {
  return document
    .find(path, NAMESPACES)
    .map((node) => (node instanceof XmlElement ? node.attr(name)?.content : undefined));
}

test('the grammar refuses what is no Atom', () => {
  const feed = changesAtom(datasetWithHistory(), null);
  for (const [from, to] of [
    [/<id>[^<]*<\/id>/, ''],
    [/T00:00:00Z/, ''],
    ['<rights>', '<wrongs/><rights>'],
    ['<div xmlns="http://www.w3.org/1999/xhtml">', '<div>'],
  ] as const) {
    expect(() => grammar.validate(XmlDocument.fromString(feed.replace(from, to)))).toThrow();
  }
});

test('the feed has one entry for each release, newest first, and none for what is not released', () => {
  const feed = valid(changesAtom(datasetWithHistory(), null));
  expect(texts(feed, '//a:entry/a:title')).toEqual([
    'Release of 1 June 2031: 0 claims added, 0 corrected, 1 withdrawn',
    'Release of 1 June 2031: 0 claims added, 1 corrected, 0 withdrawn',
    'Release of 1 May 2031: 2 claims added, 0 corrected, 0 withdrawn',
  ]);
  expect(texts(feed, '/a:feed/a:updated')).toEqual(['2031-06-01T00:00:00Z']);
  expect(texts(feed, '//a:entry/a:updated')).toEqual([
    '2031-06-01T00:00:00Z',
    '2031-06-01T00:00:00Z',
    '2031-05-01T00:00:00Z',
  ]);
  expect(texts(feed, '//a:entry/a:id')).toEqual([
    'tag:atlas.example,2031-06-01:/2031-06-01-33333333',
    'tag:atlas.example,2031-06-01:/2031-06-01-22222222',
    'tag:atlas.example,2031-05-01:/2031-05-01-11111111',
  ]);
  expect(texts(feed, '//a:entry[2]//h:div/h:p')).toEqual([
    'Release 2031-06-01-22222222: 0 claims added, 1 corrected, 0 withdrawn. Other records changed: 3 circumstances.',
    'Corrected: From North Korea (province not stated) to Northland: 50, planned (gazette/1). completed',
    'Corrected: From North Korea (province not stated) to Northland: 50, planned (gazette/1). It was misread.',
  ]);
  expect(texts(feed, '//a:entry[2]//h:li')[0]).toBe('figure: from completed to “completed” & more');
  expect(texts(feed, '/a:feed/a:rights')).toEqual([
    'Terms (https://terms.example/). Quotations belong to their publishers.',
  ]);
});

test('a route has a feed of its own changes, also when no claim is part of it any more', () => {
  const dataset = datasetWithHistory();
  expect(routesWithFeed(dataset)).toEqual([NORTHLAND, 'dispatch-home-dune', GONE]);
  const [northland, gone, dune] = [NORTHLAND, GONE, 'dispatch-home-dune' as RouteId].map((route) =>
    valid(changesAtom(dataset, route)),
  );
  expect(northland && texts(northland, '//a:entry/a:title')).toEqual([
    'Release of 1 June 2031: 1 claim corrected',
    'Release of 1 May 2031: 1 claim added',
  ]);
  expect(northland && texts(northland, '/a:feed/a:id')).toEqual([
    'https://atlas.example/route/dispatch-home-northland/changes.atom',
  ]);
  expect(gone && texts(gone, '//a:entry/a:title')).toHaveLength(3);
  expect(gone && texts(gone, '/a:feed/a:title')[0]).toContain('no claim is part of any more');
  // Known to the data, and not yet released.
  expect(dune && texts(dune, '//a:entry')).toEqual([]);
});

test('entries of different feeds have different ids, and every feed says where it is', () => {
  const dataset = datasetWithHistory();
  const feeds = [null, ...routesWithFeed(dataset)].map((route) => ({
    route,
    feed: valid(changesAtom(dataset, route)),
  }));
  const ids = feeds.flatMap(({ feed }) => texts(feed, '//a:id'));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { route, feed } of feeds) {
    expect(attributes(feed, "/a:feed/a:link[@rel='self']", 'href')).toEqual([
      `https://atlas.example/${feedPath(route)}`,
    ]);
  }
});

test('an entry stays as it is when more is released and more is drafted', () => {
  const dataset = datasetWithHistory();
  const entry = (feed: string) => feed.slice(feed.lastIndexOf('<entry>'));
  const earlier = { ...dataset, changes: dataset.changes.slice(4), releases: dataset.releases.slice(3) };
  expect(entry(changesAtom(dataset, null))).toBe(entry(changesAtom(earlier, null)));
});

test('claims that are still there are linked, and withdrawn ones are not', () => {
  const feed = valid(changesAtom(datasetWithHistory(), null));
  expect(attributes(feed, '//a:entry[2]//h:a', 'href')).toEqual(
    Array.from({ length: 2 }, () => 'https://atlas.example/claim/gazette/1/'),
  );
  expect(attributes(feed, '//a:entry[1]//h:a', 'href')).toEqual([]);
});

test('before the first release a feed is valid and empty, and as new as the newest article', () => {
  const feed = valid(changesAtom(datasetOf([{ to: 'northland' }]), null));
  expect(texts(feed, '//a:entry')).toEqual([]);
  expect(texts(feed, '/a:feed/a:updated')).toEqual(['2032-03-28T00:00:00Z']);
});

test('names and reasons with &, <, quotation marks and letters of any script arrive as they are', () => {
  const hard = fc.oneof(
    fc.constantFrom('R&D <b>', '"a" \'b\'', ']]>', '<!--', '북한 노동자', '朝鮮', 'Россия', '𝒳', '\t\n\r', '&amp;amp;'),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
  );
  // What XML cannot hold in any way.
  const kept = (text: string) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
  fc.assert(
    fc.property(hard, hard, (name, why) => {
      const dataset = datasetWithHistory(why);
      const imprint = { ...dataset.imprint, name, publisher: `x${name}` };
      const feed = valid(changesAtom({ ...dataset, imprint }, null));
      expect(texts(feed, '/a:feed/a:title')).toEqual([`${kept(name)}: changes`]);
      expect(texts(feed, '/a:feed/a:author/a:name')).toEqual([`x${kept(name)}`]);
      expect(texts(feed, '//a:entry[2]//h:q').slice(0, 2)).toEqual([kept(why), `“${kept(why)}” & more`]);
      expect(texts(feed, '//a:entry[1]//h:div/h:div/h:p')[0]).toBe(`Withdrawn: ${kept(why)} (gazette/9). ${kept(why)}`);
    }),
    { numRuns: 60 },
  );
}, 30_000);
