import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RelaxNGValidator, XmlDocument, XmlElement } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { datasetWithHistory, NORTHLAND } from '../test/fixture-changes.ts';
import { changesAtom } from './atom.ts';
import { enclosureOf, type FeedPicture, figureOf } from './atom-picture.ts';

const NAMESPACES = { a: 'http://www.w3.org/2005/Atom', h: 'http://www.w3.org/1999/xhtml' };
const PICTURE: FeedPicture = {
  address: 'https://atlas.example/picture/one.png',
  mime: 'image/png',
  widthPx: 728,
  heightPx: 520,
  alt: 'A line & what it is <of>.',
  caption: 'As of today. Reported by “Press” & others.',
  link: 'https://atlas.example/',
};

test('every entry carries the picture with its words, and the feed stays Atom', () => {
  const grammar = RelaxNGValidator.fromDoc(
    XmlDocument.fromString(readFileSync(join(import.meta.dirname, '../test/fixtures/atom.rng'), 'utf8')),
  );
  for (const route of [null, NORTHLAND]) {
    const feed = XmlDocument.fromString(changesAtom(datasetWithHistory(), route, PICTURE));
    grammar.validate(feed);
    const find = (path: string) => feed.find(path, NAMESPACES).filter((node) => node instanceof XmlElement);
    const entries = find('//a:entry').length;
    expect(entries).toBeGreaterThan(0);
    const images = find('//a:entry/a:content/h:div/h:figure/h:a[@href="https://atlas.example/"]/h:img');
    expect(images).toHaveLength(entries);
    for (const image of images) {
      const values = ['src', 'alt', 'width', 'height'].map((name) => image.attr(name)?.content);
      expect(values).toEqual([PICTURE.address, PICTURE.alt, '728', '520']);
    }
    expect(find('//h:figcaption').map(({ content }) => content)).toEqual(images.map(() => PICTURE.caption));
    const enclosures = find('//a:entry/a:link[@rel="enclosure"][@type="image/png"]');
    expect(enclosures.map((link) => link.attr('href')?.content)).toEqual(images.map(() => PICTURE.address));
  }
});

test('a feed of what has no picture has none', () => {
  expect(changesAtom(datasetWithHistory(), null)).not.toMatch(/<figure|enclosure/);
});

test('picture and enclosure name the same file', () => {
  expect(figureOf(PICTURE).xml).toContain(`src="${PICTURE.address}"`);
  expect(enclosureOf(PICTURE).xml).toContain(`href="${PICTURE.address}"`);
});
