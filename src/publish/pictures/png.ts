import { LOCALE } from '#words/locale.ts';
import type { Frame } from '../../core/geometry/camera.ts';
import type { About } from './about.ts';
import { indexed } from './palette-of.ts';
import { type Chunk, pngOf, textChunk } from './png-chunks.ts';
import { xmpPacket } from './xmp.ts';

/** 144 to the inch: a picture is meant for screens that have two px for one. */
const PX_PER_METRE = 5669;

/** What packs bytes as zlib does (RFC 1950); Node and browsers have it under other names. */
export type Packing = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

/** A picture as a PNG that says in itself what it shows, by whom, from where and on what terms. */
export async function pngWith(
  rgba: Uint8Array,
  { widthPx, heightPx }: Frame,
  about: About,
  packed: Packing,
): Promise<Uint8Array<ArrayBuffer>> {
  const { colours, pixels } = indexed(rgba);
  return pngOf([
    { type: 'IHDR', data: header(widthPx, heightPx) },
    { type: 'sRGB', data: Uint8Array.of(0) },
    { type: 'pHYs', data: density() },
    ...texts(about),
    { type: 'PLTE', data: colours },
    { type: 'IDAT', data: await packed(rows(pixels, widthPx)) },
    { type: 'IEND', data: new Uint8Array() },
  ]);
}

function texts(about: About): Chunk[] {
  const { title, alt, creator, source, rights, link } = about;
  return [
    textChunk('Title', title, LOCALE),
    textChunk('Author', creator, LOCALE),
    textChunk('Description', alt, LOCALE),
    textChunk('Copyright', rights, LOCALE),
    textChunk('Source', `${source} ${link}`, LOCALE),
    textChunk('XML:com.adobe.xmp', xmpPacket(about)),
  ];
}

/** Eight bits a pixel, each the number of a colour. */
function header(widthPx: number, heightPx: number): Uint8Array {
  return Uint8Array.of(...fourBytes(widthPx), ...fourBytes(heightPx), 8, 3, 0, 0, 0);
}

function density(): Uint8Array {
  return Uint8Array.of(...fourBytes(PX_PER_METRE), ...fourBytes(PX_PER_METRE), 1);
}

/** The highest first, as everywhere in a PNG. */
function fourBytes(number: number): readonly number[] {
  return [number >>> 24, number >>> 16, number >>> 8, number].map((byte) => byte & 255);
}

/** Each row after a 0: what is written in numbers of colours is smallest unfiltered. */
function rows(pixels: Uint8Array, widthPx: number): Uint8Array<ArrayBuffer> {
  const height = pixels.length / widthPx;
  const data = new Uint8Array((widthPx + 1) * height);
  for (let y = 0; y < height; y++) data.set(pixels.subarray(y * widthPx, (y + 1) * widthPx), y * (widthPx + 1) + 1);
  return data;
}
