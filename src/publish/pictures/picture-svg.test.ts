import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { evidenceIn } from '../../core/model/evidence.ts';
import { datasetOf } from '../../core/test/fixture-dataset.ts';
import { textWidthPx } from '../../core/type/text-width.ts';
import { PICTURES, type PictureId, pictureOf } from '../../core/view/picture-address.ts';
import { CREDIT, picturesFor, SUBJECTS } from '../test/fixture-pictures.ts';

const NAMES = {
  s: 'http://www.w3.org/2000/svg',
  dc: 'http://purl.org/dc/elements/1.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
};
const ALL = Object.entries(SUBJECTS).flatMap(([name, subject]) =>
  (['live', 'frozen'] as const).flatMap((edition) =>
    picturesFor(subject, edition).map((picture) => ({ ...picture, name: `${name} ${edition} ${picture.id}`, edition })),
  ),
);

interface Words {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly sizePx: number;
}

/** The words around the map, which stand in the picture's own px. */
function wordsOf(svg: string): Words[] {
  return elements(svg, '/s:svg/s:text | /s:svg/s:g[not(@transform)]/s:text').map((element) => {
    const [x, y, sizePx] = ['x', 'y', 'font-size'].map((name) => numberIn(element, name));
    const width = textWidthPx(element.content, sizePx ?? 0, element.attr('font-weight') ? 600 : 400);
    const [left = 0, base = 0, size = 0] = [x, y, sizePx];
    return {
      text: element.content,
      left,
      right: left + width,
      top: base - size * 0.75,
      bottom: base + size * 0.22,
      sizePx: size,
    };
  });
}

function elements(svg: string, path: string): XmlElement[] {
  return XmlDocument.fromString(svg)
    .find(path, NAMES)
    .filter((node) => node instanceof XmlElement);
}

function numberIn(element: XmlElement, name: string): number {
  return Number(element.attr(name)?.content ?? Number.NaN);
}

function mapIn(svg: string) {
  const [map] = elements(svg, '/s:svg/s:svg | /s:svg/s:g[not(@transform)]/s:rect');
  if (!map) throw new Error('a picture has a map or a sheet in its place');
  const [left, top, width, height] = ['x', 'y', 'width', 'height'].map((name) => numberIn(map, name));
  return { left: left ?? 0, top: top ?? 0, right: (left ?? 0) + (width ?? 0), bottom: (top ?? 0) + (height ?? 0) };
}

function touch(a: Omit<Words, 'text' | 'sizePx'>, b: Omit<Words, 'text' | 'sizePx'>): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

