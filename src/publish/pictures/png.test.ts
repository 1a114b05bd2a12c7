import { resolve } from 'node:path';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { pictureOf } from '../../core/view/picture-address.ts';
import { picturesFor, SUBJECTS } from '../test/fixture-pictures.ts';
import { checkSum } from './check-sum.ts';
import { indexed } from './palette-of.ts';
import { pngWith } from './png.ts';
import { chunksOf, pngOf, textChunk, textIn } from './png-chunks.ts';
import { PICTURE_FONTS, pngOfSvg } from './raster.ts';
import { xmpPacket } from './xmp.ts';

const FONTS = PICTURE_FONTS.map((name) => resolve(import.meta.dirname, '../../../public/fonts', name));
const [card] = picturesFor(SUBJECTS.figured);
if (!card) throw new Error('no card');
const { svg, about } = card;

/** The colours of a PNG of ours, three bytes a pixel. */
function pixelsOf(png: Uint8Array): Uint8Array {
  const parts = new Map(chunksOf(png).map(({ type, data }) => [type, data]));
  const width = new DataView(new Uint8Array(parts.get('IHDR') ?? []).buffer).getUint32(0);
  const colours = parts.get('PLTE') ?? new Uint8Array();
  const rows = inflateSync(parts.get('IDAT') ?? new Uint8Array());
  const numbers = [...rows].filter((_, at) => at % (width + 1) !== 0);
  return Uint8Array.from(numbers.flatMap((number) => [...colours.subarray(3 * number, 3 * number + 3)]));
}

function textsOf(png: Uint8Array): Map<string, string> {
  const texts = chunksOf(png).map(textIn);
  return new Map(texts.filter((text) => text !== null).map(({ keyword, text }) => [keyword, text]));
}

test('a PNG has the size that was asked for and is small enough for a feed', async () => {
  const png = await pngOfSvg(svg, about, FONTS);
  const [header] = chunksOf(png);
  const view = new DataView(new Uint8Array(header?.data ?? []).buffer);
  const { widthPx, heightPx } = pictureOf('card');
  expect([view.getUint32(0), view.getUint32(4)]).toEqual([widthPx, heightPx]);
  expect(png.byteLength).toBeLessThan(200_000);
}, 30_000);

test('the same picture always gives the same bytes', async () => {
  const [one, other] = await Promise.all([pngOfSvg(svg, about, FONTS), pngOfSvg(svg, about, FONTS)]);
  expect(Buffer.compare(one, other)).toBe(0);
}, 30_000);