test('every picture is an SVG of its size, with a title, words for those who do not see it, and no style sheet', () => {
  expect(ALL).toHaveLength(Object.keys(SUBJECTS).length * 2 * PICTURES.length);
  for (const { id, svg, about, name } of ALL) {
    const [root] = elements(svg, '/s:svg');
    const { widthPx, heightPx } = pictureOf(id);
    expect([root && numberIn(root, 'width'), root && numberIn(root, 'height')], name).toEqual([widthPx, heightPx]);
    expect(elements(svg, '/s:svg/s:title')[0]?.content).toBe(about.title);
    expect(elements(svg, '/s:svg/s:desc')[0]?.content).toContain(about.alt);
    expect(svg).not.toMatch(/<style|\sstyle=|\sclass=|<script|<image|href=/);
    expect(svg.match(/font-family="[^"]*"/g)?.every((fonts) => fonts.includes('sans-serif'))).toBe(true);
  }
}, 60_000);

test('all words stand inside the picture, clear of the map and of each other', () => {
  for (const { id, svg, name } of ALL) {
    const { widthPx, heightPx } = pictureOf(id);
    const words = wordsOf(svg);
    const map = mapIn(svg);
    expect(words.length, name).toBeGreaterThan(4);
    const hasMap = elements(svg, '/s:svg/s:svg').length === 1;
    const strays = words.flatMap((one, index) => [
      ...(one.left >= 20 && one.right <= widthPx - 20 && one.top >= 12 && one.bottom <= heightPx - 8
        ? []
        : [`“${one.text}” is not inside`]),
      ...words.slice(index + 1).flatMap((other) => (touch(one, other) ? [`“${one.text}” is on “${other.text}”`] : [])),
      ...(hasMap && touch(one, map) ? [`“${one.text}” is on the map`] : []),
    ]);
    expect(strays, name).toEqual([]);
  }
}, 60_000);

test('the title, the state of the data, the source, the credit and the link are in the picture, large enough to read', () => {
  const evidence = evidenceIn(datasetOf([]));
  for (const { id, svg, about, edition, name } of ALL) {
    const words = wordsOf(svg);
    const text = words
      .map((each) => each.text)
      .join(' ')
      .replaceAll('\u00a0', ' ');
    expect(text, name).toContain(about.title.split(' · ')[0]);
    expect(text, name).toMatch(/As of 1 May 2032 (?:· r|R)elease 2032-05-01-0123abcd/);
    expect(text.includes(about.source), `${name}: ${text}`).toBe(true);
    const drawn = elements(svg, '/s:svg/s:svg').length === 1;
    expect(text.includes(CREDIT.replaceAll('\u00a0', ' ')), name).toBe(drawn);
    expect(text.replaceAll(' ', ''), name).toContain(about.link);
    expect(about.link.startsWith(evidence.dataset.imprint.address)).toBe(true);
    expect(about.link.includes('/release/2032-05-01-0123abcd/embed/')).toBe(edition === 'frozen');
    expect(Math.min(...words.map(({ sizePx }) => sizePx)), name).toBeGreaterThanOrEqual(id === 'card' ? 20 : 22);
    expect(Math.max(...words.map(({ sizePx }) => sizePx)), name).toBeGreaterThanOrEqual(26);
  }
}, 60_000);

test('a map has a legend in a sentence, and what cannot be drawn has its reasons and reports', () => {
  const wordsIn = (name: keyof typeof SUBJECTS, id: PictureId) =>
    wordsOf(ALL.find((each) => each.name === `${name} live ${id}`)?.svg ?? '')
      .map(({ text }) => text)
      .join(' ');
  for (const { id } of PICTURES) {
    for (const name of ['atlas', 'figured', 'place'] as const) {
      expect(wordsIn(name, id), `${name} ${id}`).toContain('figures are never added.');
    }
    expect(wordsIn('thin', id)).toContain('The thinnest line: 2,000 or fewer, or no figure.');
    expect(wordsIn('there', id)).toContain('A square: people said to be there already.');
    expect(wordsIn('undrawn', id)).toContain('Up to 28,000, planned (Invented Press, 2 April 2031)');
    expect(wordsIn('told', id)).toContain('Inventors invent');
  }
}, 60_000);

test('only what the picture is of is drawn', () => {
  const [card] = picturesFor(SUBJECTS.figured);
  const names = elements(card?.svg ?? '', '/s:svg/s:svg//s:tspan').map(({ content }) => content);
  expect(new Set(names)).toEqual(
    new Set([
      'North Korea,',
      'province not stated',
      'Northland',
      '2 of 2 claims',
      'about 15,000 under way',
      '24,200 planned',
      '24,200',
    ]),
  );
});

test('a title of many destinations still leaves room for the figure’s source, the legend and the map', () => {
  const evidence = evidenceIn(
    datasetOf([{ to: ['northland', 'westland', 'pearl', 'coral', 'dune', 'southland'], people: 3000 }]),
  );
  const [route] = evidence.dataset.routes;
  if (!route) throw new Error('no route');
  for (const { id, svg } of picturesFor({ kind: 'route', id: route.id }, 'frozen', evidence)) {
    const map = mapIn(svg);
    expect(
      wordsOf(svg)
        .map(({ text }) => text)
        .join(' '),
      id,
    ).toContain('figures are never added.');
    expect(map.bottom - map.top, id).toBeGreaterThan(pictureOf(id).heightPx / 3);
  }
});

test('the metadata are Dublin Core: who, from whom, on what terms, of when, and where to see it', () => {
  for (const { svg, about } of ALL) {
    const term = (name: string) => elements(svg, `/s:svg/s:metadata/rdf:RDF/rdf:Description/dc:${name}`)[0]?.content;
    expect(term('title')).toBe(about.title);
    expect(term('creator')).toBe('Inventors');
    expect(term('source')).toBe(about.source);
    expect(term('rights')).toContain('https://terms.example/');
    expect(term('date')).toBe('2032-05-01');
    expect(term('identifier')).toBe(about.link);
    expect(term('description')).toBe(about.alt);
  }
}, 60_000);

test('a draft has no day in its metadata, and names with signs of XML arrive as they are', () => {
  const dataset = datasetOf([{ to: 'northland', people: 5 }]);
  const imprint = { ...dataset.imprint, publisher: 'A & B <“c”>' };
  const evidence = evidenceIn({ ...dataset, imprint, release: { ...dataset.release, draft: true } });
  for (const { svg } of picturesFor({ kind: 'atlas' }, 'live', evidence)) {
    expect(elements(svg, '//dc:date')).toEqual([]);
    expect(elements(svg, '//dc:creator')[0]?.content).toBe('A & B <“c”>');
  }
});