test('a PNG shows what its SVG shows: no part of a colour is off by more than a twentieth', async () => {
  const font = { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' };
  const drawn = new Resvg(svg, { font }).render().pixels;
  const written = pixelsOf(await pngOfSvg(svg, about, FONTS));
  let [worst, inked] = [0, 0];
  for (let pixel = 0; pixel < written.length / 3; pixel++) {
    for (const channel of [0, 1, 2]) {
      worst = Math.max(worst, Math.abs((drawn[4 * pixel + channel] ?? 0) - (written[3 * pixel + channel] ?? 255)));
    }
    if ((written[3 * pixel] ?? 255) < 80) inked++;
  }
  expect(worst).toBeLessThan(256 / 20);
  // Words have been drawn: without the fonts there would be next to nothing dark.
  expect(inked).toBeGreaterThan(5000);
}, 30_000);

test('title, author, alternative text, rights and source with the link are in the PNG as text', async () => {
  const texts = textsOf(await pngOfSvg(svg, about, FONTS));
  expect(texts.get('Title')).toBe(about.title);
  expect(texts.get('Author')).toBe('Inventors');
  expect(texts.get('Description')).toBe(about.alt);
  expect(texts.get('Copyright')).toBe(about.rights);
  expect(texts.get('Source')).toBe(`${about.source} ${about.link}`);
  expect(texts.get('XML:com.adobe.xmp')).toBe(xmpPacket(about));
}, 30_000);

test('the XMP packet says to picture desks what, from whom, on what terms and in which words', () => {
  const packet = XmlDocument.fromString(xmpPacket(about).replace(/^<\?xpacket[^>]*\?>/, ''));
  const spaces = {
    dc: 'http://purl.org/dc/elements/1.1/',
    photoshop: 'http://ns.adobe.com/photoshop/1.0/',
    xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
    Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  };
  const of = (name: string) => packet.find(`//${name}`, spaces).map(({ content }) => content);
  expect(of('dc:title')).toEqual([about.title]);
  expect(of('dc:description')).toEqual([about.alt]);
  expect(of('dc:rights')).toEqual([about.rights]);
  expect(of('dc:source')).toEqual([about.link]);
  expect(of('photoshop:Credit')).toEqual(['Inventors']);
  expect(of('photoshop:Source')).toEqual([about.source]);
  expect(of('photoshop:DateCreated')).toEqual(['2032-05-01']);
  expect(of('xmpRights:WebStatement')).toEqual(['https://terms.example/']);
  expect(of('Iptc4xmpCore:AltTextAccessibility')).toEqual([about.alt]);
  expect(xmpPacket({ ...about, date: null })).not.toContain('DateCreated');
});

test('chunks are read back as they were written, and a changed byte is found', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Za-z]{1,20}$/),
      fc.string({ unit: 'grapheme' }),
      fc.nat(),
      (keyword, said, at) => {
        const text = said.replaceAll('\0', '');
        const png = pngOf([textChunk(keyword, text, 'en'), { type: 'IEND', data: new Uint8Array() }]);
        const [first] = chunksOf(png);
        expect(first && textIn(first)).toEqual({ keyword, text });
        const spoiled = Uint8Array.from(png);
        const where = at % png.byteLength;
        spoiled[where] = (spoiled[where] ?? 0) ^ 1;
        expect(() => chunksOf(spoiled)).toThrow();
      },
    ),
  );
});

test('a check sum is the one that Node works out', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => checkSum(bytes) === crc32(bytes)));
});

test('a picture of few colours keeps them all, and one of many keeps those of its large areas', async () => {
  const few = Uint8Array.from(Array.from({ length: 200 }, (_, at) => [at, 255 - at, 7, 255]).flat());
  const { colours, pixels } = indexed(few);
  expect([...pixels].flatMap((number) => [...colours.subarray(3 * number, 3 * number + 3)])).toEqual(
    [...few].filter((_, at) => at % 4 !== 3),
  );
  const area = Array.from({ length: 4000 }, () => [10, 20, 30, 255]).flat();
  const many = Array.from({ length: 4096 }, (_, at) =>
    [at % 16, (at >> 4) % 16, at >> 8].map((part) => part * 16).concat(255),
  ).flat();
  const reduced = indexed(Uint8Array.from([...area, ...many]));
  expect(reduced.colours.length).toBe(3 * 256);
  // So near to each other that a few dozen stand for all.
  const near = indexed(Uint8Array.from(Array.from({ length: 4096 }, (_, at) => [at % 64, at >> 6, 9, 255]).flat()));
  expect(near.colours.length).toBeLessThan(3 * 100);
  const offs = [...near.pixels].map((number, at) => {
    const [red = 0, green = 0] = near.colours.subarray(3 * number);
    return Math.hypot(red - (at % 64), green - (at >> 6));
  });
  expect(Math.max(...offs)).toBeLessThanOrEqual(12);
  const [number = 0] = reduced.pixels;
  expect([...reduced.colours.subarray(3 * number, 3 * number + 3)]).toEqual([10, 20, 30]);
  const png = await pngWith(few, { widthPx: 20, heightPx: 10 }, about, async (bytes) => deflateSync(bytes));
  expect([...pixelsOf(png)]).toEqual([...few].filter((_, at) => at % 4 !== 3));
});
